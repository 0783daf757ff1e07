import type { SubmissionReceiptFragment } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { ButtonLink } from '@/ui/ButtonLink'
import { CaseNumber } from '@/ui/CaseNumber'
import { DateTimeText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Row } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { PrintSheet } from '@/ui/PrintSheet'
import { StatusLine } from '@/ui/StatusLine'
import { SummaryList } from '@/ui/SummaryList'
import { texts } from './texts'

/** The number, and what happens now. Printable, since it holds nothing of what was written. */
export function Receipt({ receipts }: { receipts: readonly SubmissionReceiptFragment[] }) {
  const t = useTexts(texts)
  const [first] = receipts
  if (first === undefined) return null
  return (
    <>
      <PageHeading title={t.receipt.title} />
      <StatusLine focus>
        {receipts.map((receipt) => (
          <p key={receipt.id}>{t.receipt.sent(t.receipt.kinds[receipt.kind], receipt.reference)}</p>
        ))}
      </StatusLine>
      {receipts.map((receipt) => (
        <ReceiptFacts key={receipt.id} receipt={receipt} />
      ))}
      <p>{t.receipt.afterwards}</p>
      <Row>
        <ButtonLink to="/min-side" kind="primary">
          {t.receipt.home}
        </ButtonLink>
        <PrintSheet label={t.receipt.print}>
          <h1>{t.receipt.title}</h1>
          {receipts.map((receipt) => (
            <ReceiptFacts key={receipt.id} receipt={receipt} />
          ))}
          <p>{t.receipt.printed}</p>
        </PrintSheet>
      </Row>
    </>
  )
}

function ReceiptFacts({ receipt }: { receipt: SubmissionReceiptFragment }) {
  const t = useTexts(texts)
  return (
    <>
      <h2>{t.receipt.kinds[receipt.kind]}</h2>
      <SummaryList
        rows={[
          { key: 'number', label: t.receipt.number, value: <CaseNumber>{receipt.reference}</CaseNumber> },
          { key: 'sent', label: t.receipt.sentAt, value: <DateTimeText value={receipt.sentAt} /> },
          { key: 'to', label: t.receipt.recipient, value: <span lang="da">{receipt.recipient}</span> },
          ...(receipt.receiptDueOn === null ? [] : [{ key: 'due', label: t.receipt.due, value: <Deadline value={receipt.receiptDueOn} /> }]),
        ]}
      />
      {receipt.notYetReceived !== null && (
        <Notice kind="warning" headingLevel={3}>
          <p>{t.receipt.notYetReceived(receipt.callUntilReceived)}</p>
          <p>{t.receipt.untilReceived}</p>
        </Notice>
      )}
    </>
  )
}
