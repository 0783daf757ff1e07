import { useState, type ReactNode } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { Button } from './Button'
import { texts } from './liveTexts'

export interface TaskRow {
  key: string
  /** The act as a link: "Vurder B-7K3M9Q". */
  main: ReactNode
  /** Deadline, place, why it is mine. */
  aside?: ReactNode
}

interface TaskListProps {
  rows: readonly TaskRow[]
  label?: string
  /** A longer list shows this many, and the rest when asked. */
  limit?: number
}

/** What to do, in order. Used on Min side under a heading for each group. */
export function TaskList({ rows, label, limit = Infinity }: TaskListProps) {
  const t = useTexts(texts)
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, limit)
  return (
    <>
      <ul className="ui-tasks no-max-width" aria-label={label}>
        {shown.map((row) => (
          <li key={row.key}>
            <div className="ui-tasks__main">{row.main}</div>
            {row.aside !== undefined && <div>{row.aside}</div>}
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <div className="ui-row">
          <Button kind="tertiary" onClick={() => setAll(true)}>
            {t.showAll(rows.length)}
          </Button>
        </div>
      )}
    </>
  )
}
