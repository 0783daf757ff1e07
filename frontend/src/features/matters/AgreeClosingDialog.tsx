import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { ClosingFacts } from './ClosingNotice'
import { texts } from './closingTexts'
import { agreeClosing, withdrawClosing } from './commands'
import { ConfirmDialog } from './ConfirmDialog'
import { useMatter } from './MatterContext'

/** The other coordinator's agreement: only now the matter closes. */
export function AgreeClosingDialog() {
  const t = useTexts(texts)
  const { matter, done } = useMatter()
  const unfounded = matter.closing?.reason === 'UNFOUNDED'
  const send = useCommand(agreeClosing)
  async function submit() {
    if ((await send.run({ id: matter.id, version: matter.version ?? 0 })).ok) done(unfounded ? t.doneUnfounded : t.done)
  }
  return (
    <ConfirmDialog title={t.agree} send={send} onSubmit={() => void submit()}>
      <ClosingFacts />
      <p>{t.effect}</p>
      {unfounded && <p>{t.unfounded}</p>}
    </ConfirmDialog>
  )
}

/** Either coordinator takes the proposal back. */
export function WithdrawClosingDialog() {
  const t = useTexts(texts)
  const { matter, done } = useMatter()
  const send = useCommand(withdrawClosing)
  async function submit() {
    if ((await send.run({ id: matter.id, version: matter.version ?? 0 })).ok) done(t.withdrawn)
  }
  return (
    <ConfirmDialog title={t.withdraw} send={send} onSubmit={() => void submit()}>
      <p>{t.withdrawEffect}</p>
    </ConfirmDialog>
  )
}
