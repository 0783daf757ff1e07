import { graphql } from '@/gen/gql'

export const takeOver = graphql(`
  mutation TakeOverNotification($input: TakeOverNotificationInput!) {
    takeOverNotification(input: $input) {
      notification {
        id
        version
      }
    }
  }
`)
export const assessAcutely = graphql(`
  mutation RecordAcuteAssessment($input: RecordAcuteAssessmentInput!) {
    recordAcuteAssessment(input: $input) {
      notification {
        id
        version
      }
    }
  }
`)
export const sendReceipt = graphql(`
  mutation SendNotificationReceipt($input: SendReceiptInput!) {
    sendReceipt(input: $input) {
      notification {
        id
        version
      }
    }
  }
`)
export const closeNotification = graphql(`
  mutation CloseNotification($input: CloseNotificationInput!) {
    closeNotification(input: $input) {
      notification {
        id
        version
      }
    }
  }
`)
