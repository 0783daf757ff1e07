import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { fieldId } from '@/shared/forms/problems'
import { useTexts } from '@/shared/i18n/language'
import { classes } from './classes'
import { FieldError, type FieldProps } from './FieldFrame'
import type { Option } from './Select'
import { texts } from './texts'

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'name' | 'id' | 'type' | 'value' | 'checked'>

interface ChoiceGroupProps extends FieldProps, InputProps {
  options: readonly Option[]
  ref?: Ref<HTMLInputElement>
  /** Controlled use: the chosen value, or the chosen values. */
  value?: string | readonly string[]
  after?: ReactNode
}

/** One of several. Takes what register('name') gives, or value and onChange. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="radio" />
}

/** Several of several. With register the default value must be a list. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="checkbox" />
}

function ChoiceGroup({ name, label, hint, error, optional = false, options, value, type, after, ...rest }: ChoiceGroupProps & { type: 'radio' | 'checkbox' }) {
  const t = useTexts(texts)
  const id = fieldId(name)
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes('form-group', error !== undefined && 'form-error')}>
      <fieldset aria-describedby={describedBy === '' ? undefined : describedBy} aria-invalid={error === undefined ? undefined : true}>
        <legend className="form-label">
          {label}
          {optional && <span className="ui-optional"> ({t.optional})</span>}
        </legend>
        {hint !== undefined && (
          <span className="form-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {error !== undefined && <FieldError id={`${id}-error`} message={error} />}
        <div className="ui-options">
          {options.map((option, index) => (
            <div key={option.value}>
              <label>
                <input
                  {...rest}
                  {...(value === undefined ? {} : { checked: typeof value === 'string' ? value === option.value : value.includes(option.value) })}
                  // The summary links to the first choice.
                  id={index === 0 ? id : `${id}-${option.value}`}
                  type={type}
                  name={name}
                  value={option.value}
                  aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
                />
                <span>{option.label}</span>
              </label>
              {option.hint !== undefined && (
                <span className="form-hint" id={`${id}-${option.value}-hint`}>
                  {option.hint}
                </span>
              )}
            </div>
          ))}
        </div>
        {after}
      </fieldset>
    </div>
  )
}
