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
    version
    viewerCan {
      assign
    }
  }
`)

interface ConcernTableProps {
  rows: readonly FragmentType<typeof concernRow>[]
  order: ConcernOrder
  busy: boolean
  onOrder: (order: ConcernOrder) => void
  chosen: ReadonlySet<string>
  onChoose: (id: string) => void
}

export function mayAssign(rows: readonly FragmentType<typeof concernRow>[]): boolean {
  return readFragment(concernRow, rows).some((row) => row.viewerCan.assign)
}

/** The chosen rows, as the act on them needs them. */
export function chosenRows(rows: readonly FragmentType<typeof concernRow>[], chosen: ReadonlySet<string>): ConcernRowFragment[] {
  return readFragment(concernRow, rows).filter((row) => row.viewerCan.assign && chosen.has(row.id))
}

export function ConcernTable({ rows, order, busy, onOrder, chosen, onChoose }: ConcernTableProps) {
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
    { key: 'source', header: t.source, cell: (row) => (row.source === null ? '–' : w.source[row.source]) },
    { key: 'theme', header: t.theme, cell: (row) => (row.theme === null ? '–' : c.theme[row.theme]) },
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
  const shown = readFragment(concernRow, rows)
  const selection = { header: t.choose, label: (row: ConcernRowFragment) => t.chooseRow(row.reference), may: (row: ConcernRowFragment) => row.viewerCan.assign, chosen, onToggle: onChoose }
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={columns}
      rows={shown}
      rowKey={(row) => row.id}
      sort={{ by: order, direction: order === 'DEADLINE' ? 'ascending' : 'descending' }}
      onSort={({ by }) => onOrder(by === 'RECEIVED_NEWEST' ? 'RECEIVED_NEWEST' : 'DEADLINE')}
      busy={busy}
      {...(mayAssign(rows) ? { selection } : {})}
    />
  )
}
