import { getRouteApi } from '@tanstack/react-router'
import { today } from '@internationalized/date'
import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import type { AuditFilter, AuditKind } from '@/gen/graphql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { danishZone, typedInstant } from '@/shared/time/dates'
import { ButtonLink } from '@/ui/ButtonLink'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Row } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { AuditFilters } from './AuditFilters'
import { AuditTable } from './AuditTable'
import { kindCodes, periodCodes, type AuditSearch } from './search'
import { texts } from './texts'

const page = graphql(`
  query AuditLog($filter: AuditFilter, $after: String) {
    auditLog(filter: $filter, first: 25, after: $after) {
      nodes {
        id
        ...AuditRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const route = getRouteApi('/inde/logkontrol')

export function AuditLogPage() {
  const search = route.useSearch()
  return <AuditList key={JSON.stringify(search)} search={search} />
}

function AuditList({ search }: { search: AuditSearch }) {
  const t = useTexts(texts)
  const navigate = route.useNavigate()
  const [after, setAfter] = useState<string | null>(null)
  const [result, repeat] = useQuery({ query: page, variables: { filter: filterOf(search), after } })
  const list = result.data?.auditLog
  const set = (next: AuditSearch) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false })
  return (
    <>
      <PageHeading title={t.title} />
      <p>{t.intro}</p>
      <Row>
        <ButtonLink to="/administration/adgange">{t.attestations}</ButtonLink>
      </Row>
      <AuditFilters search={search} onChange={set} onReset={() => void navigate({ search: {}, replace: true })} />
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {list === undefined && result.error === undefined && <Loading />}
      {list !== null && list !== undefined && list.nodes.length === 0 && <Empty>{t.empty}</Empty>}
      {list !== null && list !== undefined && list.nodes.length > 0 && (
        <>
          <AuditTable list={list.nodes} busy={result.fetching || result.stale} onRecord={(objekt) => set({ objekt })} />
          <Pagination shown={list.nodes.length} hasMore={list.pageInfo.hasNextPage} pending={result.fetching} onMore={() => setAfter(list.pageInfo.endCursor)} />
        </>
      )}
    </>
  )
}

function filterOf(search: AuditSearch): AuditFilter {
  const filter: AuditFilter = {}
  const kind: AuditKind | undefined = kindCodes[search.art ?? '']
  if (kind !== undefined) filter.kind = kind
  if (search.objekt !== undefined) filter.recordId = search.objekt
  if (search.bruger !== undefined) filter.userId = search.bruger
  const days = periodCodes[search.periode ?? '']
  // From midnight, so that the question stays the same while the page is open.
  if (days !== undefined) filter.from = typedInstant(today(danishZone).subtract({ days }).toString(), '0:00')
  return filter
}
