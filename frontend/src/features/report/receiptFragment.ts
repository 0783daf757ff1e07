import { graphql } from '@/gen/gql'
import type { AppError } from '@/shared/graphql/errors'

/** What a receipt says: that it came, where it went and when an answer is due. Nothing of the content. */
export const submissionReceipt = graphql(`
  fragment SubmissionReceipt on Submission {
    id
    reference
    kind
    sentAt
    recipient
    receiptDueOn
    notYetReceived
    callUntilReceived
  }
`)

/** A command that was answered without its result: nothing is known to have been sent. */
export const unanswered: AppError = { code: 'INTERNAL', message: null, fields: [], reason: null, reference: null }
