import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { usePaging } from '@/shared/graphql/usePaging'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { CaseLink } from '@/ui/CaseLink'
import { DataTable, type Column } from '@/ui/DataTable'
import { Deadline } from '@/ui/Deadline'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { FilterBar } from '@/ui/FilterBar'
import { Quiet, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { Select } from '@/ui/Select'
import { measureList, type MeasureRow } from './measureQueries'
import { texts } from './texts'

const route = getRouteApi('/inde/handleplaner')

export function MeasureListPage() {
  const t = useTexts(texts).list
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const all = search.vis === 'alle'
  const { after, showMore } = usePaging(String(all))
  const [result, repeat] = useQuery({ query: measureList, variables: { open: all ? null : true, after } })
  const rows = result.data?.measures?.nodes ?? []
  const page = result.data?.measures?.pageInfo
  const show = (everything: boolean) => void navigate({ search: (now) => ({ ...now, vis: everything ? 'alle' : undefined }), replace: true })
  return (
    <Stack>
      <PageHeading title={t.title} />
      <FilterBar label={t.filters} active={[]} sentence={all ? t.sentenceAll : t.sentenceOpen} onShowAll={all ? undefined : () => show(true)}>
        <Select
          name="vis"
          label={t.show}
          emptyLabel={null}
          options={[
            { value: 'aabne', label: t.open },
            { value: 'alle', label: t.all },
          ]}
          value={all ? 'alle' : 'aabne'}
          onChange={(event) => show(event.target.value === 'alle')}
        />
      </FilterBar>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {result.data === undefined && result.fetching && <Loading />}
      {result.data !== undefined && rows.length === 0 && <Empty>{all ? t.empty : t.emptyOpen}</Empty>}
      {rows.length > 0 && (
        <>
          <MeasureTable rows={rows} busy={result.fetching} />
          <Pagination shown={rows.length} hasMore={page?.hasNextPage ?? false} pending={result.fetching} onMore={() => showMore(page?.endCursor)} />
        </>
      )}
    </Stack>
  )
}

function MeasureTable({ rows, busy }: { rows: readonly MeasureRow[]; busy: boolean }) {
  const t = useTexts(texts).list
  const words = useTexts(caseTexts)
  const columns: Column<MeasureRow>[] = [
    {
      key: 'kind',
      header: t.columns.measure,
      rowHeader: true,
      cell: (row) => (
        <CaseLink to="/handleplaner/$indsatsId" params={{ indsatsId: row.id }}>
          {words.measureKind[row.kind]}, {row.matterReference}
        </CaseLink>
      ),
    },
    { key: 'status', header: t.columns.status, cell: (row) => <Badge>{words.measureStatus[row.status]}</Badge> },
    { key: 'responsible', header: t.columns.responsible, cell: (row) => <span lang="da">{row.responsible}</span> },
    {
      key: 'start',
      header: t.columns.start,
      cell: (row) =>
        row.endedOn != null ? (
          t.ended(formatShortDate(row.endedOn))
        ) : row.startedOn == null ? (
          <Deadline value={row.startDueOn} short />
        ) : (
          t.started(formatShortDate(row.startedOn))
        ),
    },
    { key: 'review', header: t.columns.review, cell: (row) => (row.reviewOn == null || row.endedOn != null ? <Quiet>{t.none}</Quiet> : <Deadline value={row.reviewOn} short />) },
  ]
  return <DataTable caption={t.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} busy={busy} />
}
