import type { TypedDocumentNode } from '@urql/core'
import type { BaseSyntheticEvent } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { RecordDraft } from '@/shared/drafts/useRecordDraft'
import { useCommand, type Command } from '@/shared/graphql/useCommand'
import type { AppForm } from './useAppForm'

interface CommandInput {
  idempotencyKey: string
}

export interface CommandForm<TData, TInput extends CommandInput> {
  submit: (event?: BaseSyntheticEvent) => Promise<void>
  send: Command<TData, TInput>
}

/** A form that sends one command: the server's field errors go to their fields, and what follows runs only on its yes. */
export function useCommandForm<TValues extends FieldValues, TOutput, TData, TInput extends CommandInput>(
  form: AppForm<TValues, TOutput>,
  document: TypedDocumentNode<TData, { input: TInput }>,
  toInput: (values: TOutput) => Omit<TInput, 'idempotencyKey'>,
  onDone: (data: TData, values: TOutput) => void,
  /** Ended when the server has said yes. */
  draft?: Pick<RecordDraft, 'finish'>,
): CommandForm<TData, TInput> {
  const send = useCommand(document)
  const submit = form.handleSubmit(async (values) => {
    const outcome = await send.run(toInput(values))
    if (outcome.ok) {
      draft?.finish()
      onDone(outcome.data, values)
    } else form.showServerError(outcome.error)
  })
  return { submit, send }
}
