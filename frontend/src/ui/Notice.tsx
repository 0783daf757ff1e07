import type { ReactNode } from 'react'
import { Icon } from './Icon'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

interface NoticeProps {
  kind?: NoticeKind
  title?: string
  children?: ReactNode
  /** "alert" for errors that just appeared, "status" for quiet news. Left out for text that was there from the start. */
  announce?: 'alert' | 'status'
  headingLevel?: 2 | 3
}

export function Notice({ kind = 'info', title, children, announce, headingLevel = 2 }: NoticeProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={`alert alert-${kind} alert--paragraph`} role={announce}>
      <span className="alert-icon">
        <Icon name={kind} />
      </span>
      {title !== undefined && <Heading className="alert-heading">{title}</Heading>}
      <div className="alert-text">{children}</div>
    </div>
  )
}
