import type { ReactNode, SyntheticEvent } from 'react'
import type { FormProblem } from '@/shared/forms/problems'
import type { AppError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { Button } from './Button'
import { ErrorState } from './ErrorState'
import { Form } from './Form'
import { FormActions } from './FormActions'
import { texts } from './liveTexts'

interface ActFormProps {
  onSubmit: (event: SyntheticEvent) => Promise<void> | void
  problems?: FormProblem[]
  error: AppError | null
  submitLabel: string
  pending: boolean
  onCancel: () => void
  /** Fetches the record anew when somebody else saved first. What is typed stays. */
  onNewest: () => void
  children: ReactNode
}

/** The form of one act on a record, in a dialog or a panel: fields, the act as button, and a way out. */
export function ActForm({ onSubmit, problems = [], error, submitLabel, pending, onCancel, onNewest, children }: ActFormProps) {
  const t = useTexts(texts)
  const conflict = error?.code === 'CONFLICT'
  return (
    <Form onSubmit={onSubmit} problems={problems} error={conflict ? null : error}>
      {conflict && (
        <ErrorState error={error}>
          <Button kind="secondary" icon="refresh" onClick={onNewest}>
            {t.newest}
          </Button>
        </ErrorState>
      )}
      {children}
      <FormActions submitLabel={submitLabel} pending={pending}>
        <Button kind="secondary" onClick={onCancel}>
          {t.cancel}
        </Button>
      </FormActions>
    </Form>
  )
}
