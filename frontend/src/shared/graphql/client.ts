import { Client, fetchExchange, subscriptionExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { persistedExchange } from '@urql/exchange-persisted'
import type { DocumentNode } from 'graphql'
import { createClient as createStreams } from 'graphql-sse'
import { documentLanguage } from '@/shared/i18n/language'
import { cacheOptions } from './cache'
import { rememberWithheld } from './withheld'

export interface GraphqlConnection {
  client: Client
  /** Closes the streams; called before the page is left. */
  close: () => void
}

export function connectGraphql(apiBase: string, authorizedFetch: typeof fetch): GraphqlConnection {
  const url = `${apiBase}/graphql`
  const streams = createStreams({
    // urql multiplexes equal subscriptions, so each stream is one POST of its own.
    url,
    fetchFn: authorizedFetch,
    headers: () => ({ 'Accept-Language': documentLanguage() }),
    retryAttempts: 1000,
    retry: (tries) => new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 1000 * 2 ** tries))),
  })
  const client = new Client({
    url,
    fetch: authorizedFetch,
    fetchOptions: () => ({ headers: { 'Accept-Language': documentLanguage() }, credentials: 'omit', cache: 'no-store' }),
    preferGetMethod: false,
    // Case data changes under one's hands: show what is known, and always ask again.
    requestPolicy: 'cache-and-network',
    exchanges: [
      rememberWithheld(),
      cacheExchange(cacheOptions),
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        enableForSubscriptions: true,
        preferGetForPersistedQueries: false,
        generateHash: (_query, document) => Promise.resolve(embeddedHash(document)),
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: streams.subscribe(
              { query: request.query ?? '', variables: request.variables ?? {}, extensions: request.extensions },
              sink,
            ),
          }),
        }),
      }),
    ],
  })
  return { client, close: () => streams.dispose() }
}

/** The type generation writes each operation's hash into its document; the server knows operations by it alone. */
function embeddedHash(document: DocumentNode | undefined): string {
  const meta: unknown = document !== undefined && '__meta__' in document ? document.__meta__ : undefined
  if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string') return meta.hash
  throw new Error('an operation without a hash: write it with graphql() from the generated types')
}
