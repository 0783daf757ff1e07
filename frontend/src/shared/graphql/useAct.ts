import { useState } from 'react'
import type { TypedDocumentNode } from '@urql/core'
import type { AppError } from './errors'
import { useCommand } from './useCommand'

interface ActInput {
  idempotencyKey: string
}

export interface Act<TInput extends ActInput> {
  run: (input: Omit<TInput, 'idempotencyKey'>) => Promise<void>
  pending: boolean
  /** What went wrong and belongs to no field of the form. */
  error: AppError | null
}

interface ActOptions<TData> {
  onDone: (data: TData) => void
  /** Puts errors on the fields of the form; answers false when there was no field for them. */
  showServerError?: (error: AppError) => boolean
}

/** One act on a record: runs the command, and tells the page only when the server has confirmed it. */
export function useAct<TData, TInput extends ActInput>(
  document: TypedDocumentNode<TData, { input: TInput }>,
  { onDone, showServerError }: ActOptions<TData>,
): Act<TInput> {
  const command = useCommand(document)
  const [error, setError] = useState<AppError | null>(null)
  return {
    pending: command.pending,
    error,
    run: async (input) => {
      setError(null)
      const outcome = await command.run(input)
      if (outcome.ok) onDone(outcome.data)
      else if (showServerError === undefined || !showServerError(outcome.error)) setError(outcome.error)
    },
  }
}
