import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import type { MeetingFilter } from '@/gen/graphql'
import { appError } from '@/shared/graphql/errors'
import { usePaging } from '@/shared/graphql/usePaging'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { knownCode, wordOptions } from '@/shared/words/options'
import { Badge } from '@/ui/Badge'
import { CaseLink } from '@/ui/CaseLink'
import { DataTable, type Column } from '@/ui/DataTable'
import { DateText, DateTimeText } from '@/ui/Dates'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { FilterBar } from '@/ui/FilterBar'
import { Quiet, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { Select } from '@/ui/Select'
import { meetingList, type MeetingRow } from './meetingQueries'
import { texts } from './texts'

const route = getRouteApi('/inde/moeder')

export function MeetingListPage() {
  const t = useTexts(texts).list
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const shows = { kommende: t.upcoming, tidligere: t.earlier, alle: t.all }
  const show = search.nr === undefined ? (knownCode(shows, search.vis) ?? 'kommende') : 'alle'
  const filter: MeetingFilter = show === 'alle' ? {} : { upcoming: show === 'kommende' }
  const { after, showMore } = usePaging(show)
  const [result, repeat] = useQuery({ query: meetingList, variables: { filter, after } })
  const rows = (result.data?.meetings?.nodes ?? []).filter((row) => search.nr === undefined || row.reference === search.nr)
  const page = result.data?.meetings?.pageInfo
  return (
    <Stack>
      <PageHeading title={t.title} />
      <FilterBar
        label={t.filters}
        sentence={search.nr === undefined ? t.sentences[show] : t.number(search.nr)}
        onShowAll={show === 'alle' && search.nr === undefined ? undefined : () => void navigate({ search: (now) => ({ ...now, nr: undefined, vis: 'alle' }), replace: true })}
        active={search.nr === undefined ? [] : [{ key: 'nr', label: search.nr, onRemove: () => void navigate({ search: (now) => ({ ...now, nr: undefined }), replace: true }) }]}
      >
        <Select
          name="vis"
          label={t.show}
          emptyLabel={null}
          options={wordOptions(shows)}
          value={show}
          onChange={(event) => void navigate({ search: (now) => ({ ...now, nr: undefined, vis: event.target.value === 'kommende' ? undefined : event.target.value }), replace: true })}
        />
      </FilterBar>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {result.data === undefined && result.fetching && <Loading />}
      {result.data !== undefined && rows.length === 0 && <Empty>{show === 'kommende' ? t.empty : t.emptyFiltered}</Empty>}
      {rows.length > 0 && (
        <>
          <MeetingTable rows={rows} busy={result.fetching} />
          <Pagination shown={rows.length} hasMore={page?.hasNextPage ?? false} pending={result.fetching} onMore={() => showMore(page?.endCursor)} />
        </>
      )}
    </Stack>
  )
}

function MeetingTable({ rows, busy }: { rows: readonly MeetingRow[]; busy: boolean }) {
  const t = useTexts(texts).list
  const words = useTexts(caseTexts)
  const columns: Column<MeetingRow>[] = [
    {
      key: 'reference',
      header: t.columns.reference,
      rowHeader: true,
      cell: (row) => (
        <CaseLink to="/moeder/$moedeId" params={{ moedeId: row.id }}>
          {row.reference}
        </CaseLink>
      ),
    },
    { key: 'forum', header: t.columns.forum, cell: (row) => <span lang="da">{row.forum}</span> },
    { key: 'starts', header: t.columns.starts, cell: (row) => <DateTimeText value={row.startsAt} short /> },
    { key: 'place', header: t.columns.place, cell: (row) => <span lang="da">{row.place ?? t.none}</span> },
    { key: 'state', header: t.columns.state, cell: (row) => <Badge>{words.meetingState[row.state]}</Badge> },
    { key: 'final', header: t.columns.final, cell: (row) => (row.minutesFinalOn == null ? <Quiet>{t.none}</Quiet> : <DateText value={row.minutesFinalOn} short />) },
  ]
  return <DataTable caption={t.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} busy={busy} />
}
