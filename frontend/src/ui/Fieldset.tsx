import type { ReactNode } from 'react'

/** Fields that belong together, under one heading. */
export function Fieldset({ legend, hint, children }: { legend: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="form-group">
      <legend className="form-label h3">{legend}</legend>
      {hint !== undefined && <span className="form-hint">{hint}</span>}
      {children}
    </fieldset>
  )
}
