import { useNavigate } from '@tanstack/react-router'
import type { MatterOrder } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { CaseLink } from '@/ui/CaseLink'
import { DataTable, type Column } from '@/ui/DataTable'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Quiet } from '@/ui/Layout'
import type { MatterRow } from './listQuery'
import { texts } from './listTexts'

/** The list says where each matter is and what it waits for; it names nobody. */
export function MatterTable({ rows, order, busy }: { rows: readonly MatterRow[]; order: MatterOrder; busy: boolean }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const navigate = useNavigate({ from: '/forloeb' })
  // The theme is always there unless the case itself is closed to the viewer; then nothing of it is said to be empty.
  const ofCase = (row: MatterRow, text: string | null | undefined, empty: string) => (row.theme == null ? <Quiet>{t.noAccess}</Quiet> : (text ?? empty))

  const columns: Column<MatterRow>[] = [
    {
      key: 'reference',
      header: t.columns.reference,
      rowHeader: true,
      cell: (row) => (
        <CaseLink to="/forloeb/$forloebId" params={{ forloebId: row.id }}>
          {row.reference}
        </CaseLink>
      ),
    },
    { key: 'forum', header: t.columns.forum, cell: (row) => <span lang="da">{row.forum}</span> },
    { key: 'theme', header: t.columns.theme, cell: (row) => ofCase(row, row.theme && words.theme[row.theme], t.none) },
    { key: 'district', header: t.columns.district, cell: (row) => ofCase(row, row.district, t.none) },
    {
      key: 'stage',
      header: t.columns.stage,
      cell: (row) => (row.frozenSince == null ? <Badge>{words.stage[row.stage]}</Badge> : <Badge tone="police">{t.police}</Badge>),
    },
    { key: 'due', header: t.columns.due, sort: 'DEADLINE', cell: (row) => (row.dueAt == null ? <Quiet>{t.noDeadline}</Quiet> : <Deadline value={row.dueAt} short />) },
    { key: 'responsible', header: t.columns.responsible, cell: (row) => ofCase(row, row.responsible, t.nobodyYet) },
    { key: 'opened', header: t.columns.opened, sort: 'OPENED_NEWEST', cell: (row) => <DateText value={row.openedAt} short /> },
  ]

  return (
    <DataTable
      caption={t.caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      busy={busy}
      sort={{ by: order, direction: order === 'DEADLINE' ? 'ascending' : 'descending' }}
      onSort={(sort) => void navigate({ search: (now) => ({ ...now, orden: sort.by === 'OPENED_NEWEST' ? 'nyeste' : undefined }), replace: true })}
    />
  )
}
