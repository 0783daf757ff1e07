import { today } from '@internationalized/date'
import * as v from 'valibot'
import { typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { danishZone, formatShortDate } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { useMeasure } from './MeasureContext'
import { startMeasure } from './measureQueries'
import { texts } from './texts'

export function StartForm() {
  const t = useTexts(texts)
  const { measure, done, close } = useMeasure()
  const form = useAppForm(v.object({ startedOn: typedDate(t.start.dateWrong) }), { startedOn: formatShortDate(today(danishZone).toString()) })
  const { submit, send } = useCommandForm(form, startMeasure, (values) => ({ id: measure.id, version: measure.version, ...values }), () => done(t.start.done))
  return (
    <Dialog open onClose={close} title={t.start.title}>
      <Form onSubmit={submit} problems={form.problems} error={send.error}>
        <DateField day="past" {...form.register('startedOn')} label={t.start.on} error={form.errorOf('startedOn')} />
        <FormActions submitLabel={t.start.submit} pending={send.pending}>
          <Button kind="secondary" onClick={close}>
            {t.acts.cancel}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
