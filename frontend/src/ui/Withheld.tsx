import type { ReactNode } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { isWithheld, type WithheldPaths } from '@/shared/graphql/withheld'
import { texts } from './texts'

/** Stands where a field would have been. A withheld field is never shown as empty. */
export function Withheld() {
  const t = useTexts(texts)
  return (
    <details className="details ui-withheld">
      <summary className="details-summary">
        {t.withheld} <span>{t.withheldWhy}</span>
      </summary>
      <div className="details-text">
        <p>{t.withheldReason}</p>
      </div>
    </details>
  )
}

/** The field, or the line that it was withheld: <Field withheld={paths} path="concern.reporter">…</Field>. */
export function Field({ withheld, path, children }: { withheld: WithheldPaths; path: string; children: ReactNode }) {
  return isWithheld(withheld, path) ? <Withheld /> : children
}
