import { useEffect, useRef, type ReactNode } from 'react'
import { Card } from './Layout'

/** A form that was just opened in the page: its heading takes focus, so that one knows where one is. */
export function FormCard({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Card>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </Card>
  )
}
