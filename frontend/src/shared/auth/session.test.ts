import { describe, expect, it, vi } from 'vitest'
import type { SignInAnswer } from './answers'
import { AuthError, type AuthRequests } from './requests'
import { createSession, type LeaveReason } from './session'

function token(person: string, grant: string, serial = 1): string {
  return `h.${btoa(JSON.stringify({ sub: person, grant, serial })).replaceAll('=', '')}.s`
}

function answer(accessToken: string): SignInAnswer {
  return { accessToken, expiresAt: new Date(Date.now() + 600_000).toISOString(), viewer: { id: '', name: '', role: '' }, grants: [] }
}

function setUp(over: Partial<AuthRequests> = {}) {
  const left: LeaveReason[] = []
  const send = vi.fn<typeof fetch>()
  const requests: AuthRequests = {
    login: vi.fn(async () => answer(token('p1', 'g1', 2))),
    refresh: vi.fn(async () => answer(token('p1', 'g1'))),
    grant: vi.fn(async () => answer(token('p1', 'g2', 3))),
    viewAs: vi.fn(async () => answer(token('p1', 'g2', 3))),
    logout: vi.fn(async () => undefined),
    publicTexts: vi.fn(async () => ({ acute: [], phones: [] })),
    ...over,
  }
  const session = createSession({ requests, exclusively: (work) => work(), depart: (reason) => left.push(reason), send })
  return { session, requests, send, left }
}

const refused = () => Promise.reject(new AuthError('WRONG'))

describe('starting', () => {
  it('is signed in when the cookie still holds', async () => {
    const { session } = setUp()
    await session.start()
    expect(session.getState().status).toBe('signedIn')
  })
  it('is signed out when it does not, and unreachable without a connection', async () => {
    const out = setUp({ refresh: refused })
    await out.session.start()
    expect(out.session.getState().status).toBe('signedOut')
    const offline = setUp({ refresh: () => Promise.reject(new AuthError('NETWORK')) })
    await offline.session.start()
    expect(offline.session.getState().status).toBe('unreachable')
  })
})

describe('a request that is refused with 401', () => {
  it('is repeated once with a renewed token', async () => {
    const { session, send, requests } = setUp()
    await session.start()
    vi.mocked(requests.refresh).mockResolvedValue(answer(token('p1', 'g1', 9)))
    send.mockResolvedValueOnce(new Response(null, { status: 401 })).mockResolvedValueOnce(new Response('{}'))
    const response = await session.authorizedFetch('/graphql', { method: 'POST' })
    expect(response.status).toBe(200)
    const [first, second] = send.mock.calls.map(([, init]) => new Headers(init?.headers).get('Authorization'))
    expect(first).not.toBe(second)
  })
  it('waits for the person to sign in again in place, and is then sent', async () => {
    const { session, send, requests } = setUp()
    await session.start()
    vi.mocked(requests.refresh).mockImplementation(refused)
    send.mockResolvedValueOnce(new Response(null, { status: 401 })).mockResolvedValueOnce(new Response('{}'))
    const waiting = session.authorizedFetch('/graphql', { method: 'POST' })
    await vi.waitFor(() => expect(session.getState().status).toBe('expired'))
    await session.signIn('skole', 'hemmelig')
    expect((await waiting).status).toBe(200)
    expect(session.getState().status).toBe('signedIn')
  })
  it('goes back to the role the page was opened in', async () => {
    const { session, send, requests } = setUp({ refresh: vi.fn(async () => answer(token('p1', 'g2'))) })
    await session.start()
    vi.mocked(requests.refresh).mockImplementation(refused)
    send.mockResolvedValueOnce(new Response(null, { status: 401 })).mockResolvedValueOnce(new Response('{}'))
    const waiting = session.authorizedFetch('/graphql')
    await vi.waitFor(() => expect(session.getState().status).toBe('expired'))
    await session.signIn('tk', 'hemmelig')
    await waiting
    expect(requests.grant).toHaveBeenCalledWith('g2', expect.any(String))
  })
  it('leaves the page when somebody else signs in', async () => {
    const { session, send, requests, left } = setUp({ login: async () => answer(token('p2', 'g7')) })
    await session.start()
    vi.mocked(requests.refresh).mockImplementation(refused)
    send.mockResolvedValue(new Response(null, { status: 401 }))
    void session.authorizedFetch('/graphql').catch(() => undefined)
    await vi.waitFor(() => expect(session.getState().status).toBe('expired'))
    await session.signIn('anden', 'hemmelig')
    expect(left).toEqual(['role'])
  })
})

describe('leaving', () => {
  it('leaves even when the server cannot be told', async () => {
    const { session, left } = setUp({ logout: () => Promise.reject(new AuthError('NETWORK')) })
    await session.start()
    await session.leave('signed-out')
    expect(left).toEqual(['signed-out'])
  })
  it('renews once for many requests at a time', async () => {
    const { session, send, requests } = setUp()
    await session.start()
    vi.mocked(requests.refresh).mockClear()
    vi.mocked(requests.refresh).mockResolvedValue(answer(token('p1', 'g1', 5)))
    send.mockImplementation(async (_url, init) => {
      const known = new Headers(init?.headers).get('Authorization') === `Bearer ${token('p1', 'g1', 5)}`
      return new Response('{}', { status: known ? 200 : 401 })
    })
    await Promise.all([session.authorizedFetch('/a'), session.authorizedFetch('/b'), session.authorizedFetch('/c')])
    expect(requests.refresh).toHaveBeenCalledTimes(1)
  })
})
