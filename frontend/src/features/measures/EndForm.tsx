import { today } from '@internationalized/date'
import * as v from 'valibot'
import { longText } from '@/shared/forms/newest'
import { required, typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { danishZone, formatShortDate } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { TextArea } from '@/ui/TextArea'
import { useMeasure } from './MeasureContext'
import { endMeasure } from './measureQueries'
import { texts } from './texts'

export function EndForm() {
  const t = useTexts(texts)
  const { measure, done, close } = useMeasure()
  const schema = v.object({ endedOn: typedDate(t.start.dateWrong), note: required(t.end.noteMissing) })
  const form = useAppForm(schema, { endedOn: formatShortDate(today(danishZone).toString()), note: '' })
  const { submit, send } = useCommandForm(form, endMeasure, (values) => ({ id: measure.id, version: measure.version, ...values }), () => done(t.end.done))
  return (
    <Dialog open onClose={close} title={t.end.title}>
      <Form onSubmit={submit} problems={form.problems} error={send.error} longTexts={[longText(form, 'note', t.end.note, measure.endNote)]}>
        <DateField day="past" {...form.register('endedOn')} label={t.end.on} error={form.errorOf('endedOn')} />
        <TextArea {...form.register('note')} label={t.end.note} hint={t.end.noteHint} error={form.errorOf('note')} />
        <FormActions submitLabel={t.end.submit} pending={send.pending}>
          <Button kind="secondary" onClick={close}>
            {t.acts.cancel}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
