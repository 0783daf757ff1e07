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
import { recuseFromItem } from './commands'
import { useMeeting } from './MeetingContext'
import type { AgendaItemView } from './meetingQueries'
import { texts } from './texts'

export function RecuseDialog({ item, onClose }: { item: AgendaItemView; onClose: () => void }) {
  const t = useTexts(texts)
  const { turned } = useMeeting()
  const form = useAppForm(v.object({ reason: required(t.item.reasonMissing) }), { reason: '' })
  const { submit, send } = useCommandForm(form, recuseFromItem, (values) => ({ itemId: item.id, reason: values.reason }), () => {
    onClose()
    turned(t.item.recused)
  })
  return (
    <Dialog open onClose={onClose} title={t.item.recuse}>
      <Form onSubmit={submit} problems={form.problems} error={send.error}>
        <p>{t.item.recuseEffect}</p>
        <TextArea {...form.register('reason')} label={t.item.reason} rows={3} error={form.errorOf('reason')} />
        <FormActions submitLabel={t.item.recuse} pending={send.pending}>
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
