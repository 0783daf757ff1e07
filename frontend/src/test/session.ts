import type { AuthRequests } from '@/shared/auth/requests'
import type { Session } from '@/shared/auth/session'

const state = { status: 'signedIn' as const, viewer: { id: 'u1', name: 'Mette Prøvesen', role: 'MUNICIPAL_COORDINATOR' }, grants: [] }
const nothing = () => Promise.resolve()
/** Somebody signed in, for tests. */
export const session: Session = {
  getState: () => state,
  subscribe: () => () => undefined,
  start: nothing,
  signIn: nothing,
  chooseGrant: nothing,
  viewAs: nothing,
  leave: nothing,
  authorizedFetch: fetch,
}
export const requests: AuthRequests = {
  login: () => Promise.reject(new Error('not here')),
  refresh: () => Promise.reject(new Error('not here')),
  grant: () => Promise.reject(new Error('not here')),
  viewAs: () => Promise.reject(new Error('not here')),
  logout: nothing,
  publicTexts: () => Promise.resolve({ acute: [], phones: [] }),
}
