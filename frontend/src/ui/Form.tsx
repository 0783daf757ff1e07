import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import type { FormProblem } from '@/shared/forms/problems'
import type { AppError } from '@/shared/graphql/errors'
import { useSubmitShortcut } from '@/shared/keyboard/useSubmitShortcut'
import { ErrorState } from './ErrorState'
import { ErrorSummary } from './ErrorSummary'

interface FormProps {
  /** What form.handleSubmit(…) gives. */
  onSubmit: (event: SyntheticEvent) => Promise<void> | void
  problems: FormProblem[]
  /** An error that belongs to no field. */
  error?: AppError | null
  /** Names the form for screen readers where the heading does not. */
  label?: string
  children: ReactNode
}

/** Our one form: summary with focus on top, the browser's own bubbles off, Ctrl+Enter sends. */
export function Form({ onSubmit, problems, error = null, label, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [attempt, setAttempt] = useState(0)
  useSubmitShortcut(form)
  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        // Counted after the checks have run, so that the summary is there to take focus.
        void Promise.resolve(onSubmit(event)).finally(() => setAttempt((count) => count + 1))
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      {problems.length === 0 && error !== null && <ErrorState error={error} />}
      {children}
    </form>
  )
}
