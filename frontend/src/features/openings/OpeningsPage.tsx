import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { recordLink } from '@/shared/recordPath'
import { useHasScreen } from '@/shared/viewer/ViewerProvider'
import { Button } from '@/ui/Button'
import { CaseLink } from '@/ui/CaseLink'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { FormCard } from '@/ui/FormCard'
import { Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { SectionHeading } from '@/ui/SectionHeading'
import { StatusLine } from '@/ui/StatusLine'
import { EmergencyDialog, InspectForm, type Opened } from './OpenForms'
import { OpeningTable } from './OpeningTable'
import { ReviewDialog } from './ReviewDialog'
import { texts } from './texts'

const page = graphql(`
  query OpeningList($after: String) {
    openings(first: 25, after: $after) {
      nodes {
        id
        ...OpeningRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Records opened by somebody who had no way in: the way to open one, and who opened what. */
export function OpeningsPage() {
  const t = useTexts(texts)
  const emergency = useHasScreen('NOEDADGANG')
  const inspects = useHasScreen('KONTROL')
  const [asking, setAsking] = useState(false)
  const [opened, setOpened] = useState<Opened | null>(null)
  return (
    <>
      <PageHeading title={t.title} />
      <StatusLine focus>
        {opened !== null && (
          <>
            {(emergency ? t.emergency : t.inspect).opened(opened.reference)} <CaseLink {...recordLink(opened.recordKind, opened.recordId)}>{t.show(opened.reference)}</CaseLink>
          </>
        )}
      </StatusLine>
      <Stack>
        {emergency && (
          <section>
            <SectionHeading>{t.emergency.heading}</SectionHeading>
            <p>{t.emergency.when}</p>
            <Button kind="warning" onClick={() => setAsking(true)}>
              {t.emergency.open}
            </Button>
          </section>
        )}
        {inspects && (
          <FormCard title={t.inspect.heading}>
            <p>{t.inspect.intro}</p>
            <InspectForm onOpened={setOpened} />
          </FormCard>
        )}
        <OpeningList />
      </Stack>
      {asking && (
        <EmergencyDialog
          onCancel={() => setAsking(false)}
          onOpened={(done) => {
            setAsking(false)
            setOpened(done)
          }}
        />
      )}
    </>
  )
}

function OpeningList() {
  const t = useTexts(texts)
  const [after, setAfter] = useState<string | null>(null)
  const [reviewing, setReviewing] = useState<{ id: string; reference: string } | null>(null)
  const [done, setDone] = useState(false)
  const [result, repeat] = useQuery({ query: page, variables: { after }, requestPolicy: 'cache-and-network' })
  const list = result.data?.openings
  return (
    <section>
      <SectionHeading>{t.list}</SectionHeading>
      <p>{t.intro}</p>
      <StatusLine>{done && t.reviewed}</StatusLine>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {list === undefined && result.error === undefined && <Loading />}
      {list !== null && list !== undefined && list.nodes.length === 0 && <Empty>{t.empty}</Empty>}
      {list !== null && list !== undefined && list.nodes.length > 0 && (
        <>
          <OpeningTable list={list.nodes} busy={result.fetching || result.stale} onReview={setReviewing} />
          <Pagination shown={list.nodes.length} hasMore={list.pageInfo.hasNextPage} pending={result.fetching} onMore={() => setAfter(list.pageInfo.endCursor)} />
        </>
      )}
      {reviewing !== null && (
        <ReviewDialog
          opening={reviewing}
          onCancel={() => setReviewing(null)}
          onDone={() => {
            setReviewing(null)
            setDone(true)
          }}
        />
      )}
    </section>
  )
}
