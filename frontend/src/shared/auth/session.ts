import { tokenHolder } from './accessToken'
import type { Grant, SignInAnswer, Viewer, Viewing } from './answers'
import { AuthError, type AuthRequests } from './requests'

export type LeaveReason = 'signed-out' | 'locked' | 'expired' | 'role'

export type SessionState =
  | { status: 'starting' | 'signedOut' | 'unreachable'; viewer: null; grants: Grant[] }
  /** `expired` keeps the viewer: the page stays, with what is typed on it, while the person signs in again in place. */
  | { status: 'signedIn' | 'expired'; viewer: Viewer; grants: Grant[]; viewing?: Viewing; viewAs?: string[] }

export interface Session {
  getState: () => SessionState
  subscribe: (listener: () => void) => () => void
  start: () => Promise<void>
  signIn: (username: string, password: string) => Promise<void>
  chooseGrant: (grantId: string) => Promise<void>
  /** Demo only: an administrator looks as another role; chooseGrant leads back. */
  viewAs: (role: string) => Promise<void>
  leave: (reason: LeaveReason) => Promise<void>
  /** fetch with the access token; renews it when needed and repeats the request once. */
  authorizedFetch: typeof fetch
}

interface Surroundings {
  requests: AuthRequests
  /** Runs one renewal at a time over all tabs; two at once would look like a stolen cookie. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>
  /** Leaves the page for good: streams closed, other tabs told, memory gone. */
  depart: (reason: LeaveReason) => void
  send?: typeof fetch
  now?: () => number
}

const renewBeforeMs = 30_000
/** Browsers run a timer beyond 2^31 ms at once; a computer whose clock is weeks slow would renew without end. */
const longestTimerMs = 2 ** 31 - 1

export function createSession(surroundings: Surroundings): Session {
  const { requests, exclusively, depart } = surroundings
  const send = surroundings.send ?? ((input, init) => fetch(input, init))
  const now = surroundings.now ?? Date.now
  const listeners = new Set<() => void>()
  let state: SessionState = { status: 'starting', viewer: null, grants: [] }
  let accessToken: string | null = null
  let holder: ReturnType<typeof tokenHolder> | null = null
  let expiresAt = 0
  let renewal: Promise<string | null> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function setState(next: SessionState) {
    state = next
    for (const listener of listeners) listener()
  }

  function accept(answer: SignInAnswer) {
    accessToken = answer.accessToken
    holder = tokenHolder(answer.accessToken)
    expiresAt = Date.parse(answer.expiresAt)
    clearTimeout(timer)
    const wait = Math.max(1000, expiresAt - now() - renewBeforeMs)
    timer = setTimeout(() => void renew().catch(() => undefined), Math.min(wait, longestTimerMs))
    setState({
      status: 'signedIn',
      viewer: answer.viewer,
      grants: answer.grants ?? state.grants,
      ...(answer.viewing == null ? {} : { viewing: answer.viewing }),
      ...(answer.viewAs == null ? {} : { viewAs: answer.viewAs }),
    })
  }

  /** Another person or role behind the same cookie means that this page no longer belongs to its reader. */
  function isSomebodyElse(answer: SignInAnswer): boolean {
    const next = tokenHolder(answer.accessToken)
    return holder !== null && (holder.person !== next.person || holder.grant !== next.grant)
  }

  function renew(): Promise<string | null> {
    renewal ??= exclusively(requests.refresh)
      .then((answer) => {
        if (isSomebodyElse(answer)) {
          depart('role')
          return null
        }
        accept(answer)
        return answer.accessToken
      })
      .catch((error: unknown) => {
        // Without a connection the session may still be good, so only a plain refusal ends it.
        if (!(error instanceof AuthError) || error.reason !== 'WRONG') throw error
        accessToken = null
        if (state.status === 'signedIn') setState({ ...state, status: 'expired' })
        return null
      })
      .finally(() => {
        renewal = null
      })
    return renewal
  }

  /** Waits for the person to sign in again in place; typed text and the waiting request are kept meanwhile. */
  function signedInAgain(signal: AbortSignal | null | undefined): Promise<string> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (state.status !== 'signedIn' || accessToken === null) return
        listeners.delete(check)
        resolve(accessToken)
      }
      listeners.add(check)
      signal?.addEventListener('abort', () => {
        listeners.delete(check)
        reject(new DOMException('aborted', 'AbortError'))
      })
      check()
    })
  }

  async function usableToken(stale: string | null, signal: AbortSignal | null | undefined): Promise<string> {
    if (accessToken !== null && accessToken !== stale && expiresAt - now() > 1000) return accessToken
    return (await renew()) ?? (await signedInAgain(signal))
  }

  async function signInAgain(username: string, password: string) {
    const before = holder
    let answer = await requests.login(username, password)
    const next = tokenHolder(answer.accessToken)
    if (before !== null && next.person === before.person && next.grant !== before.grant) {
      // Signing in gives the default role; the page was opened in another one.
      answer = await requests.grant(before.grant, answer.accessToken)
    }
    if (isSomebodyElse(answer)) depart('role')
    else accept(answer)
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: async () => {
      try {
        accept(await exclusively(requests.refresh))
      } catch (error) {
        const refused = error instanceof AuthError && error.reason === 'WRONG'
        setState({ status: refused ? 'signedOut' : 'unreachable', viewer: null, grants: [] })
      }
    },
    signIn: async (username, password) => {
      if (state.status === 'expired') await signInAgain(username, password)
      else accept(await requests.login(username, password))
    },
    chooseGrant: async (grantId) => {
      const token = await usableToken(null, null)
      await requests.grant(grantId, token)
      clearTimeout(timer)
      depart('role')
    },
    viewAs: async (role) => {
      const token = await usableToken(null, null)
      await requests.viewAs(role, token)
      clearTimeout(timer)
      depart('role')
    },
    leave: async (reason) => {
      const token = accessToken
      clearTimeout(timer)
      accessToken = null
      // The page goes even when the server cannot be told; the session then ends by its own clock.
      await requests.logout(token).catch(() => undefined)
      depart(reason)
    },
    authorizedFetch: async (input, init) => {
      const token = await usableToken(null, init?.signal)
      const first = await send(input, withToken(init, token))
      if (first.status !== 401) return first
      const renewed = await usableToken(token, init?.signal)
      return send(input, withToken(init, renewed))
    },
  }
}

function withToken(init: RequestInit | undefined, token: string): RequestInit {
  const headers = new Headers(init?.headers)
  headers.set('Authorization', `Bearer ${token}`)
  return { ...init, headers }
}
