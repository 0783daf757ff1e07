import { useEffect, useRef, type ReactNode } from 'react'
import { takeHeadingFocus } from './headingFocus'

const reference = /([BUFSTMV]-[0-9A-Z]{6})/

/** Case numbers in the heading are never broken at their hyphen. */
function unbroken(title: string): ReactNode {
  if (!reference.test(title)) return title
  return title.split(reference).map((part) =>
    reference.test(part) ? (
      <span key={part} className="ui-ref">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

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
    // Also when one record follows another on the same screen, where the heading stays and only its words change.
    if (takeHeadingFocus()) heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <div className="app-heading">
      <h1 ref={heading} tabIndex={-1}>
        {unbroken(title)}
      </h1>
      {children}
    </div>
  )
}
