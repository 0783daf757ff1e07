import type { ReactNode } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { Button } from './Button'
import { texts } from './texts'

interface FormActionsProps {
  /** What happens: "Send bekymring". */
  submitLabel: string
  pending?: boolean
  /** "Tilbage", "Annuller" and the like. */
  children?: ReactNode
  showShortcut?: boolean
}

export function FormActions({ submitLabel, pending = false, children, showShortcut = true }: FormActionsProps) {
  const t = useTexts(texts)
  return (
    <div className="ui-form-actions">
      <Button type="submit" pending={pending}>
        {submitLabel}
      </Button>
      {children}
      {showShortcut && <span className="ui-key">{t.ctrlEnter}</span>}
    </div>
  )
}
