import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { texts } from './actTexts'
import { beginAnalysis } from './commands'
import { ConfirmDialog } from './ConfirmDialog'
import { useMatter } from './MatterContext'

/** Collection to analysis. */
export function BeginAnalysisDialog() {
  const t = useTexts(texts).begin
  const { matter, done } = useMatter()
  const send = useCommand(beginAnalysis)
  async function submit() {
    if ((await send.run({ id: matter.id, version: matter.version ?? 0 })).ok) done(t.done)
  }
  return (
    <ConfirmDialog title={t.title} submitLabel={t.submit} send={send} onSubmit={() => void submit()}>
      <p>{t.effect}</p>
    </ConfirmDialog>
  )
}
