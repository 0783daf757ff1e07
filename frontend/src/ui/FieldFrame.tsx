import type { ReactNode } from 'react'
import { fieldId } from '@/shared/forms/problems'
import { useTexts } from '@/shared/i18n/language'
import { classes } from './classes'
import { texts } from './texts'

export interface FieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** Written as "(frivilligt)" after the label. */
  optional?: boolean
}

interface FieldFrameProps extends FieldProps {
  wide?: boolean
  children: (wiring: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode
  after?: ReactNode
}

/** Label above, hint under the label, error above the control; the control is told about both. */
export function FieldFrame({ name, label, hint, error, optional = false, wide = false, children, after }: FieldFrameProps) {
  const t = useTexts(texts)
  const id = fieldId(name)
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes('form-group', error !== undefined && 'form-error', wide && 'form-group--wide')}>
      <label className="form-label" htmlFor={id}>
        {label}
        {optional && <span className="ui-optional"> ({t.optional})</span>}
      </label>
      {hint !== undefined && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== undefined && <FieldError id={`${id}-error`} message={error} />}
      {children({ id, 'aria-describedby': describedBy === '' ? undefined : describedBy, 'aria-invalid': error === undefined ? undefined : true })}
      {after}
    </div>
  )
}

export function FieldError({ id, message }: { id: string; message: string }) {
  const t = useTexts(texts)
  return (
    <span className="form-error-message" id={id}>
      <span className="sr-only">{t.errorPrefix}</span>
      {message}
    </span>
  )
}
