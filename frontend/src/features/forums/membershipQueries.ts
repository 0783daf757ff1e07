import { graphql } from '@/gen/gql'
import type { ForumMembershipQuery } from '@/gen/graphql'

export const forumMembership = graphql(`
  query ForumMembership($forumId: ID!, $adding: Boolean!) {
    membership(forumId: $forumId) {
      forumId
      seats {
        id
        name
        organisation
        roleLabel
        function
        validFrom
        validUntil
        lastUsedOn
        attestedOn
        lapsesOn
        lapsed
        viewerCan {
          attest
          end
        }
      }
      candidates @include(if: $adding) {
        grantId
        name
        roleLabel
        organisation
      }
    }
  }
`)

export const attestParticipant = graphql(`
  mutation AttestParticipant($input: AttestParticipantInput!) {
    attestParticipant(input: $input) {
      membership {
        forumId
      }
    }
  }
`)

export const addParticipant = graphql(`
  mutation AddParticipant($input: AddParticipantInput!) {
    addParticipant(input: $input) {
      membership {
        forumId
      }
    }
  }
`)

export const endParticipant = graphql(`
  mutation EndParticipant($input: EndParticipantInput!) {
    endParticipant(input: $input) {
      membership {
        forumId
      }
    }
  }
`)

export type MembershipView = NonNullable<ForumMembershipQuery['membership']>
export type SeatView = MembershipView['seats'][number]
