import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import type { ConcernOrder, ConcernRowFragment } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { Badge } from '@/ui/Badge'
import { CaseLink } from '@/ui/CaseLink'
import { DataTable, type Column } from '@/ui/DataTable'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { texts } from './texts'

const concernRow = graphql(`
  fragment ConcernRow on Concern {
    id
    reference
    stage
    outcome
    source
    theme
    acute
    receivedAt
    district
    responsible
    responsibleIsMe
    dueAt
    frozenSince
  }
`)

interface ConcernTableProps {
  rows: readonly FragmentType<typeof concernRow>[]
  order: ConcernOrder
  busy: boolean
  onOrder: (order: ConcernOrder) => void
}

export function ConcernTable({ rows, order, busy, onOrder }: ConcernTableProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const c = useTexts(caseWords)
  const columns: Column<ConcernRowFragment>[] = [
    {
      key: 'nr',
      header: t.number,
      rowHeader: true,
      cell: (row) => (
        <CaseLink to="/bekymringer/$id" params={{ id: row.id }}>
          {row.reference}
        </CaseLink>
      ),
    },
    { key: 'received', header: t.received, sort: 'RECEIVED_NEWEST', cell: (row) => <DateText value={row.receivedAt} short /> },
    { key: 'source', header: t.source, cell: (row) => w.source[row.source] },
    { key: 'theme', header: t.theme, cell: (row) => c.theme[row.theme] },
    { key: 'district', header: t.district, cell: (row) => <span lang="da">{row.district ?? '–'}</span> },
    {
      key: 'status',
      header: t.status,
      cell: (row) => (
        <>
          {row.frozenSince === null ? <Badge>{w.stage[row.stage]}</Badge> : <Badge tone="police">{w.outcome.POLICE_ALONE}</Badge>}
          {row.acute && <> <Badge tone="quiet">{t.acute}</Badge></>}
        </>
      ),
    },
    { key: 'deadline', header: t.deadline, sort: 'DEADLINE', cell: (row) => (row.dueAt === null ? '–' : <Deadline value={row.dueAt} short />) },
    { key: 'responsible', header: t.responsible, cell: (row) => (row.responsibleIsMe ? t.me : (row.responsible ?? t.nobody)) },
  ]
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={columns}
      rows={readFragment(concernRow, rows)}
      rowKey={(row) => row.id}
      sort={{ by: order, direction: order === 'DEADLINE' ? 'ascending' : 'descending' }}
      onSort={({ by }) => onOrder(by === 'RECEIVED_NEWEST' ? 'RECEIVED_NEWEST' : 'DEADLINE')}
      busy={busy}
    />
  )
}
