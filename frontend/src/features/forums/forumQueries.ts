import { graphql } from '@/gen/gql'
import type { ForumListQuery, ForumPageQuery } from '@/gen/graphql'

export const forumList = graphql(`
  query ForumList($kind: ForumKind, $after: String) {
    forums(kind: $kind, first: 25, after: $after) {
      nodes {
        id
        name
        kind
        municipality
        networkDistrict
        legalBasis
        general
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const forumPage = graphql(`
  query ForumPage($id: ID!, $meetings: Boolean!, $upcoming: MeetingFilter, $earlier: MeetingFilter) {
    forum(id: $id) {
      id
      name
      kind
      municipality
      networkDistrict
      legalBasis
      purpose
      rhythmDays
      general
      lapsedOn
      participants {
        id
        name
        organisation
        roleLabel
        function
        validFrom
        validUntil
      }
      viewerCan {
        planMeeting
        bring
      }
    }
    upcoming: meetings(filter: $upcoming, first: 10) @include(if: $meetings) {
      nodes {
        id
        reference
        startsAt
        place
        state
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    earlier: meetings(filter: $earlier, first: 10) @include(if: $meetings) {
      nodes {
        id
        reference
        startsAt
        state
        minutesFinalOn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const planMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      meeting {
        id
        reference
        startsAt
        state
      }
    }
  }
`)

export type ForumRow = NonNullable<ForumListQuery['forums']>['nodes'][number]
export type ForumView = NonNullable<ForumPageQuery['forum']>
