import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { usePaging } from '@/shared/graphql/usePaging'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { KeptContributions } from './KeptContributions'
import { matterList } from './listQuery'
import { texts } from './listTexts'
import { filterOf, orderOf, showOf } from './matterFilter'
import { MatterFilters } from './MatterFilters'
import { MatterTable } from './MatterTable'
import { NumberSearch } from './NumberSearch'

const route = getRouteApi('/inde/forloeb')

export function MatterListPage() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const search = route.useSearch()
  const filter = filterOf(search, words)
  const order = orderOf(search)
  const { after, showMore } = usePaging(JSON.stringify([filter, order]))
  const [result, repeat] = useQuery({ query: matterList, variables: { filter, order, after } })
  const rows = result.data?.matters?.nodes ?? []
  const page = result.data?.matters?.pageInfo
  const filtered = Object.keys(filter).length > 1 || showOf(search) !== 'aabne'

  return (
    <Stack>
      <PageHeading title={t.title} />
      <MatterFilters search={search} />
      <NumberSearch />
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {result.data === undefined && result.fetching && <Loading />}
      {result.data !== undefined && rows.length === 0 && (
        <Empty>{search.nr !== undefined ? t.emptyNumber : filtered ? t.emptyFiltered : t.empty}</Empty>
      )}
      {rows.length > 0 && (
        <>
          <MatterTable rows={rows} order={order} busy={result.fetching} />
          <Pagination shown={rows.length} hasMore={page?.hasNextPage ?? false} pending={result.fetching} onMore={() => showMore(page?.endCursor)} />
        </>
      )}
      <KeptContributions />
    </Stack>
  )
}
