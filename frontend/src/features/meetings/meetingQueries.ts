import { graphql } from '@/gen/gql'
import type { MeetingItemMatterQuery, MeetingListQuery, MeetingPageQuery } from '@/gen/graphql'

export const meetingList = graphql(`
  query MeetingList($filter: MeetingFilter, $after: String) {
    meetings(filter: $filter, first: 25, after: $after) {
      nodes {
        id
        reference
        forum
        forumKind
        startsAt
        place
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

export const meetingPage = graphql(`
  query MeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      reference
      forum
      forumId
      forumKind
      startsAt
      place
      state
      minutesFinalOn
      version
      items {
        id
        position
        kind
        state
        title
        minutesPlanned
        matterId
        matterReference
        broughtBy
        audience {
          name
          organisation
          roleLabel
        }
        recused
        minutes
        objections {
          id
          name
          organisation
          text
          at
        }
        version
        viewerCan {
          open
          writeMinutes
          object
          recuse
          move
        }
      }
      attendance {
        id
        grantId
        name
        organisation
        present
        onBehalf
        at
      }
      viewerCan {
        putOnAgenda
        lock
        invite
        open
        end
        recordAttendance
        sendMinutes
        object
        opensOn
      }
    }
  }
`)

/** What the item on the table is about: only fields that may stand on a screen in the room, and the latest words of the forum. */
export const meetingItemMatter = graphql(`
  query MeetingItemMatter($id: ID!) {
    matter(id: $id) {
      id
      reference
      theme
      stage
      forumKind
      dueAt
      frozenSince
      recommendations {
        id
        round
        text
        measures
        at
        dissents {
          organisation
          text
        }
      }
      decisions {
        id
        authority
        outcome
        text
        legalBasis
        decidedOn
      }
      measures {
        id
        kind
        status
        responsible
        startDueOn
        reviewOn
      }
      viewerCan {
        writeAnalysis
        recommend
        decide
      }
    }
  }
`)

/** What the forum could put on its agenda. */
export const agendaCandidates = graphql(`
  query AgendaCandidates($forumId: ID!) {
    matters(filter: { forumId: $forumId, open: true }, first: 100) {
      nodes {
        id
        reference
        theme
        stage
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Who sits in the forum, for the list of who is there. */
export const meetingSeats = graphql(`
  query MeetingSeats($forumId: ID!) {
    forum(id: $forumId) {
      id
      participants {
        id
        grantId
        name
        organisation
        roleLabel
        validFrom
        validUntil
      }
    }
  }
`)

/** Who sits in the forum without access, for those who keep its list. */
export const lapsedSeats = graphql(`
  query LapsedSeats($forumId: ID!) {
    membership(forumId: $forumId) {
      forumId
      seats {
        id
        grantId
        name
        organisation
        invitedTo
        viewerCan {
          invite
        }
      }
    }
  }
`)

/** Who is invited to an item without sitting in the forum. */
export const meetingInvitees = graphql(`
  query MeetingInvitees {
    invitees {
      grantId
      name
      roleLabel
      organisation
    }
  }
`)

export type MeetingRow = NonNullable<MeetingListQuery['meetings']>['nodes'][number]
export type MeetingView = NonNullable<MeetingPageQuery['meeting']>
export type AgendaItemView = NonNullable<MeetingView['items']>[number]
export type ItemMatter = NonNullable<MeetingItemMatterQuery['matter']>
