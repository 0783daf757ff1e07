import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import type { AuditRowFragment } from '@/gen/graphql'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOf } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { DataTable, type Column } from '@/ui/DataTable'
import { DateTimeText } from '@/ui/Dates'
import { Disclosure } from '@/ui/Disclosure'
import { operationName } from './operations'
import { texts } from './texts'

const auditRow = graphql(`
  fragment AuditRow on AuditEntry {
    id
    at
    kind
    operation
    user
    role
    organisation
    records {
      kind
      id
    }
    purpose
    decision
    correlationId
  }
`)

interface AuditTableProps {
  list: readonly FragmentType<typeof auditRow>[]
  busy: boolean
  onRecord: (id: string) => void
}

/** Who, in which role, what, why, when. Ids and kinds of records, never content. */
export function AuditTable({ list, busy, onRecord }: AuditTableProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const c = useTexts(caseWords)
  const { language } = useLanguage()
  const columns: Column<AuditRowFragment>[] = [
    { key: 'at', header: t.at, rowHeader: true, cell: (row) => <DateTimeText value={row.at} short /> },
    { key: 'kind', header: t.kind, cell: (row) => t.kinds[row.kind] },
    { key: 'user', header: t.user, cell: (row) => <span lang="da">{[row.user ?? t.system, row.role === null ? null : w.role[row.role], row.organisation].filter(Boolean).join(', ')}</span> },
    { key: 'operation', header: t.operation, cell: (row) => operationName(row.operation, language) },
    { key: 'purpose', header: t.purpose, cell: (row) => (row.purpose === null ? '–' : wordOf({ ...c.purpose, ...t.purposes }, row.purpose)) },
    { key: 'decision', header: t.decision, cell: (row) => wordOf(t.decisions, row.decision) },
    { key: 'records', header: t.records, cell: (row) => <Records row={row} onRecord={onRecord} /> },
  ]
  return <DataTable caption={t.title} captionHidden columns={columns} rows={readFragment(auditRow, list)} rowKey={(row) => row.id} busy={busy} />
}

function Records({ row, onRecord }: { row: AuditRowFragment; onRecord: (id: string) => void }) {
  const t = useTexts(texts)
  if (row.records.length === 0) return '–'
  return (
    <Disclosure summary={t.recordCount(row.records.length)}>
      <ul>
        {row.records.map((record) => (
          <li key={`${record.kind}-${record.id}`}>
            <Button kind="tertiary" onClick={() => onRecord(record.id)}>
              {t.showRecord(wordOf(t.recordKinds, record.kind), record.id.slice(0, 8))}
            </Button>
          </li>
        ))}
      </ul>
      <p>{t.correlation(row.correlationId)}</p>
    </Disclosure>
  )
}
