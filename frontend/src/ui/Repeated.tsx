import type { ReactNode } from 'react'

/** One of several of the same kind in a form: a statement among statements. */
export function Repeated({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="ui-repeated">
      <legend className="form-label">{legend}</legend>
      {children}
    </fieldset>
  )
}
