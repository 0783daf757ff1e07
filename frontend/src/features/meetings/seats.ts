export interface Seat {
  grantId: string
  name: string
  organisation: string
  present: boolean
  onBehalf: boolean
}

interface Person {
  grantId: string
  name: string
  organisation: string
}

interface SeatSources {
  attendance: readonly Seat[]
  participants: readonly (Person & { validFrom: string; validUntil?: string | null | undefined })[]
  /** Those who can be invited; only the ones in an item's audience have a seat here. */
  invited: readonly (Person & { roleLabel: string })[]
  audience: readonly { name: string; organisation: string; roleLabel: string }[]
  /** The day of the meeting: a seat that is not in force then is left out. */
  day: string
}

/** Everybody who has a place at the meeting, whether or not it was noted that they came. */
export function seatsOf({ attendance, participants, invited, audience, day }: SeatSources): Seat[] {
  const seats = new Map<string, Seat>()
  for (const one of participants) {
    if (one.validFrom > day || (one.validUntil != null && one.validUntil < day)) continue
    seats.set(one.grantId, seatOf(one))
  }
  for (const one of invited) {
    const hears = audience.some((listener) => listener.name === one.name && listener.organisation === one.organisation && listener.roleLabel === one.roleLabel)
    if (hears && !seats.has(one.grantId)) seats.set(one.grantId, seatOf(one))
  }
  for (const one of attendance) seats.set(one.grantId, { grantId: one.grantId, name: one.name, organisation: one.organisation, present: one.present, onBehalf: one.onBehalf })
  return [...seats.values()].sort((one, other) => one.organisation.localeCompare(other.organisation, 'da') || one.name.localeCompare(other.name, 'da'))
}

function seatOf({ grantId, name, organisation }: Person): Seat {
  return { grantId, name, organisation, present: false, onBehalf: false }
}
