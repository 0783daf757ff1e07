import { useQuery } from 'urql'
import * as v from 'valibot'
import type { MeasureKind } from '@/gen/graphql'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { formatShortDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { FormCard } from '@/ui/FormCard'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { texts } from './actTexts'
import { offerMeasure } from './commands'
import { useMatter } from './MatterContext'
import { matterMentors } from './matterQuery'
import { dayUntil, lastReview, lastStart } from './planDates'
import { texts as matterTexts } from './texts'

const kinds = [
  'CONCERN_TALK',
  'MENTOR',
  'PARENT_COACH',
  'FAMILY_SUPPORT',
  'PARENT_NETWORK',
  'PSYCHOLOGIST',
  'EDUCATION_JOB',
  'STREET_WORK',
  'CONTACT_PERSON',
  'EXIT_TALK',
  'POLICE_TALK',
  'COUNSELLING',
] as const satisfies readonly MeasureKind[]

/** What is offered: voluntary, by one's own authority, begun within 30 days and reviewed within three months. */
export function OfferMeasureForm() {
  const t = useTexts(texts).offer
  const { cancel } = useTexts(matterTexts)
  const words = useTexts(caseTexts)
  const { matter, done, closeAct } = useMatter()
  const { grant } = useViewer()
  const [people] = useQuery({ query: matterMentors, variables: { matterId: matter.id }, requestPolicy: 'cache-first' })
  const mentors = (people.data?.mentors ?? []).map((one) => ({ value: one.grantId, label: one.name }))
  // An authority without mentors of its own offers no mentoring.
  const offered = people.data?.mentors?.length === 0 ? kinds.filter((kind) => kind !== 'MENTOR') : kinds

  const schema = v.object({
    kind: choice(kinds, t.kindMissing),
    goal: required(t.goalMissing),
    practical: v.string(),
    contactPerson: v.string(),
    mentorGrantId: v.string(),
    startDueOn: dayUntil(lastStart(), t.startWrong),
    reviewOn: dayUntil(lastReview(), t.reviewWrong),
  })
  const form = useAppForm(schema, {
    kind: '',
    goal: '',
    practical: '',
    contactPerson: '',
    mentorGrantId: '',
    startDueOn: formatShortDate(lastStart().toString()),
    reviewOn: formatShortDate(lastReview().toString()),
  })
  const { submit, send } = useCommandForm(
    form,
    offerMeasure,
    (values) => ({
      matterId: matter.id,
      ...values,
      practical: orNull(values.practical),
      contactPerson: orNull(values.contactPerson),
      mentorGrantId: values.kind === 'MENTOR' ? orNull(values.mentorGrantId) : null,
    }),
    () => done(t.done),
  )

  return (
    <FormCard title={t.title}>
      <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.title} longTexts={[longText(form, 'goal', t.goal), longText(form, 'practical', t.practical)]}>
        <p>{t.responsible(grant.organisation)}</p>
        <Select {...form.register('kind')} label={t.kind} error={form.errorOf('kind')} options={wordOptions(words.measureKind, offered)} />
        <TextArea {...form.register('goal')} label={t.goal} hint={t.goalHint} error={form.errorOf('goal')} />
        <TextArea {...form.register('practical')} label={t.practical} hint={t.practicalHint} optional rows={3} error={form.errorOf('practical')} />
        <TextField {...form.register('contactPerson')} label={t.contactPerson} optional error={form.errorOf('contactPerson')} />
        {form.watch('kind') === 'MENTOR' && (
          <Select {...form.register('mentorGrantId')} label={t.mentor} hint={t.mentorHint} error={form.errorOf('mentorGrantId')} options={mentors} />
        )}
        <DateField {...form.register('startDueOn')} label={t.startDueOn} hint={t.startHint} error={form.errorOf('startDueOn')} />
        <DateField {...form.register('reviewOn')} label={t.reviewOn} hint={t.reviewHint} error={form.errorOf('reviewOn')} />
        <FormActions submitLabel={t.submit} pending={send.pending}>
          <Button kind="secondary" onClick={closeAct}>
            {cancel}
          </Button>
        </FormActions>
      </Form>
    </FormCard>
  )
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text
}
