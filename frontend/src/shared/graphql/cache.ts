import type { Cache, CacheExchangeOpts } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

const pages = relayPagination()

/** What is open to the viewer has changed: every answer but who the viewer is may be another one now. */
function forget(cache: Cache) {
  for (const field of cache.inspectFields('Query')) if (field.fieldName !== 'viewer') cache.invalidate('Query', field.fieldName, field.arguments)
}

/** Every field that answers a connection stands here, so that "Vis flere" adds to the list instead of replacing it. */
export const cacheOptions: CacheExchangeOpts = {
  resolvers: {
    Query: {
      advices: pages,
      auditLog: pages,
      concerns: pages,
      employees: pages,
      forums: pages,
      incomingInquiries: pages,
      keptContributions: pages,
      matters: pages,
      measures: pages,
      meetings: pages,
      notifications: pages,
      openings: pages,
      trends: pages,
    },
    Viewer: { submissions: pages },
  },
  updates: {
    Mutation: {
      openRecord: (_result, _input, cache) => forget(cache),
      attestAccess: (_result, _input, cache) => forget(cache),
      endOpening: (_result, _input, cache) => forget(cache),
    },
  },
}
