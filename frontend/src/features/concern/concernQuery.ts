import { graphql } from '@/gen/gql'
import type { ConcernRecordQuery } from '@/gen/graphql'

/** The whole record. What a role may not see comes back empty and listed as withheld, so all roles ask the same. */
export const concernPage = graphql(`
  query ConcernRecord($id: ID!, $overview: Boolean!, $timeline: Boolean!, $ledger: Boolean!) {
    concern(id: $id) {
      id
      reference
      stage
      outcome
      source
      theme
      type
      acute
      child
      receivedAt
      district
      municipality
      responsible
      responsibleIsMe
      dueAt
      closedAt
      eraseOn
      frozenSince
      version
      person {
        id
        name
        cprMasked
        age
        isChild
        school
        protection
        address
        version
        viewerCan {
          recordProtection
          revealCpr
          revealAddress
        }
      }
      typedName @include(if: $overview)
      typedSchool @include(if: $overview)
      typedAddress @include(if: $overview)
      typedAddressHidden @include(if: $overview)
      typedProtected @include(if: $overview)
      statements {
        id
        kind
        text
        source
        happenedOn
        approximate
        notedAt
        notedBy
        late
      }
      resources
      trustedAdults @include(if: $overview)
      parentsKnow @include(if: $overview)
      parentsNote @include(if: $overview)
      whereItHappened
      reporter @include(if: $overview) {
        organisationKind
        wishUnnamed
        leaderInformed
      }
      assessment {
        outcome
        reason
        spokeWithReporterOn
        at
        by
      }
      clarifications {
        id
        askedAt
        dueOn
        outcome
        outcomeOn
        onBehalf
        givenBy
        givenHow
        confirmed
        superseded
      }
      screening {
        outcome
        reason
        at
        by
        agreedAt
        agreedBy
      }
      notification {
        reference
        takenOver
        acuteDueAt
        receiptDueOn
        receiptAt
      }
      related @include(if: $overview) {
        id
        reference
        receivedAt
        stage
        outcome
      }
      perhapsSame @include(if: $overview) {
        id
        reference
        receivedAt
        stage
        outcome
      }
      perhapsSameMatters @include(if: $overview) {
        id
        reference
        forum
        openedAt
      }
      matters @include(if: $overview) {
        id
        reference
        forum
        openedAt
      }
      informed {
        id
        who
        on
        postponedReason
        reviewOn
        by
        at
      }
      feedback
      feedbackAt
      extensions {
        id
        until
        reason
        askedBy
        askedAt
        approvedBy
        approvedAt
      }
      inquiries @include(if: $overview) {
        id
        reference
        asked
        askedBy
        askedAt
        dueOn
        answer
        answeredAt
        text
      }
      disclosures @include(if: $ledger) {
        id
        reference
        kind
        from
        to
        fields
        legalBasis
        purpose
        necessity
        decidedBy
        at
        declined
        withdrawnAt
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
        assign
        beginAssessment
        assess
        requestClarification
        recordClarification
        screen
        agreeScreening
        addStatement
        sendFeedback
        recordInformed
        extendRetention
        approveExtension
        revealReporter
        bring
        confirmClarification
        correctClarification
        closePoliceAlone
        askMunicipality
      }
    }
  }
`)

export type Concern = NonNullable<ConcernRecordQuery['concern']>
