import * as v from 'valibot'
import type { ConcernType, ScreeningOutcome, Theme } from '@/gen/graphql'
import { useRecordDraft } from '@/shared/drafts/useRecordDraft'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import type { ActProps } from './ActArea'
import { screenConcern } from './actMutations'
import { asFormFields, OnBehalfFields, onBehalfDefaults, onBehalfEntries, onBehalfInput, onBehalfProblems } from './onBehalf'
import { texts } from './texts'

const outcomes: readonly [ScreeningOutcome, ...ScreeningOutcome[]] = ['UNFOUNDED', 'OTHER_SUPPORT', 'ASSESS']

/** Short: relevant, right forum, what then. It takes effect when both coordinators agree. */
export function ScreenAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const c = useTexts(caseWords)
  const form = useAppForm(
    v.pipe(
      v.object({ outcome: choice(outcomes, t.problems.outcome), reason: required(t.problems.reason), theme: v.string(), type: v.string(), ...onBehalfEntries }),
      v.rawCheck(({ dataset, addIssue }) => {
        const value = dataset.value as typeof onBehalfDefaults
        for (const { key, message } of onBehalfProblems(value, t.problems)) addIssue({ message, path: [{ type: 'unknown', origin: 'value', input: null, key, value: null }] })
      }),
    ),
    { outcome: '', reason: '', theme: (concern.theme ?? '') as string, type: (concern.type ?? '') as string, ...onBehalfDefaults },
  )
  const draft = useRecordDraft(form, 'screening', concern.id)
  const act = useAct(screenConcern, {
    onDone: () => {
      draft.finish()
      onDone(form.getValues('byOther') === 'YES' ? t.done.screened : t.done.proposed)
    },
    showServerError: (error) => form.showServerError(asFormFields(error)),
  })
  const theme = form.watch('theme')
  const submit = form.handleSubmit((values) =>
    act.run({
      id: concern.id,
      version: concern.version,
      outcome: values.outcome,
      reason: values.reason,
      theme: values.theme === '' ? null : (values.theme as Theme),
      type: values.theme === 'EXTREMISM' && values.type !== '' ? (values.type as ConcernType) : null,
      policeAgreement: onBehalfInput(values),
    }),
  )
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.saveScreening} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'reason', t.reason, concern.screening?.reason)]} draft={draft}>
      <RadioGroup {...form.register('outcome')} label={t.outcome} options={wordOptions(w.screening, outcomes).map((option) => ({ ...option, hint: t.screeningHints[option.value] }))} error={form.errorOf('outcome')} />
      <TextArea {...form.register('reason')} label={t.reason} hint={t.screeningReasonHint} maxLength={4000} error={form.errorOf('reason')} />
      <Select {...form.register('theme')} label={t.theme} options={wordOptions(c.theme)} {...(concern.theme === null ? {} : { emptyLabel: null })} error={form.errorOf('theme')} />
      {theme === 'EXTREMISM' && <Select {...form.register('type')} label={t.type} options={wordOptions(w.type)} optional error={form.errorOf('type')} />}
      <RadioGroup
        {...form.register('byOther')}
        label={t.otherCoordinator}
        options={[
          { value: 'NO', label: t.otherAnswers, hint: t.otherAnswersHint },
          { value: 'YES', label: t.policeAgrees, hint: t.policeAgreesHint },
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
