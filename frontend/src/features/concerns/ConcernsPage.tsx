import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { useHasScreen } from '@/shared/viewer/ViewerProvider'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Row } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { StatusLine } from '@/ui/StatusLine'
import { AssignChosen } from './AssignChosen'
import { ConcernFilters } from './ConcernFilters'
import { chosenRows, ConcernTable, mayAssign } from './ConcernTable'
import { filterOf, orderOf, type ConcernSearch } from './filter'
import { FindByNumber } from './FindByNumber'
import { texts } from './texts'

const page = graphql(`
  query ConcernList($filter: ConcernFilter, $order: ConcernOrder, $after: String) {
    networkDistricts {
      id
      name
    }
    concerns(filter: $filter, order: $order, first: 25, after: $after) {
      nodes {
        id
        ...ConcernRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const route = getRouteApi('/inde/bekymringer')

export function ConcernsPage() {
  const search = route.useSearch()
  const [typed, setTyped] = useState<string | null>(null)
  // Other filters begin at their own first page. A number that came with the address leads straight to its record; one typed here is shown in the list.
  return <ConcernList key={JSON.stringify(search)} search={search} straight={search.nr !== undefined && search.nr !== typed} onTyped={setTyped} />
}

interface ConcernListProps {
  search: ConcernSearch
  straight: boolean
  onTyped: (reference: string) => void
}

function ConcernList({ search, straight, onTyped }: ConcernListProps) {
  const t = useTexts(texts)
  const navigate = route.useNavigate()
  const mayReport = useHasScreen('NY_HENVENDELSE')
  const [after, setAfter] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [message, setMessage] = useState<string | null>(null)
  const [notAssigned, setNotAssigned] = useState<readonly string[]>([])
  const [result, repeat] = useQuery({ query: page, variables: { filter: filterOf(search), order: orderOf(search), after } })
  const list = result.data?.concerns
  const only = list?.nodes.length === 1 ? list.nodes[0] : undefined
  const set = (next: ConcernSearch) => void navigate({ search: (now) => ({ ...now, nr: undefined, ...next }), replace: true, resetScroll: false })

  const showAll = () => void navigate({ search: { status: 'alle' }, replace: true, resetScroll: false })

  if (straight && only !== undefined && !result.stale) return <Navigate to="/bekymringer/$id" params={{ id: only.id }} replace />
  return (
    <>
      <PageHeading title={t.title}>
        <Row>
          {mayReport && (
            <ButtonLink to="/ny-henvendelse/bekymring" kind="primary">
              {t.raise}
            </ButtonLink>
          )}
          <ButtonLink to="/personer">{t.findPerson}</ButtonLink>
        </Row>
      </PageHeading>
      <FindByNumber
        onFind={(nr) => {
          onTyped(nr)
          set({ nr })
        }}
      />
      <ConcernFilters search={search} districts={result.data?.networkDistricts ?? []} onChange={set} onReset={() => void navigate({ search: {}, replace: true })} onShowAll={showAll} />
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {list === undefined && result.error === undefined && <Loading />}
      {list !== null && list !== undefined && list.nodes.length === 0 && (
        <Empty
          action={
            <Button kind="secondary" onClick={showAll}>
              {t.showAll}
            </Button>
          }
        >
          {search.nr === undefined ? t.empty : t.noNumber}
        </Empty>
      )}
      <StatusLine focus>{message}</StatusLine>
      {notAssigned.length > 0 && (
        <Notice kind="error" announce="alert">
          {t.assign.failed(notAssigned.join(', '))}
        </Notice>
      )}
      {list !== null && list !== undefined && list.nodes.length > 0 && (
        <>
          {mayAssign(list.nodes) && (
            <AssignChosen
              rows={chosenRows(list.nodes, chosen)}
              onClear={() => setChosen(new Set())}
              onDone={(done, failed) => {
                setChosen(new Set())
                setMessage(done)
                setNotAssigned(failed)
                setAfter(null)
                repeat({ requestPolicy: 'network-only' })
              }}
            />
          )}
          <ConcernTable
            rows={list.nodes}
            order={orderOf(search)}
            busy={result.fetching || result.stale}
            onOrder={(order) => set({ sorter: order === 'RECEIVED_NEWEST' ? 'modtaget' : undefined })}
            chosen={chosen}
            onChoose={(id) => setChosen((now) => toggled(now, id))}
          />
          <Pagination shown={list.nodes.length} hasMore={list.pageInfo.hasNextPage} pending={result.fetching} onMore={() => setAfter(list.pageInfo.endCursor)} />
        </>
      )}
    </>
  )
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}
