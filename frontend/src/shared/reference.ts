export type ReferencePrefix = 'B' | 'U' | 'F' | 'S' | 'T' | 'M' | 'V'

export interface Reference {
  prefix: ReferencePrefix
  text: string
}

const prefixes: readonly ReferencePrefix[] = ['B', 'U', 'F', 'S', 'T', 'M', 'V']
const code = /^[0-9A-HJKMNP-TV-Z]{6}$/

/** Reads a case number as people type it: either case, with or without the hyphen, o for 0, i or l for 1. */
export function parseReference(typed: string): Reference | null {
  const compact = typed.toUpperCase().replaceAll(/[\s\-–.]/g, '')
  const prefix = prefixes.find((known) => known === compact[0])
  const rest = compact.slice(1).replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return prefix !== undefined && code.test(rest) ? { prefix, text: `${prefix}-${rest}` } : null
}
