import { useEffect, useRef, type ReactNode } from 'react'

interface SectionHeadingProps {
  children: ReactNode
  level?: 2 | 3
  /** Takes focus when it appears: a new step of a form, an act that was opened. */
  focus?: boolean
  id?: string
}

export function SectionHeading({ children, level = 2, focus = false, id }: SectionHeadingProps) {
  const Heading = `h${level}` as const
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  return (
    <Heading ref={heading} id={id} tabIndex={focus ? -1 : undefined}>
      {children}
    </Heading>
  )
}
