import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import type { SubmissionRowFragment } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { Badge } from '@/ui/Badge'
import { CaseNumber } from '@/ui/CaseNumber'
import { DateTimeText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Notice } from '@/ui/Notice'
import { Pagination } from '@/ui/Pagination'
import { TaskList } from '@/ui/TaskList'
import { texts } from './texts'

const submissionRow = graphql(`
  fragment SubmissionRow on Submission {
    id
    reference
    kind
    status
    sentAt
    recipient
    receiptDueOn
    receiptAt
    notYetReceived
    callUntilReceived
    feedback
    feedbackAt
  }
`)

interface SubmissionsProps {
  sent: {
    nodes: readonly FragmentType<typeof submissionRow>[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
  pending: boolean
  onMore: (after: string | null) => void
}

/** What I have sent in: that it came, and what was answered. Nothing of what was done about it. */
export function Submissions({ sent, pending, onMore }: SubmissionsProps) {
  const t = useTexts(texts)
  const rows = readFragment(submissionRow, sent.nodes)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="sendt">
      <h2 id="sendt">{t.sent}</h2>
      <TaskList label={t.sent} rows={rows.map((row) => ({ key: row.id, main: <SubmissionText row={row} />, aside: <Badge>{t.status[row.status]}</Badge> }))} />
      {sent.pageInfo.hasNextPage && <Pagination shown={rows.length} hasMore pending={pending} onMore={() => onMore(sent.pageInfo.endCursor)} />}
    </section>
  )
}

function SubmissionText({ row }: { row: SubmissionRowFragment }) {
  const t = useTexts(texts)
  return (
    <>
      <strong>
        {t.kinds[row.kind]} <CaseNumber>{row.reference}</CaseNumber>
      </strong>
      <br />
      {t.sentTo} <span lang="da">{row.recipient}</span>, <DateTimeText value={row.sentAt} short />
      {row.receiptAt !== null && (
        <>
          <br />
          {t.receiptGiven} <DateTimeText value={row.receiptAt} short />
        </>
      )}
      {row.receiptAt === null && row.receiptDueOn !== null && (
        <>
          <br />
          {t.receiptDue} <Deadline value={row.receiptDueOn} />
        </>
      )}
      {row.notYetReceived !== null && (
        <Notice kind="warning" headingLevel={3}>
          {t.notYetReceived(row.callUntilReceived)}
        </Notice>
      )}
      {row.feedback !== null && (
        <>
          <br />
          {t.feedback}
          {row.feedbackAt !== null && (
            <>
              , <DateTimeText value={row.feedbackAt} short />
            </>
          )}
          : <span lang="da">{row.feedback}</span>
        </>
      )}
    </>
  )
}
