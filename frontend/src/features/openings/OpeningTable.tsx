import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import type { OpeningRowFragment } from '@/gen/graphql'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { recordLink } from '@/shared/recordPath'
import { formatShortDate, formatTime } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { CaseLink } from '@/ui/CaseLink'
import { CaseNumber } from '@/ui/CaseNumber'
import { DataTable, type Column } from '@/ui/DataTable'
import { DateTimeText } from '@/ui/Dates'
import { HiddenText, Quiet } from '@/ui/Layout'
import { texts } from './texts'

const openingRow = graphql(`
  fragment OpeningRow on Opening {
    id
    kind
    purpose
    recordKind
    recordId
    reference
    reason
    by
    roleLabel
    organisation
    openedAt
    until
    running
    reviewBy
    reviewedAt
    reviewedBy
    justified
    note
    canReview
  }
`)

interface OpeningTableProps {
  list: readonly FragmentType<typeof openingRow>[]
  busy: boolean
  onReview: (opening: { id: string; reference: string }) => void
}

export function OpeningTable({ list, busy, onReview }: OpeningTableProps) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const columns: Column<OpeningRowFragment>[] = [
    {
      key: 'at',
      header: t.opened,
      rowHeader: true,
      cell: (row) => (
        <>
          <DateTimeText value={row.openedAt} short /> <Quiet>{t.until(formatTime(row.until, language))}</Quiet>
        </>
      ),
    },
    { key: 'who', header: t.who, cell: (row) => <span lang="da">{[row.by, row.roleLabel, row.organisation].join(', ')}</span> },
    { key: 'record', header: t.record, cell: (row) => (row.running ? <CaseLink {...recordLink(row.recordKind, row.recordId)}>{row.reference}</CaseLink> : <CaseNumber>{row.reference}</CaseNumber>) },
    {
      key: 'why',
      header: t.why,
      cell: (row) => (
        <>
          {t.kinds[row.kind]}
          {row.kind === 'INSPECTION' && `: ${t.purposes[row.purpose]}`}. <span lang="da">{row.reason}</span>
        </>
      ),
    },
    { key: 'review', header: t.review, cell: (row) => <Reviewed row={row} onReview={onReview} /> },
  ]
  return <DataTable caption={t.list} captionHidden columns={columns} rows={readFragment(openingRow, list)} rowKey={(row) => row.id} busy={busy} />
}

function Reviewed({ row, onReview }: { row: OpeningRowFragment; onReview: OpeningTableProps['onReview'] }) {
  const t = useTexts(texts)
  if (row.reviewedAt !== null) {
    return (
      <>
        <strong>{row.justified === true ? t.justified : t.notJustified}.</strong> <span lang="da">{row.note}</span> <Quiet>{t.reviewedBy(row.reviewedBy ?? '', formatShortDate(row.reviewedAt))}</Quiet>
      </>
    )
  }
  if (row.reviewBy === null) return t.notNeeded
  return (
    <>
      {t.due(formatShortDate(row.reviewBy))}
      {row.canReview && (
        <Button kind="secondary" onClick={() => onReview(row)}>
          {t.doReview}
          <HiddenText>: {row.reference}</HiddenText>
        </Button>
      )}
    </>
  )
}
