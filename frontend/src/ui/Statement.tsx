import type { ReactNode } from 'react'

interface StatementProps {
  /** "Faktisk oplysning", "Hørt fra andre", "Faglig vurdering", "Uverificeret": in words, in front. */
  kind: string
  children: ReactNode
  /** Source, date, controller. */
  meta?: ReactNode
}

/** Something somebody said or saw. What people wrote stays in Danish in both views. */
export function Statement({ kind, children, meta }: StatementProps) {
  return (
    <div className="ui-statement">
      <div className="ui-statement__kind">{kind}</div>
      <div className="ui-statement__text" lang="da">
        {children}
      </div>
      {meta !== undefined && <p className="ui-timeline__meta">{meta}</p>}
    </div>
  )
}
