import { useId, type ReactNode } from 'react'
import { SectionHeading } from './SectionHeading'

/** An act with more to fill in than a dialog should hold. Stands above the content, which stays in sight while one writes. */
export function ActPanel({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="ui-act-panel" aria-labelledby={id}>
      <SectionHeading focus id={id}>
        {title}
      </SectionHeading>
      {children}
    </section>
  )
}
