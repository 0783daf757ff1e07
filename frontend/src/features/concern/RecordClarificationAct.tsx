import * as v from 'valibot'
import { today } from '@internationalized/date'
import type { ClarificationOutcome } from '@/gen/graphql'
import { choice, typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { danishZone, formatShortDate } from '@/shared/time/dates'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import type { ActProps } from './ActArea'
import { recordClarification } from './actMutations'
import { asFormFields, OnBehalfFields, onBehalfDefaults, onBehalfEntries, onBehalfInput, onBehalfProblems } from './onBehalf'
import { texts } from './texts'

const outcomes: readonly [ClarificationOutcome, ...ClarificationOutcome[]] = ['NO_OBSTACLE', 'INFOHUS_WITH_CARE', 'POLICE_ALONE']

/** Outcome and date, nothing more: what the police know stays with the police. */
export function RecordClarificationAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const form = useAppForm(
    v.pipe(
      v.object({ outcome: choice(outcomes, t.problems.outcome), outcomeOn: typedDate(t.problems.date), ...onBehalfEntries }),
      v.rawCheck(({ dataset, addIssue }) => {
        const value = dataset.value as typeof onBehalfDefaults
        for (const { key, message } of onBehalfProblems(value, t.problems)) addIssue({ message, path: [{ type: 'unknown', origin: 'value', input: null, key, value: null }] })
      }),
    ),
    { outcome: '', outcomeOn: formatShortDate(today(danishZone).toString()), ...onBehalfDefaults },
  )
  const act = useAct(recordClarification, { onDone: () => onDone(t.done.clarified), showServerError: (error) => form.showServerError(asFormFields(error)) })
  const submit = form.handleSubmit((values) =>
    act.run({ id: concern.id, version: concern.version, outcome: values.outcome, outcomeOn: values.outcomeOn, onBehalf: onBehalfInput(values) }),
  )
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.saveClarification} pending={act.pending} onCancel={onCancel}>
      <p>{t.clarificationIntro}</p>
      <RadioGroup {...form.register('outcome')} label={t.outcome} options={wordOptions(w.clarification, outcomes).map((option) => ({ ...option, hint: t.clarificationHints[option.value] }))} error={form.errorOf('outcome')} />
      <DateField day="past" {...form.register('outcomeOn')} label={t.outcomeOn} error={form.errorOf('outcomeOn')} />
      <RadioGroup
        {...form.register('byOther')}
        label={t.whoAnswers}
        options={[
          { value: 'NO', label: t.answersSelf },
          { value: 'YES', label: t.onBehalfOfPolice },
        ]}
        error={form.errorOf('byOther')}
      />
      {form.watch('byOther') === 'YES' && (
        <OnBehalfFields
          givenBy={{ ...form.register('givenBy'), error: form.errorOf('givenBy') }}
          givenHow={{ ...form.register('givenHow'), error: form.errorOf('givenHow') }}
        />
      )}
    </ActForm>
  )
}
