import type { InputHTMLAttributes, Ref } from 'react'
import { fieldId } from '@/shared/forms/problems'
import { classes } from './classes'
import { FieldError, type FieldProps } from './FieldFrame'

interface CheckboxProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'name' | 'id' | 'type'> {
  ref?: Ref<HTMLInputElement>
}

export function Checkbox({ name, label, hint, error, optional: _optional, ...rest }: CheckboxProps) {
  const id = fieldId(name)
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes('form-group', error !== undefined && 'form-error')}>
      {error !== undefined && <FieldError id={`${id}-error`} message={error} />}
      <div className="ui-options">
        <div>
          <label>
            <input {...rest} id={id} type="checkbox" name={name} aria-describedby={describedBy === '' ? undefined : describedBy} aria-invalid={error === undefined ? undefined : true} />
            <span>{label}</span>
          </label>
          {hint !== undefined && (
            <span className="form-hint" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </div>
      </div>
    </div>
  )
}
