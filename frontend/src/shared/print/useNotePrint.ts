import { graphql } from '@/gen/gql'
import type { PrintedKind } from '@/gen/graphql'
import { useCommand } from '@/shared/graphql/useCommand'
import type { AppError } from '@/shared/graphql/errors'

const notePrint = graphql(`
  mutation NotePrint($input: NotePrintInput!) {
    notePrint(input: $input) {
      at
    }
  }
`)

export interface NotedPrint {
  /** Notes the print in the log; answers the server's time for the foot, or null when it was refused. */
  note: () => Promise<string | null>
  pending: boolean
  error: AppError | null
}

/** A record is printed only once its print is in the log. */
export function useNotePrint(kind: PrintedKind, id: string): NotedPrint {
  const command = useCommand(notePrint)
  return {
    note: async () => {
      const outcome = await command.run({ kind, id })
      return outcome.ok ? (outcome.data.notePrint?.at ?? null) : null
    },
    pending: command.pending,
    error: command.error,
  }
}
