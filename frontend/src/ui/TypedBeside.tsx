import { useTexts } from '@/shared/i18n/language'
import { Notice } from './Notice'
import { SummaryList } from './SummaryList'
import { ProtectionAct } from './ProtectionAct'
import { texts } from './protectionTexts'

interface TypedBesideProps {
  /** The concern or notification it was written with. */
  record: {
    id: string
    typedSchool?: string | null
    typedAddress?: string | null
    typedAddressHidden?: boolean | null
    typedProtected?: boolean | null
    person: { id: string; version: number | null; viewerCan: { recordProtection: boolean } } | null
  }
}

/** What was written about somebody who was known already, and does not stand with the person. */
export function TypedBeside({ record }: TypedBesideProps) {
  const t = useTexts(texts)
  const school = record.typedSchool ?? null
  const address = record.typedAddress ?? (record.typedAddressHidden === true ? t.addressHidden : null)
  const isProtected = record.typedProtected === true
  if (school === null && address === null && !isProtected) return null
  const rows = [
    { key: 'school', label: t.school, value: school },
    { key: 'address', label: t.address, value: address },
  ].filter((row) => row.value !== null)
  return (
    <Notice kind="warning" title={t.written} headingLevel={3}>
      {isProtected && <p>{t.isProtected}</p>}
      {rows.length > 0 && <SummaryList rows={rows.map((row) => ({ ...row, value: <span lang="da">{row.value}</span> }))} />}
      <p>{t.writtenHint}</p>
      {record.person?.viewerCan.recordProtection === true && <ProtectionAct person={record.person} typedWith={rows.length > 0 ? record.id : undefined} />}
    </Notice>
  )
}
