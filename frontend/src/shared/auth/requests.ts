import { documentLanguage } from '@/shared/i18n/language'
import { readPublicAnswer, readSignInAnswer, type PublicAnswer, type SignInAnswer } from './answers'

export type SignInFailure = 'WRONG' | 'LIMIT' | 'UNAVAILABLE' | 'NETWORK'

/** A refused or failed call to one of the sign-in addresses. */
export class AuthError extends Error {
  readonly reason: SignInFailure
  constructor(reason: SignInFailure) {
    super(reason)
    this.name = 'AuthError'
    this.reason = reason
  }
}

export interface AuthRequests {
  login: (username: string, password: string) => Promise<SignInAnswer>
  refresh: () => Promise<SignInAnswer>
  grant: (grantId: string, accessToken: string) => Promise<SignInAnswer>
  viewAs: (role: string, accessToken: string) => Promise<SignInAnswer>
  logout: (accessToken: string | null) => Promise<void>
  publicTexts: () => Promise<PublicAnswer>
}

export function createAuthRequests(apiBase: string, send: typeof fetch = (input, init) => fetch(input, init)): AuthRequests {
  async function post(path: string, body: object, accessToken?: string | null): Promise<Response> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json', 'Accept-Language': documentLanguage() }
    if (accessToken) headers['Authorization'] = `Bearer ${accessToken}`
    let response: Response
    try {
      response = await send(`${apiBase}/auth/${path}`, { method: 'POST', credentials: 'include', cache: 'no-store', headers, body: JSON.stringify(body) })
    } catch {
      throw new AuthError('NETWORK')
    }
    if (response.ok) return response
    throw new AuthError(failureOf(response.status))
  }
  return {
    login: async (username, password) => readSignInAnswer(await (await post('login', { username, password })).json()),
    refresh: async () => readSignInAnswer(await (await post('refresh', {})).json()),
    grant: async (grantId, accessToken) => readSignInAnswer(await (await post('grant', { grantId }, accessToken)).json()),
    viewAs: async (role, accessToken) => readSignInAnswer(await (await post('view-as', { role }, accessToken)).json()),
    logout: async (accessToken) => {
      await post('logout', {}, accessToken)
    },
    publicTexts: async () => {
      const response = await send(`${apiBase}/public`, { headers: { 'Accept-Language': documentLanguage() } })
      if (!response.ok) throw new AuthError('UNAVAILABLE')
      return readPublicAnswer(await response.json())
    },
  }
}

function failureOf(status: number): SignInFailure {
  if (status === 429) return 'LIMIT'
  return status >= 500 ? 'UNAVAILABLE' : 'WRONG'
}
