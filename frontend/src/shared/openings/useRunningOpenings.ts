import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import type { RunningOpeningsQuery } from '@/gen/graphql'
import { useNow } from '@/shared/time/useNow'
import { useViewerOrNone } from '@/shared/viewer/ViewerProvider'

const running = graphql(`
  query RunningOpenings {
    openings(running: true, first: 10) {
      nodes {
        id
        kind
        reference
        recordKind
        recordId
        until
      }
    }
  }
`)

export type RunningOpening = NonNullable<RunningOpeningsQuery['openings']>['nodes'][number]

/** The records that are open to the viewer for a short time, without another way in; and the present they were judged at. */
export function useRunningOpenings(): { list: RunningOpening[]; now: string } {
  const now = useNow()
  const may = useViewerOrNone()?.screens.includes('AABNINGER') === true
  const [result] = useQuery({ query: running, requestPolicy: 'cache-first', pause: !may })
  return { list: (result.data?.openings?.nodes ?? []).filter((one) => one.until > now), now }
}
