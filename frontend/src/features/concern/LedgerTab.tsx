import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { wordOf } from '@/shared/words/options'
import { Badge } from '@/ui/Badge'
import { DataTable } from '@/ui/DataTable'
import { DateTimeText } from '@/ui/Dates'
import { Empty } from '@/ui/Empty'
import { Field, Withheld } from '@/ui/Withheld'
import type { Concern } from './concernQuery'
import { texts } from './texts'

/** The ledger: what was passed on, to whom, under which law and why, or that it was declined. */
export function LedgerTab({ rows, withheld }: { rows: Concern['disclosures']; withheld: WithheldPaths }) {
  const t = useTexts(texts)
  const c = useTexts(caseWords)
  const list = rows ?? []
  return (
    <Field withheld={withheld} path="concern.disclosures">
      {list.length === 0 ? (
        <Empty>{t.noDisclosures}</Empty>
      ) : (
        <DataTable
          caption={t.tabNames.videregivelser}
          captionHidden
          rows={list}
          rowKey={(row) => row.id}
          columns={[
            { key: 'reference', header: t.number, rowHeader: true, cell: (row) => row.reference },
            { key: 'at', header: t.when, cell: (row) => <DateTimeText value={row.at} short /> },
            { key: 'to', header: t.fromTo, cell: (row) => <span lang="da">{t.crossed(row.from, row.to)}</span> },
            { key: 'fields', header: t.ledgerFields, cell: (row) => row.fields.map((field) => t.sentNames[field] ?? wordOf(t.fieldNames, field)).join(', ') },
            { key: 'basis', header: t.legalBasis, cell: (row) => c.legalBasis[row.legalBasis] },
            { key: 'purpose', header: t.purposeHead, cell: (row) => wordOf(c.purpose, row.purpose) },
            { key: 'why', header: t.ledgerWhy, cell: (row) => (row.necessity === null ? <Withheld /> : <span lang="da">{row.necessity}</span>) },
            { key: 'by', header: t.by, cell: (row) => row.decidedBy },
            {
              key: 'state',
              header: t.state,
              cell: (row) => <Badge tone="quiet">{row.declined ? t.declined : row.withdrawnAt === null ? t.passedOn : t.withdrawn}</Badge>,
            },
          ]}
        />
      )}
    </Field>
  )
}
