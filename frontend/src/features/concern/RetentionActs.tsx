import * as v from 'valibot'
import { longText } from '@/shared/forms/newest'
import { required, typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { ActForm } from '@/ui/ActForm'
import { DateField } from '@/ui/DateField'
import { DateText } from '@/ui/Dates'
import { SummaryList } from '@/ui/SummaryList'
import { TextArea } from '@/ui/TextArea'
import type { ActProps } from './ActArea'
import { approveExtension, extendRetention } from './actMutations'
import { texts } from './texts'

/** Asks for a later erasure. It moves nothing before a second person has approved. */
export function ExtendAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const form = useAppForm(v.object({ until: typedDate(t.problems.date), reason: required(t.problems.reason) }), { until: '', reason: '' })
  const act = useAct(extendRetention, { onDone: () => onDone(t.done.extensionAsked), showServerError: form.showServerError })
  const submit = form.handleSubmit(({ until, reason }) => act.run({ id: concern.id, until, reason }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.askExtension} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'reason', t.reason)]}>
      <p>{t.extendEffect}</p>
      <DateField {...form.register('until')} label={t.keepUntil} error={form.errorOf('until')} />
      <TextArea {...form.register('reason')} label={t.reason} rows={3} maxLength={2000} error={form.errorOf('reason')} />
    </ActForm>
  )
}

export function ApproveExtensionAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const act = useAct(approveExtension, { onDone: () => onDone(t.done.extensionApproved) })
  const waiting = (concern.extensions ?? []).find((extension) => extension.approvedAt === null)
  if (waiting === undefined) return <p>{t.noExtension}</p>
  return (
    <ActForm onSubmit={() => act.run({ id: concern.id, extensionId: waiting.id })} error={act.error} submitLabel={t.approveExtension} pending={act.pending} onCancel={onCancel}>
      <SummaryList
        rows={[
          { key: 'until', label: t.keepUntil, value: <DateText value={waiting.until} /> },
          { key: 'reason', label: t.reason, value: <span lang="da">{waiting.reason}</span> },
          { key: 'by', label: t.askedBy, value: waiting.askedBy },
        ]}
      />
      <p>{t.approveEffect}</p>
    </ActForm>
  )
}
