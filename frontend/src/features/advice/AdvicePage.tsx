import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import { appError } from '@/shared/graphql/errors'
import { withheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { ErrorState } from '@/ui/ErrorState'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { Tabs } from '@/ui/Tabs'
import { Withheld } from '@/ui/Withheld'
import { AdviceList, showCodes, type ShowCode } from './AdviceList'
import { texts } from './texts'
import { TrendList } from './TrendList'

const page = graphql(`
  query AdviceAndTrends($advice: Boolean!, $open: Boolean, $after: String) {
    advices(open: $open, first: 25, after: $after) @include(if: $advice) {
      nodes {
        id
        ...AdviceItem
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    trends(first: 25, after: $after) @skip(if: $advice) {
      nodes {
        id
        ...TrendRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const route = getRouteApi('/inde/sparring')

export function AdvicePage() {
  const t = useTexts(texts)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const tab = search.fane === 'tendenser' ? 'tendenser' : 'sparring'
  return (
    <>
      <PageHeading title={t.title} />
      <Tabs label={t.title} tabs={[{ key: 'sparring', label: t.advice }, { key: 'tendenser', label: t.trends }]} selected={tab} onSelect={(fane) => void navigate({ search: { fane }, replace: true, resetScroll: false })}>
        <Part
          key={`${tab}-${search.status ?? ''}`}
          advice={tab === 'sparring'}
          show={showCodes.find((code) => code === search.status) ?? 'aaben'}
          onShow={(show) => void navigate({ search: (now) => ({ ...now, status: show === 'aaben' ? undefined : show }), replace: true, resetScroll: false })}
        />
      </Tabs>
    </>
  )
}

interface PartProps {
  advice: boolean
  show: ShowCode
  onShow: (show: ShowCode) => void
}

function Part({ advice, show, onShow }: PartProps) {
  const t = useTexts(texts)
  const [after, setAfter] = useState<string | null>(null)
  const [result, repeat] = useQuery({ query: page, variables: { advice, open: show === 'alle' ? null : show === 'aaben', after } })
  const refresh = () => repeat({ requestPolicy: 'network-only' })
  if (result.data === undefined) return result.error === undefined ? <Loading /> : <ErrorState error={appError(result.error)} onRetry={refresh} />
  const { advices, trends } = result.data
  const withheld = withheldPaths(result.extensions)
  // Without access the list is withheld, and another role reads the trends only.
  if (advice && (advices === null || advices === undefined)) return withheld.has('advices') ? <Withheld /> : <p>{t.noAdvice}</p>
  const info = advice ? advices?.pageInfo : trends?.pageInfo
  const count = (advice ? advices?.nodes : trends?.nodes)?.length ?? 0
  return (
    <>
      {advice ? (
        <AdviceList list={advices?.nodes ?? []} show={show} onShow={onShow} onChanged={refresh} />
      ) : (
        <TrendList list={trends?.nodes ?? []} busy={result.fetching || result.stale} />
      )}
      {count > 0 && <Pagination shown={count} hasMore={info?.hasNextPage ?? false} pending={result.fetching} onMore={() => setAfter(info?.endCursor ?? null)} />}
    </>
  )
}
