import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { texts } from './actTexts'
import { beginAnalysis } from './commands'
import { useMatter } from './MatterContext'
import { texts as matterTexts } from './texts'

/** Collection to analysis. */
export function BeginAnalysisDialog() {
  const t = useTexts(texts).begin
  const { cancel } = useTexts(matterTexts)
  const { matter, done, closeAct } = useMatter()
  const send = useCommand(beginAnalysis)
  return (
    <Dialog
      open
      onClose={closeAct}
      title={t.title}
      actions={
        <>
          <Button
            pending={send.pending}
            onClick={() =>
              void send.run({ id: matter.id, version: matter.version }).then((outcome) => {
                if (outcome.ok) done(t.done)
              })
            }
          >
            {t.submit}
          </Button>
          <Button kind="secondary" onClick={closeAct}>
            {cancel}
          </Button>
        </>
      }
    >
      {send.error !== null && <ErrorState error={send.error} />}
      <p>{t.effect}</p>
    </Dialog>
  )
}
