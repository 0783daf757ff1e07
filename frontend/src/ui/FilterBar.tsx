import type { ReactNode } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { Button } from './Button'
import { Icon } from './Icon'
import { texts } from './texts'

export interface ActiveFilter {
  key: string
  label: string
  onRemove: () => void
}

interface FilterBarProps {
  label: string
  /** Select and the like. Each change takes effect at once and goes into the address as a code. */
  children: ReactNode
  active: readonly ActiveFilter[]
  /** "Åbne bekymringer i Aarhus Vest, frist inden 7 dage" */
  sentence?: string
  onReset?: () => void
  /** Takes away all that hides anything, also what is chosen from the start; left out once all is shown. */
  onShowAll?: (() => void) | undefined
}

/** Filters in sight above the list, with what is chosen as tags that can be removed and as one sentence. */
export function FilterBar({ label, children, active, sentence, onReset, onShowAll }: FilterBarProps) {
  const t = useTexts(texts)
  return (
    <section className="ui-filters" aria-label={label}>
      <div className="ui-filters__fields">{children}</div>
      <div className="ui-filters__sentence">
        {sentence !== undefined && <p role="status">{sentence}</p>}
        {onShowAll !== undefined && (
          <Button kind="tertiary" onClick={onShowAll}>
            {t.showAll}
          </Button>
        )}
      </div>
      {active.length > 0 && (
        <div className="ui-filters__tags" role="group" aria-label={t.activeFilters}>
          {active.map((filter) => (
            <button key={filter.key} type="button" className="tag tag-icon" onClick={filter.onRemove} aria-label={t.remove(filter.label)}>
              {filter.label}
              <Icon name="close" small />
            </button>
          ))}
          {onReset !== undefined && (
            <Button kind="tertiary" onClick={onReset}>
              {t.resetFilters}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
