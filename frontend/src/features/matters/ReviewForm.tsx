import { useState } from 'react'
import * as v from 'valibot'
import { useRecordDraft } from '@/shared/drafts/useRecordDraft'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { FormCard } from '@/ui/FormCard'
import { TextArea } from '@/ui/TextArea'
import { texts } from './actTexts'
import { recordReview } from './commands'
import { useMatter } from './MatterContext'
import { dayUntil, lastReview } from './planDates'
import { texts as matterTexts } from './texts'

const outcomes = ['CONTINUE', 'CHANGE', 'CLOSE'] as const

/** Continue, change or close; what changed since last is written each time. */
export function ReviewForm() {
  const t = useTexts(texts).review
  const { cancel } = useTexts(matterTexts)
  const words = useTexts(caseTexts)
  const { matter, done, closeAct } = useMatter()
  const schema = v.object({
    outcome: choice(outcomes, t.outcomeMissing),
    changeSinceLast: required(t.changeMissing),
    note: required(t.noteMissing),
    nextReviewOn: v.string(),
  })
  // Only a course that goes on has a next review.
  const withNext = v.pipe(
    schema,
    v.forward(
      v.partialCheck(
        [['outcome'], ['nextReviewOn']],
        (values) => values.outcome === 'CLOSE' || v.safeParse(dayUntil(lastReview(), t.nextWrong), values.nextReviewOn).success,
        t.nextWrong,
      ),
      ['nextReviewOn'],
    ),
  )
  const form = useAppForm(withNext, { outcome: '', changeSinceLast: '', note: '', nextReviewOn: formatShortDate(lastReview().toString()) })
  // Only a review that somebody held while this one was written is news.
  const [known] = useState(() => new Set((matter.reviews ?? []).filter((one) => one.heldAt != null).map((one) => one.id)))
  const latest = (matter.reviews ?? []).find((one) => one.heldAt != null && !known.has(one.id))
  const draft = useRecordDraft(form, 'opfoelgning', matter.id)
  const { submit, send } = useCommandForm(
    form,
    recordReview,
    (values) => ({
      id: matter.id,
      version: matter.version ?? 0,
      ...values,
      nextReviewOn: values.outcome === 'CLOSE' ? null : v.parse(dayUntil(lastReview(), t.nextWrong), values.nextReviewOn),
    }),
    () => done(t.done),
    draft,
  )
  return (
    <FormCard title={t.title}>
      <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.title} longTexts={[longText(form, 'changeSinceLast', t.change, latest?.changeSinceLast), longText(form, 'note', t.note, latest?.note)]} draft={draft}>
        <RadioGroup {...form.register('outcome')} label={t.outcome} error={form.errorOf('outcome')} options={wordOptions(words.reviewOutcome, outcomes)} />
        <TextArea {...form.register('changeSinceLast')} label={t.change} error={form.errorOf('changeSinceLast')} />
        <TextArea {...form.register('note')} label={t.note} error={form.errorOf('note')} />
        {form.watch('outcome') !== 'CLOSE' && <DateField {...form.register('nextReviewOn')} label={t.next} hint={t.nextHint} error={form.errorOf('nextReviewOn')} />}
        <FormActions submitLabel={t.submit} pending={send.pending}>
          <Button kind="secondary" onClick={closeAct}>
            {cancel}
          </Button>
        </FormActions>
      </Form>
    </FormCard>
  )
}
