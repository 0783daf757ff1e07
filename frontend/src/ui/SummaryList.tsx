import type { ReactNode } from 'react'

export interface SummaryRow {
  key: string
  label: string
  value: ReactNode
  /** "Ret" with hidden words that say what. */
  action?: ReactNode
}

/** Facts as label and value; on a check page each with its "Ret". */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="ui-summary">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.action !== undefined && <dd>{row.action}</dd>}
        </div>
      ))}
    </dl>
  )
}
