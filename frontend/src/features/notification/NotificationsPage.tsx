import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import type { NotificationFilter, NotificationListQuery, NotificationStage } from '@/gen/graphql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { parseReference } from '@/shared/reference'
import { texts as words } from '@/shared/words/concernTexts'
import { Badge } from '@/ui/Badge'
import { CaseLink } from '@/ui/CaseLink'
import { DataTable, type Column } from '@/ui/DataTable'
import { DateTimeText } from '@/ui/Dates'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { FilterBar } from '@/ui/FilterBar'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { Select } from '@/ui/Select'
import { Clock } from './Clock'
import { texts } from './texts'

const page = graphql(`
  query NotificationList($filter: NotificationFilter, $after: String) {
    notifications(filter: $filter, first: 25, after: $after) {
      nodes {
        id
        reference
        stage
        sentAt
        acuteDueAt
        receiptDueOn
        acuteAssessedAt
        receiptAt
        takenOverBy
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

type Row = NonNullable<NotificationListQuery['notifications']>['nodes'][number]

const stageCodes: Record<string, NotificationStage> = { sendt: 'SENT', overtaget: 'TAKEN_OVER', vurderet: 'ASSESSED', kvitteret: 'RECEIPTED', afsluttet: 'CLOSED' }
const route = getRouteApi('/inde/underretninger')

interface NotificationSearch {
  nr?: string | undefined
  status?: string | undefined
}

export function NotificationsPage() {
  const search = route.useSearch()
  return <NotificationList key={JSON.stringify(search)} search={search} />
}

function NotificationList({ search }: { search: NotificationSearch }) {
  const t = useTexts(texts)
  const navigate = route.useNavigate()
  const [after, setAfter] = useState<string | null>(null)
  const [result, repeat] = useQuery({ query: page, variables: { filter: filterOf(search), after } })
  const list = result.data?.notifications
  const only = list?.nodes.length === 1 ? list.nodes[0] : undefined
  if (search.nr !== undefined && only !== undefined && !result.stale) return <Navigate to="/underretninger/$id" params={{ id: only.id }} replace />
  return (
    <>
      <PageHeading title={t.listTitle} />
      <Filters search={search} onStatus={(status) => void navigate({ search: { status }, replace: true })} />
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {list === undefined && result.error === undefined && <Loading />}
      {list !== null && list !== undefined && list.nodes.length === 0 && <Empty>{search.nr === undefined ? t.empty : t.noNumber}</Empty>}
      {list !== null && list !== undefined && list.nodes.length > 0 && (
        <>
          <NotificationTable rows={list.nodes} busy={result.fetching || result.stale} />
          <Pagination shown={list.nodes.length} hasMore={list.pageInfo.hasNextPage} pending={result.fetching} onMore={() => setAfter(list.pageInfo.endCursor)} />
        </>
      )}
    </>
  )
}

function Filters({ search, onStatus }: { search: NotificationSearch; onStatus: (status: string | undefined) => void }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const stages = Object.entries(stageCodes).map(([value, stage]) => ({ value, label: w.notificationStage[stage] }))
  const chosen = [...stages, { value: 'alle', label: t.all }].find((option) => option.value === search.status)
  const active = search.nr === undefined ? (chosen === undefined ? [] : [{ key: 'status', label: chosen.label, onRemove: () => onStatus(undefined) }]) : [{ key: 'nr', label: search.nr, onRemove: () => onStatus(undefined) }]
  return (
    <FilterBar label={t.filters} active={active} sentence={chosen === undefined ? t.sentenceOpen : `${t.listTitle}: ${chosen.label}.`} onReset={() => onStatus(undefined)} onShowAll={search.nr === undefined && search.status === 'alle' ? undefined : () => onStatus('alle')}>
      <Select
        name="status"
        label={t.status}
        options={[...stages, { value: 'alle', label: t.all }]}
        emptyLabel={t.allOpen}
        value={search.status ?? ''}
        onChange={(event) => onStatus(event.target.value === '' ? undefined : event.target.value)}
      />
    </FilterBar>
  )
}

function NotificationTable({ rows, busy }: { rows: readonly Row[]; busy: boolean }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const columns: Column<Row>[] = [
    {
      key: 'nr',
      header: t.number,
      rowHeader: true,
      cell: (row) => (
        <CaseLink to="/underretninger/$id" params={{ id: row.id }}>
          {row.reference}
        </CaseLink>
      ),
    },
    { key: 'sent', header: t.sent, cell: (row) => <DateTimeText value={row.sentAt} short /> },
    { key: 'status', header: t.status, cell: (row) => <Badge>{w.notificationStage[row.stage]}</Badge> },
    { key: 'acute', header: t.acuteClock, cell: (row) => <Clock due={row.acuteDueAt} doneAt={row.acuteAssessedAt} short /> },
    { key: 'receipt', header: t.receipt, cell: (row) => <Clock due={row.receiptDueOn} doneAt={row.receiptAt} short /> },
    { key: 'by', header: t.takenOverBy, cell: (row) => row.takenOverBy ?? t.nobody },
  ]
  return <DataTable caption={t.listTitle} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} busy={busy} />
}

function filterOf(search: NotificationSearch): NotificationFilter {
  const number = search.nr === undefined ? null : parseReference(search.nr)
  if (number !== null) return { reference: number.text }
  const stage = stageCodes[search.status ?? '']
  if (stage !== undefined) return { stages: [stage] }
  return search.status === 'alle' ? {} : { open: true }
}
