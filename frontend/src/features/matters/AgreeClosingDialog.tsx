import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { ClosingFacts } from './ClosingNotice'
import { texts } from './closingTexts'
import { agreeClosing } from './commands'
import { useMatter } from './MatterContext'
import { texts as matterTexts } from './texts'

/** The other coordinator's agreement: only now the matter closes. */
export function AgreeClosingDialog() {
  const t = useTexts(texts)
  const { cancel } = useTexts(matterTexts)
  const { matter, done, closeAct } = useMatter()
  const unfounded = matter.closing?.reason === 'UNFOUNDED'
  const send = useCommand(agreeClosing)
  return (
    <Dialog
      open
      onClose={closeAct}
      title={t.agree}
      actions={
        <>
          <Button
            pending={send.pending}
            onClick={() =>
              void send.run({ id: matter.id, version: matter.version }).then((outcome) => {
                if (outcome.ok) done(unfounded ? t.doneUnfounded : t.done)
              })
            }
          >
            {t.agree}
          </Button>
          <Button kind="secondary" onClick={closeAct}>
            {cancel}
          </Button>
        </>
      }
    >
      {send.error !== null && <ErrorState error={send.error} />}
      <ClosingFacts />
      <p>{t.effect}</p>
      {unfounded && <p>{t.unfounded}</p>}
    </Dialog>
  )
}
