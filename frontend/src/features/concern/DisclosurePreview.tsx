import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOf } from '@/shared/words/options'
import { DateText } from '@/ui/Dates'
import { SectionHeading } from '@/ui/SectionHeading'
import { SummaryList, type SummaryRow } from '@/ui/SummaryList'
import type { Concern } from './concernQuery'
import { StatementList } from './StatementList'
import { texts } from './texts'

interface DisclosurePreviewProps {
  concern: Concern
  fields: readonly string[]
  necessity: string
  legalBasis: string
}

/** Exactly what the recipient will see, and what stays behind. */
export function DisclosurePreview({ concern, fields, necessity, legalBasis }: DisclosurePreviewProps) {
  const t = useTexts(texts)
  const c = useTexts(caseWords)
  const w = useTexts(words)
  const identity = fields.includes('IDENTITY')
  const statements = fields.includes('STATEMENTS')
  const circumstances = fields.includes('CIRCUMSTANCES')
  const always: SummaryRow[] = [
    { key: 'number', label: t.number, value: concern.reference },
    { key: 'received', label: t.received, value: <DateText value={concern.receivedAt} /> },
  ]
  const kind: SummaryRow[] = circumstances
    ? [
        { key: 'theme', label: t.theme, value: concern.theme === null ? t.notGiven : c.theme[concern.theme] },
        { key: 'type', label: t.type, value: concern.type === null ? t.notGiven : w.type[concern.type] },
        { key: 'source', label: t.source, value: concern.source === null ? t.notGiven : w.source[concern.source] },
        { key: 'district', label: t.previewDistrict, value: <span lang="da">{concern.district ?? t.notGiven}</span> },
        { key: 'child', label: t.previewChild, value: concern.child === null ? t.notGiven : concern.child ? t.previewYes : t.previewNo },
      ]
    : []
  const person: SummaryRow[] = identity
    ? [
        { key: 'name', label: t.person, value: concern.person?.name ?? t.notGiven },
        { key: 'cpr', label: t.cpr, value: concern.person?.cprMasked ?? t.notGiven },
        { key: 'age', label: t.age, value: concern.person?.age === null || concern.person === null ? t.notGiven : t.years(concern.person.age) },
      ]
    : []
  return (
    <>
      <SectionHeading level={3} focus>
        {t.previewTitle}
      </SectionHeading>
      <SummaryList rows={[{ key: 'to', label: t.recipient, value: t.policeCoordinator }, { key: 'basis', label: t.legalBasis, value: wordOf(c.legalBasis, legalBasis) }, { key: 'why', label: t.necessity, value: <span lang="da">{necessity}</span> }]} />
      <h3>{t.previewSees}</h3>
      <SummaryList rows={[...always, ...kind, ...person]} />
      {statements && <StatementList statements={concern.statements ?? []} />}
      {statements && (
        <SummaryList
          rows={[
            { key: 'where', label: t.where, value: <span lang="da">{concern.whereItHappened ?? t.notGiven}</span> },
            { key: 'resources', label: t.resources, value: <span lang="da">{concern.resources ?? t.notGiven}</span> },
          ]}
        />
      )}
      <p>{t.previewNot([...(identity ? [] : [t.fieldNames.IDENTITY]), ...(statements ? [] : [t.fieldNames.STATEMENTS]), ...(circumstances ? [] : [t.fieldNames.CIRCUMSTANCES])])}</p>
      <p>{t.previewUndo}</p>
    </>
  )
}
