import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { FieldFrame, type FieldProps } from './FieldFrame'
import { texts } from './texts'

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'name' | 'id' | 'type' | 'placeholder'> & { ref?: Ref<HTMLInputElement> }

/** Never a day that the field would refuse: a birth lies years back, what has happened not ahead; of any other day the form alone says enough. */
const examples = { birth: '07.03.2012', past: '03.02.2026', any: undefined }

interface DateFieldProps extends FieldProps {
  /** What kind of day is asked for; the example follows. */
  day?: keyof typeof examples
}

/** A typed date, dd.mm.åååå. The form holds the text; typedDate() of shared/forms/rules reads it. */
export function DateField({ name, label, hint, error, optional, day = 'any', ...rest }: DateFieldProps & InputProps) {
  const t = useTexts(texts)
  return (
    <FieldFrame name={name} label={label} hint={hint ?? t.dateHint(examples[day])} error={error} optional={optional ?? false}>
      {(wiring) => <input {...rest} {...wiring} name={name} type="text" inputMode="numeric" autoComplete="off" className="form-input input-width-xs" />}
    </FieldFrame>
  )
}

/** A typed time of day, 13.05. */
export function TimeField({ name, label, hint, error, optional, ...rest }: FieldProps & InputProps) {
  const t = useTexts(texts)
  return (
    <FieldFrame name={name} label={label} hint={hint ?? t.timeHint} error={error} optional={optional ?? false}>
      {(wiring) => <input {...rest} {...wiring} name={name} type="text" inputMode="decimal" autoComplete="off" className="form-input input-width-xs" />}
    </FieldFrame>
  )
}

interface DateTimeFieldProps {
  label: ReactNode
  hint?: ReactNode
  /** What register('date') gives, with the error. */
  date: InputProps & { name: string; error?: string | undefined }
  /** What register('time') gives, with the error. */
  time: InputProps & { name: string; error?: string | undefined }
}

/** Day and time as two typed fields under one heading; typedInstant() of shared/time/dates joins them. */
export function DateTimeField({ label, hint, date, time }: DateTimeFieldProps) {
  const t = useTexts(texts)
  return (
    <fieldset className="form-group">
      <legend className="form-label">{label}</legend>
      {hint !== undefined && <span className="form-hint">{hint}</span>}
      <div className="ui-inline-fields">
        <DateField {...date} label={t.date} />
        <TimeField {...time} label={t.time} />
      </div>
    </fieldset>
  )
}
