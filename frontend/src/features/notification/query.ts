import { graphql } from '@/gen/gql'
import type { NotificationRecordQuery } from '@/gen/graphql'

export const notificationPage = graphql(`
  query NotificationRecord($id: ID!) {
    notification(id: $id) {
      id
      reference
      stage
      municipality
      sentAt
      acuteDueAt
      receiptDueOn
      takenOverAt
      takenOverBy
      acuteAssessedAt
      acuteAssessedBy
      acuteOutcome
      acuteReason
      receiptAt
      closedAt
      followUp
      childView
      parentContact
      exception
      typedName
      typedSchool
      typedAddress
      typedAddressHidden
      typedProtected
      version
      person {
        id
        name
        cprMasked
        age
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
      parentsKnow
      reporter {
        name
        organisation
        phone
        wishUnnamed
      }
      earlier {
        id
        reference
        sentAt
        stage
      }
      viewerCan {
        takeOver
        assessAcutely
        sendReceipt
        close
      }
    }
  }
`)

export type NotificationData = NonNullable<NotificationRecordQuery['notification']>
