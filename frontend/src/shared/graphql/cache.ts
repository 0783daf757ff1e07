import type { CacheExchangeOpts } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

const pages = relayPagination()

/** Every field that answers a connection stands here, so that "Vis flere" adds to the list instead of replacing it. */
export const cacheOptions: CacheExchangeOpts = {
  resolvers: {
    Query: {
      advices: pages,
      auditLog: pages,
      concerns: pages,
      forums: pages,
      keptContributions: pages,
      matters: pages,
      measures: pages,
      meetings: pages,
      notifications: pages,
      trends: pages,
    },
    Viewer: { submissions: pages },
  },
}
