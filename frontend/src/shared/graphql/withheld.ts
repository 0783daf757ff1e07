import { makeOperation, mapExchange, type Exchange } from '@urql/core'

/** Paths of the fields the answer held back: "concern.reporter", "matter.contributions.2.text". */
export type WithheldPaths = ReadonlySet<string>

const none: WithheldPaths = new Set()

/** Reads extensions.withheld: paths as text, as lists, or as objects with a path. */
export function withheldPaths(extensions: Record<string, unknown> | undefined): WithheldPaths {
  const list = extensions?.['withheld']
  if (!Array.isArray(list)) return none
  const paths = new Set<string>()
  for (const entry of list as unknown[]) {
    const path = typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : entry
    if (typeof path === 'string') paths.add(path)
    else if (Array.isArray(path)) paths.add(path.join('.'))
  }
  return paths
}

/** True when the field, or something it lies in, was held back. */
export function isWithheld(paths: WithheldPaths, path: string): boolean {
  if (paths.size === 0) return false
  const parts = path.split('.')
  return parts.some((_, index) => paths.has(parts.slice(0, index + 1).join('.')))
}

/**
 * Remembers per operation what was withheld. The cache knows values but not why one is missing, and a withheld field must never
 * be shown as empty; so an operation is answered from the cache only once the server has said what it holds back.
 */
export function rememberWithheld(): Exchange {
  const known = new Map<number, unknown>()
  return mapExchange({
    onOperation: (operation) => {
      if (operation.kind !== 'query' || known.has(operation.key)) return operation
      return makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' })
    },
    onResult: (result) => {
      if (result.operation.kind !== 'query') return result
      const said: unknown = result.extensions?.['withheld']
      // The first answer of an operation always comes from the server, with or without extensions; later ones may be the cache's.
      const fromServer = result.extensions !== undefined || (!known.has(result.operation.key) && result.error === undefined)
      if (fromServer) known.set(result.operation.key, said ?? [])
      const kept = known.get(result.operation.key)
      return said !== undefined || kept === undefined ? result : { ...result, extensions: { ...result.extensions, withheld: kept } }
    },
  })
}
