import { useEffect, useState } from 'react'
import * as v from 'valibot'
import type { RevealReporterMutation } from '@/gen/graphql'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { ActForm } from '@/ui/ActForm'
import { Button } from '@/ui/Button'
import { SectionHeading } from '@/ui/SectionHeading'
import { SummaryList } from '@/ui/SummaryList'
import { TextArea } from '@/ui/TextArea'
import type { ActProps } from './ActArea'
import { revealReporter } from './actMutations'
import { texts } from './texts'

type Reporter = NonNullable<RevealReporterMutation['revealReporter']>

const shownFor = 30_000

/** Breaks the seal for a stated reason. What was shown is gone again after 30 seconds. */
export function RevealReporterAct({ concern, onCancel }: ActProps) {
  const t = useTexts(texts)
  const [reporter, setReporter] = useState<Reporter | null>(null)
  const form = useAppForm(v.object({ reason: v.pipe(required(t.problems.longReason), v.minLength(10, t.problems.longReason)) }), { reason: '' })
  const act = useAct(revealReporter, { onDone: (data) => setReporter(data.revealReporter), showServerError: form.showServerError })
  useEffect(() => {
    if (reporter === null) return undefined
    const timer = setTimeout(onCancel, shownFor)
    return () => clearTimeout(timer)
  }, [reporter, onCancel])
  if (reporter !== null) {
    return (
      <>
        <SectionHeading level={3} focus>
          {t.reporterShown}
        </SectionHeading>
        <SummaryList
          rows={[
            { key: 'name', label: t.name, value: reporter.name ?? t.notGiven },
            { key: 'organisation', label: t.organisation, value: reporter.organisation ?? t.notGiven },
            { key: 'phone', label: t.phone, value: reporter.phone ?? t.notGiven },
            { key: 'time', label: t.bestTime, value: reporter.bestTime ?? t.notGiven },
          ]}
        />
        <Button onClick={onCancel}>{t.hideReporter}</Button>
      </>
    )
  }
  const submit = form.handleSubmit(({ reason }) => act.run({ id: concern.id, reason }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.acts.henvender} pending={act.pending} onCancel={onCancel}>
      {concern.reporter?.wishUnnamed === true && <p>{t.wishUnnamed}</p>}
      <TextArea {...form.register('reason')} label={t.revealReason} hint={t.revealHint} rows={3} maxLength={1000} error={form.errorOf('reason')} />
    </ActForm>
  )
}
