import { getRouteApi } from '@tanstack/react-router'
import { graphql } from '@/gen/gql'
import { readFragment } from '@/gen/fragment-masking'
import { useCommand } from '@/shared/graphql/useCommand'
import { concernInput } from './inputs'
import { submissionReceipt, unanswered } from './receiptFragment'
import { ReportPage } from './ReportPage'

const raiseConcern = graphql(`
  mutation RaiseConcern($input: RaiseConcernInput!) {
    raiseConcern(input: $input) {
      submission {
        ...SubmissionReceipt
      }
      notificationSubmission {
        ...SubmissionReceipt
      }
    }
  }
`)

const route = getRouteApi('/inde/ny-henvendelse/bekymring')

export function RaiseConcernPage() {
  const search = route.useSearch()
  const command = useCommand(raiseConcern)
  return (
    <ReportPage
      mode="concern"
      search={search}
      onSend={async (report, draftId, today) => {
        const outcome = await command.run(concernInput(report, draftId, today))
        if (!outcome.ok) return outcome
        if (outcome.data.raiseConcern === null) return { ok: false, error: unanswered }
        const { submission, notificationSubmission } = outcome.data.raiseConcern
        const receipts = [readFragment(submissionReceipt, submission)]
        if (notificationSubmission !== null) receipts.push(readFragment(submissionReceipt, notificationSubmission))
        return { ok: true, receipts }
      }}
    />
  )
}
