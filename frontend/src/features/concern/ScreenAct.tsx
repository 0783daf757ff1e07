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
import { texts } from './texts'

const outcomes: readonly [ScreeningOutcome, ...ScreeningOutcome[]] = ['UNFOUNDED', 'OTHER_SUPPORT', 'ASSESS']

/** Short: relevant, right forum, what then. It takes effect when both coordinators agree. */
export function ScreenAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const c = useTexts(caseWords)
  const form = useAppForm(
    v.object({ outcome: choice(outcomes, t.problems.outcome), reason: required(t.problems.reason), theme: v.string(), type: v.string() }),
    { outcome: '', reason: '', theme: (concern.theme ?? '') as string, type: (concern.type ?? '') as string },
  )
  const draft = useRecordDraft(form, 'screening', concern.id)
  const act = useAct(screenConcern, {
    onDone: () => {
      draft.finish()
      onDone(t.done.proposed)
    },
    showServerError: form.showServerError,
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
    }),
  )
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.saveScreening} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'reason', t.reason, concern.screening?.reason)]} draft={draft}>
      <RadioGroup {...form.register('outcome')} label={t.outcome} options={wordOptions(w.screening, outcomes).map((option) => ({ ...option, hint: t.screeningHints[option.value] }))} error={form.errorOf('outcome')} />
      <TextArea {...form.register('reason')} label={t.reason} hint={t.screeningReasonHint} maxLength={4000} error={form.errorOf('reason')} />
      <Select {...form.register('theme')} label={t.theme} options={wordOptions(c.theme)} {...(concern.theme === null ? {} : { emptyLabel: null })} error={form.errorOf('theme')} />
      {theme === 'EXTREMISM' && <Select {...form.register('type')} label={t.type} options={wordOptions(w.type)} optional error={form.errorOf('type')} />}
      <p>{t.screeningAgreement}</p>
    </ActForm>
  )
}
