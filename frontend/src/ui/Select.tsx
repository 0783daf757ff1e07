import type { Ref, SelectHTMLAttributes } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { FieldFrame, type FieldProps } from './FieldFrame'
import { texts } from './texts'

export interface Option {
  value: string
  label: string
  hint?: string
}

interface SelectProps extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'name' | 'id'> {
  options: readonly Option[]
  /** The first, empty choice: "Vælg" unless told; null for none. */
  emptyLabel?: string | null
  ref?: Ref<HTMLSelectElement>
}

export function Select({ name, label, hint, error, optional, options, emptyLabel, ...rest }: SelectProps) {
  const t = useTexts(texts)
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error} optional={optional ?? false}>
      {(wiring) => (
        <select {...rest} {...wiring} name={name} className="form-select">
          {emptyLabel !== null && <option value="">{emptyLabel ?? t.choose}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
