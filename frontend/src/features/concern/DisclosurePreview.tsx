import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
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
  const identity = fields.includes('IDENTITY')
  const statements = fields.includes('STATEMENTS')
  const always: SummaryRow[] = [
    { key: 'number', label: t.number, value: concern.reference },
    { key: 'theme', label: t.theme, value: c.theme[concern.theme] },
    { key: 'received', label: t.received, value: <DateText value={concern.receivedAt} /> },
  ]
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
      <SummaryList rows={[...always, ...person]} />
      {statements && <StatementList statements={concern.statements ?? []} />}
      {statements && (
        <SummaryList
          rows={[
            { key: 'where', label: t.where, value: <span lang="da">{concern.whereItHappened ?? t.notGiven}</span> },
            { key: 'resources', label: t.resources, value: <span lang="da">{concern.resources ?? t.notGiven}</span> },
          ]}
        />
      )}
      <p>{t.previewNot([...(identity ? [] : [t.fieldNames.IDENTITY]), ...(statements ? [] : [t.fieldNames.STATEMENTS])])}</p>
      <p>{t.previewUndo}</p>
    </>
  )
}
