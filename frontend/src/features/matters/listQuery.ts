import { graphql } from '@/gen/gql'
import type { MatterListQuery } from '@/gen/graphql'

export const matterList = graphql(`
  query MatterList($filter: MatterFilter, $order: MatterOrder, $after: String) {
    matters(filter: $filter, order: $order, first: 25, after: $after) {
      nodes {
        id
        reference
        forum
        theme
        stage
        openedAt
        dueAt
        district
        responsible
        frozenSince
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export type MatterRow = NonNullable<MatterListQuery['matters']>['nodes'][number]
