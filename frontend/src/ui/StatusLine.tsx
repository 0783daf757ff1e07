import { useEffect, useRef, type ReactNode } from 'react'

/** What was just done, and the next step. Stands on top of the content; the empty live region is there before the text comes. */
export function StatusLine({ children, focus = false }: { children: ReactNode; focus?: boolean }) {
  const line = useRef<HTMLDivElement>(null)
  const shown = children !== null && children !== undefined && children !== false && children !== ''
  useEffect(() => {
    if (focus && shown) line.current?.focus()
  }, [focus, shown])
  return (
    <div role="status" ref={line} tabIndex={-1}>
      {shown && <div className="ui-status-line">{children}</div>}
    </div>
  )
}
