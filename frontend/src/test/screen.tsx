import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { Client, fetchExchange, subscriptionExchange } from '@urql/core'
import { configure, render } from '@testing-library/react'
import { Provider } from 'urql'
import { vi } from 'vitest'
import { TabsProvider } from '@/app/AppTools'
import { createAppRouter } from '@/app/router'
import { SessionProvider } from '@/shared/auth/SessionProvider'
import { rememberWithheld } from '@/shared/graphql/withheld'
import { requests, session } from './session'

// A whole screen takes longer than a part, most of all while a machine does other things too.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 60_000 })

type Variables = Record<string, unknown>

export interface CannedAnswer {
  data?: unknown
  errors?: { message: string; extensions?: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
}

export interface Sent {
  name: string
  variables: Variables
}

export const viewerFrame = {
  viewer: {
    id: 'u1',
    name: 'Mette Prøvesen',
    screens: ['MIN_SIDE', 'NY_HENVENDELSE', 'BEKYMRINGER'],
    grant: { id: 'g1', role: 'MUNICIPAL_COORDINATOR', roleLabel: 'Koordinator', organisation: 'T&K', organisationId: 'o1', place: 'Ishøj', municipality: 'Ishøj Kommune' },
    grants: [],
  },
}

/** Shows the app at an address, with the answers of the server by the operation's name. What was sent is kept. */
export async function showScreen(address: string, answers: Record<string, (variables: Variables) => CannedAnswer>, viewer: object = {}) {
  const sent: Sent[] = []
  const streams: { next: (result: { data: Record<string, unknown> }) => void }[] = []
  const send: typeof fetch = async (_url, init) => {
    const body = JSON.parse(String(init?.body)) as { operationName: string; variables: Variables }
    sent.push({ name: body.operationName, variables: body.variables })
    const answer = body.operationName === 'ViewerFrame' ? { data: { viewer: { ...viewerFrame.viewer, ...viewer } } } : answers[body.operationName]?.(body.variables)
    return Response.json(answer ?? { errors: [{ message: `no answer to ${body.operationName}` }] })
  }
  const client = new Client({
    url: 'http://localhost/graphql',
    fetch: send,
    preferGetMethod: false,
    exchanges: [
      rememberWithheld(),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: () => ({
          subscribe: (sink) => {
            streams.push({ next: (result) => sink.next(result) })
            return { unsubscribe: () => undefined }
          },
        }),
      }),
    ],
  })
  const router = createAppRouter(session)
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [address] }), context: { session } })
  await router.load()
  const tabs = { tell: () => undefined, listen: () => () => undefined }
  render(
    <SessionProvider session={session} requests={requests}>
      <TabsProvider tabs={tabs}>
        <Provider value={client}>
          <RouterProvider router={router} />
        </Provider>
      </TabsProvider>
    </SessionProvider>,
  )
  return {
    router,
    sent,
    named: (name: string) => sent.filter((operation) => operation.name === name),
    deskChanges: (id: string) => {
      for (const stream of streams) stream.next({ data: { deskChanged: { kind: 'concern', id, at: '2026-11-24T12:05:00Z', own: false } } })
    },
  }
}
