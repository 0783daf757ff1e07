import { useRef, useState } from 'react'
import { useClient } from 'urql'
import type { TypedDocumentNode } from '@urql/core'
import { appError, type AppError } from './errors'
import { keyFor, type SentCommand } from './idempotency'

export type CommandOutcome<TData> = { ok: true; data: TData } | { ok: false; error: AppError }

interface CommandInput {
  idempotencyKey: string
}

export interface Command<TData, TInput extends CommandInput> {
  run: (input: Omit<TInput, 'idempotencyKey'>) => Promise<CommandOutcome<TData>>
  pending: boolean
  error: AppError | null
  reset: () => void
}

/**
 * Sends one mutation. Nothing is shown as done before the server has said so. A second press with the same content after a lost
 * connection carries the same key, so that the act is made once.
 */
export function useCommand<TData, TInput extends CommandInput>(document: TypedDocumentNode<TData, { input: TInput }>): Command<TData, TInput> {
  const client = useClient()
  const sent = useRef<SentCommand | null>(null)
  const running = useRef<Promise<CommandOutcome<TData>> | null>(null)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<AppError | null>(null)

  async function send(input: Omit<TInput, 'idempotencyKey'>): Promise<CommandOutcome<TData>> {
    const command = keyFor(input, sent.current)
    sent.current = command
    const variables = { input: { ...input, idempotencyKey: command.key } as TInput }
    const result = await client.mutation(document, variables).toPromise()
    if (result.error !== undefined || result.data == null) {
      const failure: AppError =
        result.error === undefined ? { code: 'INTERNAL', message: null, fields: [], reason: null, reference: null } : appError(result.error)
      setError(failure)
      return { ok: false, error: failure }
    }
    sent.current = null
    setError(null)
    return { ok: true, data: result.data }
  }

  return {
    run: (input) => {
      // Ctrl+Enter and a click can come at once; the second one waits for the first.
      running.current ??= (() => {
        setPending(true)
        return send(input).finally(() => {
          running.current = null
          setPending(false)
        })
      })()
      return running.current
    },
    pending,
    error,
    reset: () => setError(null),
  }
}
