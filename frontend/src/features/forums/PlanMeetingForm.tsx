import * as v from 'valibot'
import { typedDate, typedTime } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { typedInstant } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { DateTimeField } from '@/ui/DateField'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { FormCard } from '@/ui/FormCard'
import { TextField } from '@/ui/TextField'
import { planMeeting } from './forumQueries'
import { texts } from './texts'

export interface PlannedMeeting {
  id: string
  reference: string
}

interface PlanMeetingFormProps {
  forumId: string
  onClose: () => void
  onDone: (planned: PlannedMeeting) => void
}

export function PlanMeetingForm({ forumId, onClose, onDone }: PlanMeetingFormProps) {
  const t = useTexts(texts).plan
  // The server speaks of startsAt; here it is typed as a day and a time.
  const form = useAppForm(v.object({ startsAt: typedDate(t.dateWrong), time: typedTime(t.timeWrong), place: v.string() }), { startsAt: '', time: '', place: '' })
  const { submit, send } = useCommandForm(
    form,
    planMeeting,
    (values) => ({ forumId, startsAt: typedInstant(values.startsAt, values.time) ?? '', place: values.place.trim() === '' ? null : values.place.trim() }),
    (data) => onDone({ id: data.planMeeting?.meeting?.id ?? '', reference: data.planMeeting?.meeting?.reference ?? '' }),
  )
  return (
    <FormCard title={t.title}>
      <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.title}>
        <DateTimeField
          label={t.when}
          date={{ ...form.register('startsAt'), error: form.errorOf('startsAt') }}
          time={{ ...form.register('time'), error: form.errorOf('time') }}
        />
        <TextField {...form.register('place')} label={t.place} optional width="l" error={form.errorOf('place')} />
        <FormActions submitLabel={t.submit} pending={send.pending}>
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
        </FormActions>
      </Form>
    </FormCard>
  )
}
