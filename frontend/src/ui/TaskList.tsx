import type { ReactNode } from 'react'

export interface TaskRow {
  key: string
  /** The act as a link: "Vurder B-7K3M9Q". */
  main: ReactNode
  /** Deadline, place, why it is mine. */
  aside?: ReactNode
}

/** What to do, in order. Used on Min side under a heading for each group. */
export function TaskList({ rows, label }: { rows: readonly TaskRow[]; label?: string }) {
  return (
    <ul className="ui-tasks" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <div className="ui-tasks__main">{row.main}</div>
          {row.aside !== undefined && <div>{row.aside}</div>}
        </li>
      ))}
    </ul>
  )
}
