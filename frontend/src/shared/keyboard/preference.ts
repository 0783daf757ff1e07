let enabled = true
const listeners = new Set<() => void>()

/** Shortcuts can be turned off under Hjælp. Kept in memory: nothing is stored in the browser. */
export function shortcutsEnabled(): boolean {
  return enabled
}

export function setShortcutsEnabled(next: boolean) {
  enabled = next
  for (const listener of listeners) listener()
}

export function subscribeToShortcuts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
