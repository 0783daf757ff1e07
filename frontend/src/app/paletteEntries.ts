import type { LinkProps } from '@tanstack/react-router'
import { parseReference } from '@/shared/reference'
import { linkTo, type Page } from './pages'
import type { texts } from './texts'

type Texts = (typeof texts)['da']

export type PaletteEntry =
  | { kind: 'page'; label: string; path: LinkProps['to'] }
  | { kind: 'number'; label: string; path: string; reference: string }
  | { kind: 'language'; label: string }
  | { kind: 'lock'; label: string }

/** What the palette offers for what was typed: a case number on the page that finds it, pages and acts by name. */
export function paletteEntries(typed: string, pages: readonly Page[], t: Texts): PaletteEntry[] {
  const entries: PaletteEntry[] = []
  const reference = parseReference(typed)
  if (reference !== null) {
    const page = pages.find((candidate) => candidate.finds === reference.prefix)
    if (page !== undefined) entries.push({ kind: 'number', label: t.palette.open(reference.text), path: page.path, reference: reference.text })
  }
  const wanted = typed.trim().toLocaleLowerCase('da')
  const named: PaletteEntry[] = [
    ...pages.map((page): PaletteEntry => ({ kind: 'page', label: t.screens[page.code], path: linkTo(page) })),
    { kind: 'page', label: t.switchRole, path: '/vaelg-rolle' },
    { kind: 'page', label: t.help, path: '/hjaelp' },
    { kind: 'language', label: t.palette.switchLanguage },
    { kind: 'lock', label: t.palette.lock },
  ]
  entries.push(...named.filter((entry) => entry.label.toLocaleLowerCase('da').includes(wanted)))
  return entries
}
