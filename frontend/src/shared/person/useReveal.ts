import { graphql } from '@/gen/gql'
import { useCommand, type CommandOutcome } from '@/shared/graphql/useCommand'

const revealCpr = graphql(`
  mutation RevealCpr($input: RevealCprInput!) {
    revealCpr(input: $input) {
      value
    }
  }
`)
const revealAddress = graphql(`
  mutation RevealAddress($input: RevealAddressInput!) {
    revealAddress(input: $input) {
      value
    }
  }
`)

export type Reveal = (reason: string) => Promise<CommandOutcome<string | null>>

/** Shows a masked number or address for a stated reason. The value is never kept in the cache. */
export function useReveal(personId: string): { cpr: Reveal; address: Reveal } {
  const cpr = useCommand(revealCpr)
  const address = useCommand(revealAddress)
  return {
    cpr: async (reason) => {
      const outcome = await cpr.run({ personId, reason })
      return outcome.ok ? { ok: true, data: outcome.data.revealCpr?.value ?? null } : outcome
    },
    address: async (reason) => {
      const outcome = await address.run({ personId, reason })
      return outcome.ok ? { ok: true, data: outcome.data.revealAddress?.value ?? null } : outcome
    },
  }
}
