import type { LinkProps } from '@tanstack/react-router'

const folders: Record<string, string> = {
  concern: '/bekymringer',
  notification: '/underretninger',
  matter: '/forloeb',
  meeting: '/moeder',
  measure: '/handleplaner',
  forum: '/fora',
  person: '/personer',
  inquiry: '/forespoergsler',
}

/** The page of a record by its kind and id; a record without a page of its own leads to the list it stands in. */
export function recordPath(kind: string, id: string): LinkProps['to'] {
  const folder = folders[kind.toLowerCase()]
  const path = folder === undefined ? (kind.toLowerCase() === 'advice' ? '/sparring' : '/min-side') : `${folder}/${encodeURIComponent(id)}`
  return path as LinkProps['to']
}

/** Where a link to a record goes, with the act to open there. The kind is known only at run time, so the router's types end here. */
export function recordLink(kind: string, id: string, akt?: string): Pick<LinkProps, 'to' | 'search'> {
  const search = akt === undefined ? {} : { akt }
  return { to: recordPath(kind, id), search: search as unknown as LinkProps['search'] }
}
