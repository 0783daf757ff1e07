import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { Badge } from '@/ui/Badge'
import { CaseLink } from '@/ui/CaseLink'
import { DataTable } from '@/ui/DataTable'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { texts } from './texts'

const page = graphql(`
  query InquiryList($after: String) {
    incomingInquiries(first: 25, after: $after) {
      nodes {
        id
        reference
        asking
        askedAt
        dueOn
        answer
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** What other municipalities ask: numbers and days, no names. */
export function InquiriesPage() {
  const t = useTexts(texts)
  const [after, setAfter] = useState<string | null>(null)
  const [result, repeat] = useQuery({ query: page, variables: { after }, requestPolicy: 'cache-and-network' })
  const list = result.data?.incomingInquiries
  return (
    <>
      <PageHeading title={t.title} />
      <p>{t.intro}</p>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {list === undefined && result.error === undefined && <Loading />}
      {list !== null && list !== undefined && list.nodes.length === 0 && <Empty>{t.empty}</Empty>}
      {list !== null && list !== undefined && list.nodes.length > 0 && (
        <>
          <DataTable
            caption={t.title}
            captionHidden
            busy={result.fetching || result.stale}
            rows={list.nodes}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'number',
                header: t.number,
                rowHeader: true,
                cell: (row) => (
                  <CaseLink to="/forespoergsler/$id" params={{ id: row.id }}>
                    {row.reference}
                  </CaseLink>
                ),
              },
              { key: 'from', header: t.from, cell: (row) => <span lang="da">{row.asking}</span> },
              { key: 'at', header: t.askedAt, cell: (row) => <DateText value={row.askedAt} short /> },
              { key: 'due', header: t.due, cell: (row) => (row.answer === null ? <Deadline value={row.dueOn} /> : <DateText value={row.dueOn} short />) },
              { key: 'state', header: t.state, cell: (row) => <Badge>{row.answer === null ? t.waiting : t.answers[row.answer]}</Badge> },
            ]}
          />
          <Pagination shown={list.nodes.length} hasMore={list.pageInfo.hasNextPage} pending={result.fetching} onMore={() => setAfter(list.pageInfo.endCursor)} />
        </>
      )}
    </>
  )
}
