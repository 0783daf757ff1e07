import type { LinkProps } from '@tanstack/react-router'
import type { ReferencePrefix } from '@/shared/reference'
import type { texts } from './texts'

export type ScreenCode = keyof (typeof texts)['da']['screens']

export interface Page {
  code: ScreenCode
  path: string
  /** Case numbers with these letters are looked up on this page, as ?nr=. */
  finds?: ReferencePrefix
}

/** All pages in the order of the navigation. One shows when the server offers its code and the router knows its path. */
export const pages: readonly Page[] = [
  { code: 'MIN_SIDE', path: '/min-side' },
  { code: 'NY_HENVENDELSE', path: '/ny-henvendelse' },
  { code: 'BEKYMRINGER', path: '/bekymringer', finds: 'B' },
  { code: 'UNDERRETNINGER', path: '/underretninger', finds: 'U' },
  { code: 'FORLOEB', path: '/forloeb', finds: 'F' },
  { code: 'MOEDER', path: '/moeder', finds: 'M' },
  { code: 'HANDLEPLANER', path: '/handleplaner' },
  { code: 'PERSONER', path: '/personer' },
  { code: 'FORESPOERGSLER', path: '/forespoergsler' },
  { code: 'FORA', path: '/fora' },
  { code: 'OVERBLIK', path: '/overblik' },
  { code: 'SPARRING', path: '/sparring' },
  { code: 'VIDEN', path: '/viden' },
  { code: 'ANALYSE', path: '/analyse' },
  { code: 'ADMINISTRATION', path: '/administration' },
  { code: 'LOGKONTROL', path: '/logkontrol' },
  { code: 'AABNINGER', path: '/aabninger' },
]

export function offeredPages(screens: readonly string[], knownPaths: ReadonlySet<string>): Page[] {
  return pages.filter((page) => (page.code === 'MIN_SIDE' || screens.includes(page.code)) && knownPaths.has(page.path))
}

/** The table above holds plain text; that the router knows the path was checked when the page was offered. */
export function linkTo(page: Page): LinkProps['to'] {
  return page.path as LinkProps['to']
}
