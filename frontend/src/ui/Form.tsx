import { use, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import type { RecordDraft } from '@/shared/drafts/useRecordDraft'
import { hasMovedOn, NewestContext, type LongText } from '@/shared/forms/newest'
import type { FormProblem } from '@/shared/forms/problems'
import type { AppError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { useSubmitShortcut } from '@/shared/keyboard/useSubmitShortcut'
import { Button } from './Button'
import { DraftLine } from './DraftLine'
import { DraftNotice } from './DraftNotice'
import { ErrorState } from './ErrorState'
import { ErrorSummary } from './ErrorSummary'
import { texts } from './liveTexts'
import { SavedFirst } from './SavedFirst'

interface FormProps {
  /** What form.handleSubmit(…) gives. */
  onSubmit: (event: SyntheticEvent) => Promise<void> | void
  problems: FormProblem[]
  /** An error that belongs to no field. */
  error?: AppError | null
  /** Names the form for screen readers where the heading does not. */
  label?: string
  /** The long texts of the form, for when somebody else saves first: `longText(form, 'reason', label, concern.reason)`. */
  longTexts?: readonly LongText[]
  /** Kept on the server while one writes; the form is filled from it when it is opened again. */
  draft?: RecordDraft
  children: ReactNode
}

/** Our one form: summary with focus on top, the browser's own bubbles off, Ctrl+Enter sends. What is typed outlives a conflict. */
export function Form({ onSubmit, problems, error = null, label, longTexts = [], draft, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const newest = use(NewestContext)
  const [attempt, setAttempt] = useState(0)
  const [settled, setSettled] = useState<AppError | null>(null)
  useSubmitShortcut(form)
  const clash = error !== null && error !== settled && hasMovedOn(error)
  const stopped = newest !== null && (clash || !newest.possible)
  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      aria-label={label}
      {...(draft === undefined ? {} : { onBlur: () => void draft.save() })}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (stopped) return
        // Counted after the checks have run, so that the summary is there to take focus.
        void Promise.resolve(onSubmit(event)).finally(() => setAttempt((count) => count + 1))
      }}
    >
      {stopped ? (
        <SavedFirst
          newest={newest}
          longTexts={longTexts}
          onSettled={() => {
            setSettled(error)
            // Back to the text, once it is shown again.
            setTimeout(() => form.current?.querySelector<HTMLElement>('textarea, input, select, button')?.focus(), 0)
          }}
        />
      ) : (
        <>
          <ErrorSummary problems={problems} attempt={attempt} />
          {problems.length === 0 && error !== null && error !== settled && <Refused error={error} />}
        </>
      )}
      <div hidden={stopped}>
        {draft !== undefined && <DraftNotice draft={draft} />}
        {children}
        {draft !== undefined && <DraftLine state={draft.state} />}
      </div>
    </form>
  )
}

function Refused({ error }: { error: AppError }) {
  const t = useTexts(texts)
  const newest = use(NewestContext)
  return (
    <ErrorState error={error}>
      {error.code === 'CONFLICT' && newest !== null && (
        <Button kind="secondary" icon="refresh" onClick={newest.fetch}>
          {t.newest}
        </Button>
      )}
    </ErrorState>
  )
}
