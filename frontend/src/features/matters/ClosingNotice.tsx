import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { DateText, DateTimeText } from '@/ui/Dates'
import { Notice } from '@/ui/Notice'
import { SummaryList, type SummaryRow } from '@/ui/SummaryList'
import { Field } from '@/ui/Withheld'
import { texts } from './closingTexts'
import { useMatter } from './MatterContext'

/** How the matter ended; before that, how one coordinator proposes that it does. */
export function ClosingNotice() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { matter, withheld } = useMatter()
  if (matter.closedAt != null) {
    return (
      <Notice kind="info" title={t.closed(formatDate(matter.closedAt, language))}>
        <p>{t.readOnly}</p>
        <Field withheld={withheld} path="matter.closing">
          <ClosingFacts />
        </Field>
      </Notice>
    )
  }
  if (matter.closing == null) return null
  return (
    <Notice kind="info" title={t.proposed}>
      <p>{matter.viewerCan.agreeClosing ? t.awaitsYou : t.awaitsOther}</p>
      <ClosingFacts />
    </Notice>
  )
}

export function ClosingFacts() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { matter } = useMatter()
  const closing = matter.closing
  if (closing == null) return null
  const rows: SummaryRow[] = [
    { key: 'reason', label: t.reason, value: words.closeReason[closing.reason] },
    { key: 'note', label: t.note, value: <span lang="da">{closing.note ?? t.none}</span> },
    { key: 'told', label: t.told, value: t.toldTo[toldTo(closing)] },
    { key: 'by', label: t.by, value: <Who name={closing.by} at={closing.at} /> },
  ]
  if (closing.agreedBy != null && closing.agreedAt != null) rows.push({ key: 'agreed', label: t.agreed, value: <Who name={closing.agreedBy} at={closing.agreedAt} /> })
  if (closing.eraseOn != null) rows.push({ key: 'erased', label: t.erased, value: <DateText value={closing.eraseOn} /> })
  return <SummaryList rows={rows} />
}

function toldTo({ citizenTold, reporterTold }: { citizenTold: boolean; reporterTold: boolean }) {
  if (citizenTold && reporterTold) return 'both'
  if (citizenTold) return 'citizen'
  return reporterTold ? 'reporter' : 'nobody'
}

function Who({ name, at }: { name: string; at: string }) {
  return (
    <>
      {name}
      {name !== '' && ', '}
      <DateTimeText value={at} short />
    </>
  )
}
