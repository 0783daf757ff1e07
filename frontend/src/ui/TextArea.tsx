import { useState, type FocusEvent, type Ref, type TextareaHTMLAttributes } from 'react'
import { looksLikeCpr } from '@/shared/forms/cpr'
import { useTexts } from '@/shared/i18n/language'
import { FieldFrame, type FieldProps } from './FieldFrame'
import { texts } from './texts'

interface TextAreaProps extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'name' | 'id' | 'placeholder'> {
  ref?: Ref<HTMLTextAreaElement>
  /** Off only where a CPR number is what is asked for. */
  warnAboutCpr?: boolean
}

/** A narrative field. The browser's spelling service is off, since some send the text out of the house. */
export function TextArea({ name, label, hint, error, optional, warnAboutCpr = true, rows = 5, maxLength, onChange, onBlur, ...rest }: TextAreaProps) {
  const t = useTexts(texts)
  const [text, setText] = useState<string | null>(null)
  const shown = typeof rest.value === 'string' ? rest.value : (text ?? '')
  const left = maxLength === undefined ? null : maxLength - shown.length
  return (
    <FieldFrame
      name={name}
      label={label}
      hint={hint}
      error={error}
      optional={optional ?? false}
      wide
      after={
        <>
          {left !== null && left < 200 && <p className="form-hint">{t.characters(left)}</p>}
          <div role="status">{warnAboutCpr && looksLikeCpr(shown) && <p className="ui-warning-text">{t.cprWarning}</p>}</div>
        </>
      }
    >
      {(wiring) => (
        <textarea
          {...rest}
          {...wiring}
          name={name}
          rows={rows}
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          className="form-input"
          onChange={(event) => {
            setText(event.target.value)
            void onChange?.(event)
          }}
          onBlur={(event: FocusEvent<HTMLTextAreaElement>) => {
            setText(event.target.value)
            void onBlur?.(event)
          }}
        />
      )}
    </FieldFrame>
  )
}
