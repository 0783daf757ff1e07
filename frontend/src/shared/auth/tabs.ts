import type { LeaveReason } from './session'

export type TabMessage = { kind: 'left'; reason: LeaveReason } | { kind: 'active'; at: number }

export interface Tabs {
  tell: (message: TabMessage) => void
  listen: (listener: (message: TabMessage) => void) => () => void
}

/** What one tab tells the others: that the person left, and that the person is still there. */
export function createTabs(): Tabs {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('infohus')
  return {
    tell: (message) => channel?.postMessage(message),
    listen: (listener) => {
      const receive = (event: MessageEvent<TabMessage>) => listener(event.data)
      channel?.addEventListener('message', receive)
      return () => channel?.removeEventListener('message', receive)
    },
  }
}

export function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = navigator.locks
  return locks === undefined ? work() : locks.request('infohus-refresh', work)
}

/** Replacing the page drops the whole heap, which clearing a cache in place would not. */
export function replacePage(reason: LeaveReason) {
  const search = new URLSearchParams()
  if (document.documentElement.lang === 'en') search.set('sprog', 'en')
  if (reason === 'role') {
    location.replace(`/min-side${search.size > 0 ? `?${search}` : ''}`)
    return
  }
  search.set('grund', reason)
  if (reason === 'locked') search.set('til', location.pathname)
  location.replace(`/log-paa?${search}`)
}
