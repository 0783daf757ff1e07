const minute = 60_000

/** Whole minutes until an instant; 0 in the last one. */
export function minutesLeft(until: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(until) - Date.parse(now)) / minute))
}
