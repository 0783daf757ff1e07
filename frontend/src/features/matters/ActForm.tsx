import type { BaseSyntheticEvent, ReactNode } from 'react'
import type { RecordDraft } from '@/shared/drafts/useRecordDraft'
import type { LongText } from '@/shared/forms/newest'
import type { FormProblem } from '@/shared/forms/problems'
import type { AppError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { useMatter } from './MatterContext'
import { texts } from './texts'

interface ActFormProps {
  title: string
  submitLabel: string
  submit: (event?: BaseSyntheticEvent) => Promise<void>
  problems: FormProblem[]
  send: { pending: boolean; error: AppError | null }
  longTexts?: readonly LongText[]
  draft?: RecordDraft
  /** From a check step to the fields again. */
  back?: { label: string; go: () => void }
  children: ReactNode
}

/** A short act in a dialog: one form step; the button repeats the act. */
export function ActForm({ title, submitLabel, submit, problems, send, longTexts = [], draft, back, children }: ActFormProps) {
  const t = useTexts(texts)
  const { closeAct } = useMatter()
  return (
    <Dialog open onClose={closeAct} title={title}>
      <Form onSubmit={submit} problems={problems} error={send.error} longTexts={longTexts} {...(draft === undefined ? {} : { draft })}>
        {children}
        <FormActions submitLabel={submitLabel} pending={send.pending}>
          {back !== undefined && (
            <Button kind="secondary" onClick={back.go}>
              {back.label}
            </Button>
          )}
          <Button kind={back === undefined ? 'secondary' : 'tertiary'} onClick={closeAct}>
            {t.cancel}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
