import type { ReactNode, SyntheticEvent } from 'react'
import type { RecordDraft } from '@/shared/drafts/useRecordDraft'
import type { LongText } from '@/shared/forms/newest'
import type { FormProblem } from '@/shared/forms/problems'
import type { AppError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { Button } from './Button'
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
  longTexts?: readonly LongText[]
  draft?: RecordDraft
  children: ReactNode
}

/** The form of one act on a record, in a dialog or a panel: fields, the act as button, and a way out. */
export function ActForm({ onSubmit, problems = [], error, submitLabel, pending, onCancel, longTexts = [], draft, children }: ActFormProps) {
  const t = useTexts(texts)
  return (
    <Form onSubmit={onSubmit} problems={problems} error={error} longTexts={longTexts} {...(draft === undefined ? {} : { draft })}>
      {children}
      <FormActions submitLabel={submitLabel} pending={pending}>
        <Button kind="secondary" onClick={onCancel}>
          {t.cancel}
        </Button>
      </FormActions>
    </Form>
  )
}
