import { Client, fetchExchange } from '@urql/core'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { SessionProvider } from '@/shared/auth/SessionProvider'
import { ViewerProvider } from '@/shared/viewer/ViewerProvider'
import { requests, session } from './session'

type Variables = Record<string, unknown>
/** What the server answers one operation with, at once or after a while, or the error it throws. */
export type Answers = Record<string, (variables: Variables) => unknown>

export const testViewer = {
  id: 'u1',
  name: 'Mette Prøvesen',
  screens: ['FORLOEB', 'MOEDER', 'HANDLEPLANER', 'FORA'],
  grant: { id: 'g1', role: 'MUNICIPAL_COORDINATOR', roleLabel: 'SSP-konsulent', organisation: 'Ishøj Kommune', organisationId: 'o1', place: 'Ishøj', municipality: 'Ishøj Kommune' },
  grants: [],
}

/** A fault as the server sends it: thrown by an answer. */
export class Refusal extends Error {
  constructor(
    readonly extensions: Variables,
    message = 'Afvist',
  ) {
    super(message)
  }
}

/** Shows something with canned answers by operation name; keeps what was sent. */
export function renderWithAnswers(ui: ReactNode, answers: Answers) {
  const sent: { name: string; variables: Variables }[] = []
  const all: Answers = { ViewerFrame: () => ({ viewer: testViewer }), ...answers }
  const answer: typeof fetch = async (_input, init) => {
    const { operationName, variables } = JSON.parse(String(init?.body)) as { operationName: string; variables: Variables }
    sent.push({ name: operationName, variables })
    try {
      return Response.json({ data: (await all[operationName]?.(variables)) ?? null })
    } catch (error) {
      if (error instanceof Refusal) return Response.json({ data: null, errors: [{ message: error.message, extensions: error.extensions }] })
      throw error
    }
  }
  const client = new Client({ url: 'http://localhost/graphql', fetch: answer, exchanges: [fetchExchange], preferGetMethod: false })
  const view = render(
    <SessionProvider session={session} requests={requests}>
      <Provider value={client}>
        <ViewerProvider waiting={null} failed={() => null}>
          {ui}
        </ViewerProvider>
      </Provider>
    </SessionProvider>,
  )
  return { ...view, sent }
}
