import { graphql } from '@/gen/gql'
import type { MatterPageQuery } from '@/gen/graphql'

/** One record. Only the tab that is open is asked for, since each opening is a logged look-up. */
export const matterPage = graphql(`
  query MatterPage($id: ID!, $overview: Boolean!, $timeline: Boolean!, $contributions: Boolean!, $ledger: Boolean!, $plan: Boolean!) {
    matter(id: $id) {
      id
      reference
      forum
      forumId
      forumKind
      legalBasis
      theme
      stage
      openedAt
      dueAt
      nextReviewOn
      closedAt
      closing {
        reason
        note
        citizenTold
        reporterTold
        at
        by
        agreedAt
        agreedBy
        eraseOn
      }
      purpose
      district
      responsible
      frozenSince
      version
      myInvitation {
        id
        organisation
        organisationId
        need
        withIdentity
        compartments
        validUntil
        status
      }
      invitations {
        id
        organisation
        organisationId
        grantId
        name
        roleLabel
        need
        withIdentity
        compartments
        invitedAt
        validUntil
        status
      }
      items {
        itemId
        meetingId
        startsAt
        forum
      }
      person @include(if: $overview) {
        id
        name
        age
        isChild
        school
      }
      concern @include(if: $overview) {
        id
        reference
        receivedAt
      }
      analysis @include(if: $overview) {
        round
        formVersion
        overall
        speaksAgainst
        savedAt
        savedBy
        entries {
          id
          dimension
          column
          dontKnow
          withheld
          kind
          text
          source
          organisation
          disagrees
        }
      }
      recommendations @include(if: $overview) {
        id
        round
        text
        measures
        at
        by
        dissents {
          organisation
          text
        }
      }
      decisions @include(if: $overview) {
        id
        authority
        outcome
        text
        legalBasis
        decidedOn
        by
      }
      informed @include(if: $overview) {
        id
        who
        on
        postponedReason
        reviewOn
        by
        at
      }
      afterChecks {
        id
        dueOn
        doneAt
        reopen
        reason
        noFrom
      }
      contributions @include(if: $contributions) {
        id
        controller
        controllerId
        compartment
        kind
        text
        source
        happenedOn
        notedAt
        notedBy
        onBehalf
        givenBy
        givenHow
        confirmation
        correctedById
        mine
      }
      disclosures @include(if: $ledger) {
        id
        reference
        kind
        from
        to
        contributionIds
        fields
        legalBasis
        purpose
        necessity
        decidedBy
        at
        declined
        withdrawnAt
      }
      measures @include(if: $plan) {
        id
        kind
        status
        responsible
        goal
        mentor
        startDueOn
        startedOn
        endedOn
        reviewOn
      }
      reviews @include(if: $plan) {
        id
        dueOn
        heldAt
        outcome
        note
        changeSinceLast
        by
      }
      timeline @include(if: $timeline) {
        id
        at
        what
        by
        role
        organisation
        legalBasis
        note
      }
      viewerCan {
        invite
        contribute
        noteOnBehalf
        decline
        beginAnalysis
        writeAnalysis
        saveAssessment
        recommend
        decide
        offerMeasure
        review
        close
        agreeClosing
        withdrawClosing
        afterCheck
        recuse
        recordInformed
        handOver
        moveTo
      }
    }
  }
`)

export type MatterView = NonNullable<MatterPageQuery['matter']>
export type InvitationView = NonNullable<MatterView['invitations']>[number]
export type ContributionView = NonNullable<MatterView['contributions']>[number]
export type DisclosureView = NonNullable<MatterView['disclosures']>[number]
export type RoundView = NonNullable<MatterView['analysis']>[number]

/** Who and which authorities one can choose between when inviting. */
export const matterInvitees = graphql(`
  query MatterInvitees($matterId: ID!) {
    invitees(matterId: $matterId) {
      grantId
      name
      role
      roleLabel
      organisation
      organisationId
    }
  }
`)

/** Who can be chosen as mentor when one offers a measure: those of one's own municipality. */
export const matterMentors = graphql(`
  query MatterMentors($matterId: ID!) {
    mentors(matterId: $matterId) {
      grantId
      name
      roleLabel
    }
  }
`)

export const matterOrganisations = graphql(`
  query MatterOrganisations {
    organisations {
      id
      name
      kind
    }
  }
`)
