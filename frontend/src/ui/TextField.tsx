import type { InputHTMLAttributes, Ref } from 'react'
import { FieldFrame, type FieldProps } from './FieldFrame'

export type TextFieldWidth = 'xs' | 's' | 'm' | 'l' | 'xl'

interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'name' | 'id' | 'placeholder'> {
  width?: TextFieldWidth
  ref?: Ref<HTMLInputElement>
}

/** One line of text. Takes what register('name') gives. Data about others is never offered for automatic filling. */
export function TextField({ name, label, hint, error, optional, width = 'm', type = 'text', autoComplete = 'off', ...rest }: TextFieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error} optional={optional ?? false}>
      {(wiring) => (
        <input {...rest} {...wiring} name={name} type={type} autoComplete={autoComplete} spellCheck={false} className={`form-input input-width-${width}`} />
      )}
    </FieldFrame>
  )
}
