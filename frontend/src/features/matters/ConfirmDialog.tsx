import type { ReactNode } from 'react'
import type { AppError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { useMatter } from './MatterContext'
import { texts } from './texts'

interface ConfirmDialogProps {
  title: string
  submitLabel?: string
  send: { pending: boolean; error: AppError | null }
  onSubmit: () => void
  children: ReactNode
}

/** An act without a form: what it does, and yes or no. */
export function ConfirmDialog({ title, submitLabel = title, send, onSubmit, children }: ConfirmDialogProps) {
  const { cancel } = useTexts(texts)
  const { closeAct } = useMatter()
  return (
    <Dialog
      open
      onClose={closeAct}
      title={title}
      actions={
        <>
          <Button pending={send.pending} onClick={onSubmit}>
            {submitLabel}
          </Button>
          <Button kind="secondary" onClick={closeAct}>
            {cancel}
          </Button>
        </>
      }
    >
      {send.error !== null && <ErrorState error={send.error} />}
      {children}
    </Dialog>
  )
}
