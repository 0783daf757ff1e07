import type { BoardScreen } from './BoardContext'

export interface BoardParty {
  id: string
  name: string
}

/** The authorities that can dissent: those seated in the forum, those invited, and those that have written on the board. */
export function partiesOf({ matter, round, organisations }: Pick<BoardScreen, 'matter' | 'round' | 'organisations'>, seated: readonly BoardParty[]): BoardParty[] {
  const found = new Map(seated.map((party) => [party.id, party.name]))
  for (const party of matter.invitations ?? []) if (party.status !== 'REVOKED') found.set(party.organisationId, party.organisation)
  const writers = new Set((round?.entries ?? []).map((entry) => entry.organisation))
  for (const one of organisations) if (writers.has(one.name)) found.set(one.id, one.name)
  return [...found].map(([id, name]) => ({ id, name }))
}
