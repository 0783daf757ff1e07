import * as v from 'valibot'
import type { AssessmentOutcome } from '@/gen/graphql'
import { useRecordDraft } from '@/shared/drafts/useRecordDraft'
import { longText } from '@/shared/forms/newest'
import { choice, optionalTypedDate, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { TextArea } from '@/ui/TextArea'
import type { ActProps } from './ActArea'
import { recordAssessment } from './actMutations'
import { texts } from './texts'

const outcomes: readonly [AssessmentOutcome, ...AssessmentOutcome[]] = ['ADVICE_ONLY', 'OTHER_SUPPORT', 'SSP_NU', 'INFOHUS', 'UNFOUNDED']

/** T&K's own judgement with its grounds. The police are not asked by this; that is an act of its own. */
export function AssessAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const form = useAppForm(
    v.object({ outcome: choice(outcomes, t.problems.outcome), reason: required(t.problems.reason), toForum: v.string(), spokeWithReporterOn: optionalTypedDate(t.problems.date) }),
    { outcome: '', reason: '', toForum: '', spokeWithReporterOn: '' },
  )
  const draft = useRecordDraft(form, 'vurdering', concern.id)
  const act = useAct(recordAssessment, {
    onDone: () => {
      draft.finish()
      onDone(t.done.assessed)
    },
    showServerError: form.showServerError,
  })
  const submit = form.handleSubmit((values) => act.run({ id: concern.id, version: concern.version, ...values, toForum: values.outcome === 'SSP_NU' && values.toForum.trim() !== '' ? values.toForum : null }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.saveAssessment} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'reason', t.reason, concern.assessment?.reason), longText(form, 'toForum', t.toForum)]} draft={draft}>
      <DateField day="past" {...form.register('spokeWithReporterOn')} label={t.spokeOn} optional error={form.errorOf('spokeWithReporterOn')} />
      <RadioGroup
        {...form.register('outcome')}
        label={t.outcome}
        options={wordOptions(w.assessment).map((option) => ({ ...option, hint: t.assessmentHints[option.value] }))}
        error={form.errorOf('outcome')}
      />
      <TextArea {...form.register('reason')} label={t.reason} hint={t.reasonHint} maxLength={4000} error={form.errorOf('reason')} />
      {form.watch('outcome') === 'SSP_NU' && <TextArea {...form.register('toForum')} label={t.toForum} hint={t.toForumHint} optional maxLength={4000} error={form.errorOf('toForum')} />}
    </ActForm>
  )
}
