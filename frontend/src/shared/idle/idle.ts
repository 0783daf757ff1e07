export interface IdleLimits {
  /** Milliseconds without use before the screen locks. */
  lockAfter: number
  /** How long before the lock the warning comes. */
  warnBefore: number
}

export type IdlePhase = 'in-use' | 'warning' | 'locked'

/** Decided from the wall clock, so that a laptop that has slept locks when it wakes. */
export function idlePhase(lastUse: number, now: number, limits: IdleLimits): IdlePhase {
  const unused = now - lastUse
  if (unused >= limits.lockAfter) return 'locked'
  return unused >= limits.lockAfter - limits.warnBefore ? 'warning' : 'in-use'
}

const savers = new Set<() => Promise<unknown>>()
let holders = 0

/** Called by a screen with a draft: run before the screen locks. Answers the function that takes it away again. */
export function beforeLock(save: () => Promise<unknown>): () => void {
  savers.add(save)
  return () => savers.delete(save)
}

/** Saves all drafts, but never waits so long that the record stays readable. */
export async function saveBeforeLock(longest = 3000): Promise<void> {
  const all = Promise.allSettled([...savers].map((save) => save()))
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, longest))])
}

/** On a meeting tablet the lock waits while the chair holds the meeting open. Answers the function that lets go. */
export function holdScreenOpen(): () => void {
  holders += 1
  let held = true
  return () => {
    if (held) holders -= 1
    held = false
  }
}

export function isHeldOpen(): boolean {
  return holders > 0
}
