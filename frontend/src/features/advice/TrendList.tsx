import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { ButtonLink } from '@/ui/ButtonLink'
import { DataTable } from '@/ui/DataTable'
import { DateText } from '@/ui/Dates'
import { Empty } from '@/ui/Empty'
import { texts } from './texts'

const trendRow = graphql(`
  fragment TrendRow on Trend {
    id
    reference
    district
    phenomenon
    periodFrom
    periodTo
    description
    reportedAt
    reportedByRole
  }
`)

/** Place, period, phenomenon. There is no person in it. */
export function TrendList({ list, busy }: { list: readonly FragmentType<typeof trendRow>[]; busy: boolean }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const rows = readFragment(trendRow, list)
  if (rows.length === 0) return <Empty action={<ButtonLink to="/ny-henvendelse/tendens">{t.report}</ButtonLink>}>{t.noTrends}</Empty>
  return (
    <DataTable
      caption={t.trends}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      busy={busy}
      columns={[
        { key: 'number', header: t.number, rowHeader: true, cell: (row) => row.reference },
        {
          key: 'period',
          header: t.period,
          cell: (row) => (
            <>
              <DateText value={row.periodFrom} short /> – <DateText value={row.periodTo} short />
            </>
          ),
        },
        { key: 'district', header: t.district, cell: (row) => <span lang="da">{row.district}</span> },
        { key: 'what', header: t.phenomenon, cell: (row) => w.phenomenon[row.phenomenon] },
        { key: 'text', header: t.description, cell: (row) => <span lang="da">{row.description}</span> },
        { key: 'by', header: t.reportedBy, cell: (row) => w.role[row.reportedByRole] },
      ]}
    />
  )
}
