import { useEffect, useRef, type ReactNode } from 'react'
import { takeHeadingFocus } from './headingFocus'

interface PageHeadingProps {
  /** The page's words, also its title. May hold a case number, never a person's name. */
  title: string
  /** Badge, deadline and the like under the heading. */
  children?: ReactNode
}

/** The one h1. Takes focus when it comes by navigation, so that screen readers start here. */
export function PageHeading({ title, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Infohus`
  }, [title])
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="app-heading">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  )
}
