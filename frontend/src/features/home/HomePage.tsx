import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { useDeskChanges } from '@/shared/live/useDeskChanges'
import { useHasScreen } from '@/shared/viewer/ViewerProvider'
import { ButtonLink } from '@/ui/ButtonLink'
import { ErrorState } from '@/ui/ErrorState'
import { Row } from '@/ui/Layout'
import { LiveLine } from '@/ui/LiveLine'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Clocks } from './Clocks'
import { DraftList } from './DraftList'
import { Meetings } from './Meetings'
import { NoTasks } from './NoTasks'
import { Submissions } from './Submissions'
import { Tasks } from './Tasks'
import { texts } from './texts'

const page = graphql(`
  query MyPage($after: String) {
    viewer {
      id
      desk {
        clocks {
          id
          ...DeskClock
        }
        tasks {
          id
          ...DeskTaskRow
        }
        meetings {
          ...DeskMeetingRow
        }
      }
      drafts {
        ...DraftRow
      }
      submissions(first: 8, after: $after) {
        nodes {
          id
          ...SubmissionRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export function HomePage() {
  const t = useTexts(texts)
  const [after, setAfter] = useState<string | null>(null)
  const [result, repeat] = useQuery({ query: page, variables: { after } })
  const news = useDeskChanges()
  const mayReport = useHasScreen('NY_HENVENDELSE')
  const viewer = result.data?.viewer
  return (
    <>
      <PageHeading title={t.title}>
        {mayReport && (
          <Row>
            <ButtonLink to="/ny-henvendelse" kind="primary">
              {t.newReport}
            </ButtonLink>
          </Row>
        )}
      </PageHeading>
      <LiveLine
        changedAt={news.changedAt}
        onShow={() => {
          news.seen()
          setAfter(null)
          repeat({ requestPolicy: 'network-only' })
        }}
      />
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {viewer === undefined && result.error === undefined && <Loading />}
      {viewer !== undefined && (
        <div aria-busy={result.stale}>
          <Clocks clocks={viewer.desk.clocks} />
          <Tasks tasks={viewer.desk.tasks} without={viewer.desk.clocks} onNoted={() => repeat({ requestPolicy: 'network-only' })} />
          <Meetings meetings={viewer.desk.meetings} />
          <DraftList drafts={viewer.drafts} />
          <Submissions sent={viewer.submissions} pending={result.fetching} onMore={setAfter} />
          {isEmpty(viewer) && <NoTasks />}
        </div>
      )}
    </>
  )
}

interface Blocks {
  desk: { clocks: readonly unknown[]; tasks: readonly unknown[] }
}

function isEmpty({ desk }: Blocks): boolean {
  return desk.clocks.length + desk.tasks.length === 0
}
