import { graphql } from '@/gen/gql'
import type { WhoCanSeeQuery } from '@/gen/graphql'

export const whoCanSee = graphql(`
  query WhoCanSee($id: ID!) {
    whoCanSee(id: $id) {
      name
      roleLabel
      organisation
      you
      because
      parts
      until
    }
  }
`)

export type ReaderView = NonNullable<WhoCanSeeQuery['whoCanSee']>[number]
export type SightKind = 'matter' | 'contribution' | 'concern'
