import type { MeetingState } from '@/gen/graphql'

export const modeCodes = ['forbered', 'hold', 'referat'] as const
export type ModeCode = (typeof modeCodes)[number]

/** The mode in the address, or the one that fits where the meeting is. */
export function modeOf(code: string | undefined, state: MeetingState): ModeCode {
  const asked = modeCodes.find((known) => known === code)
  if (asked !== undefined) return asked
  if (state === 'OPEN') return 'hold'
  return state === 'HELD' || state === 'APPROVED' ? 'referat' : 'forbered'
}
