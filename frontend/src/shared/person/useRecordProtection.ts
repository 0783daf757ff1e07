import { graphql } from '@/gen/gql'
import type { Protection } from '@/gen/graphql'
import { useAct } from '@/shared/graphql/useAct'
import type { AppError } from '@/shared/graphql/errors'

const recordProtection = graphql(`
  mutation RecordProtection($input: RecordProtectionInput!) {
    recordProtection(input: $input) {
      person {
        id
        protection
        protectionSource
        protectionNotedAt
        address
        school
        version
      }
    }
  }
`)

export const protections: readonly [Protection, ...Protection[]] = ['UNKNOWN', 'PROTECTED', 'NOT_PROTECTED']

/** Notes whether somebody has name and address protection. */
export function useRecordProtection(options: { onDone: () => void; showServerError: (error: AppError) => boolean }) {
  return useAct(recordProtection, options)
}
