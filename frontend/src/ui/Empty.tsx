import type { ReactNode } from 'react'

/** Says why there is nothing, and what next. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="ui-card">
      <p>{children}</p>
      {action}
    </div>
  )
}
