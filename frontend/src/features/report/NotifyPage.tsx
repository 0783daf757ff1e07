import { getRouteApi } from '@tanstack/react-router'
import { graphql } from '@/gen/gql'
import { readFragment } from '@/gen/fragment-masking'
import { useCommand } from '@/shared/graphql/useCommand'
import { notificationInput } from './inputs'
import { submissionReceipt, unanswered } from './receiptFragment'
import { ReportPage } from './ReportPage'

const notify = graphql(`
  mutation NotifyChildServices($input: NotifyChildServicesInput!) {
    notifyChildServices(input: $input) {
      submission {
        ...SubmissionReceipt
      }
    }
  }
`)

const route = getRouteApi('/inde/ny-henvendelse/underretning')

export function NotifyPage() {
  const search = route.useSearch()
  const command = useCommand(notify)
  return (
    <ReportPage
      mode="notification"
      search={search}
      onSend={async (report, draftId) => {
        const outcome = await command.run(notificationInput(report, draftId))
        if (!outcome.ok) return outcome
        if (outcome.data.notifyChildServices === null) return { ok: false, error: unanswered }
        return { ok: true, receipts: [readFragment(submissionReceipt, outcome.data.notifyChildServices.submission)] }
      }}
    />
  )
}
