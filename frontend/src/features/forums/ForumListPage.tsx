import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { usePaging } from '@/shared/graphql/usePaging'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { knownCode, wordOptions } from '@/shared/words/options'
import { DataTable, type Column } from '@/ui/DataTable'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { FilterBar } from '@/ui/FilterBar'
import { Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { Select } from '@/ui/Select'
import { forumList, type ForumRow } from './forumQueries'
import { texts } from './texts'

const route = getRouteApi('/inde/fora')

export function ForumListPage() {
  const t = useTexts(texts).list
  const words = useTexts(caseTexts)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const kind = knownCode(words.forumKind, search.art)
  const { after, showMore } = usePaging(kind ?? '')
  const [result, repeat] = useQuery({ query: forumList, variables: { kind, after } })
  const rows = result.data?.forums.nodes ?? []
  const page = result.data?.forums.pageInfo
  const set = (art: string | undefined) => void navigate({ search: (now) => ({ ...now, art }), replace: true })
  return (
    <Stack>
      <PageHeading title={t.title} />
      <FilterBar
        label={t.filters}
        sentence={t.sentence(kind === null ? t.everything : words.forumKind[kind])}
        onShowAll={kind === null ? undefined : () => set(undefined)}
        active={kind === null ? [] : [{ key: 'art', label: words.forumKind[kind], onRemove: () => set(undefined) }]}
      >
        <Select
          name="art"
          label={t.kind}
          emptyLabel={t.all}
          options={wordOptions(words.forumKind)}
          value={kind ?? ''}
          onChange={(event) => set(event.target.value === '' ? undefined : event.target.value)}
        />
      </FilterBar>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {result.data === undefined && result.fetching && <Loading />}
      {result.data !== undefined && rows.length === 0 && <Empty>{t.empty}</Empty>}
      {rows.length > 0 && (
        <>
          <ForumTable rows={rows} busy={result.fetching} />
          <Pagination shown={rows.length} hasMore={page?.hasNextPage ?? false} pending={result.fetching} onMore={() => showMore(page?.endCursor)} />
        </>
      )}
    </Stack>
  )
}

function ForumTable({ rows, busy }: { rows: readonly ForumRow[]; busy: boolean }) {
  const t = useTexts(texts).list
  const words = useTexts(caseTexts)
  const columns: Column<ForumRow>[] = [
    {
      key: 'name',
      header: t.columns.name,
      rowHeader: true,
      cell: (row) => (
        <Link to="/fora/$forumId" params={{ forumId: row.id }}>
          {row.name}
        </Link>
      ),
    },
    { key: 'kind', header: t.columns.kind, cell: (row) => words.forumKind[row.kind] },
    { key: 'place', header: t.columns.place, cell: (row) => <span lang="da">{row.networkDistrict ?? row.municipality ?? ''}</span> },
    { key: 'basis', header: t.columns.basis, cell: (row) => words.legalBasis[row.legalBasis] },
    { key: 'persons', header: t.columns.persons, cell: (row) => (row.general ? t.general : t.personal) },
  ]
  return <DataTable caption={t.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} busy={busy} />
}
