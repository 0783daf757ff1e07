import * as v from 'valibot'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { TextArea } from '@/ui/TextArea'
import { correctContribution } from './commands'
import { texts } from './formTexts'
import { useMatter } from './MatterContext'
import type { ContributionView } from './matterQuery'
import { texts as matterTexts } from './texts'

/** The giver corrects; the old text stays readable. */
export function CorrectForm({ contribution, onClose }: { contribution: ContributionView; onClose: () => void }) {
  const t = useTexts(texts).contribution
  const { cancel } = useTexts(matterTexts)
  const { matter, done } = useMatter()
  const form = useAppForm(v.object({ text: required(t.textMissing) }), { text: contribution.text })
  const { submit, send } = useCommandForm(
    form,
    correctContribution,
    (values) => ({ id: matter.id, contributionId: contribution.id, text: values.text }),
    () => {
      onClose()
      done(t.corrected)
    },
  )
  return (
    <Dialog open onClose={onClose} title={t.correctTitle}>
      <Form onSubmit={submit} problems={form.problems} error={send.error}>
        <TextArea {...form.register('text')} label={t.correctText} error={form.errorOf('text')} />
        <FormActions submitLabel={t.correctSubmit} pending={send.pending}>
          <Button kind="secondary" onClick={onClose}>
            {cancel}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
