import type { ActCode } from './MatterContext'

export const tabCodes = ['overblik', 'tidslinje', 'bidrag', 'videregivelser', 'handleplan'] as const
export type TabCode = (typeof tabCodes)[number]

export function tabOf(code: string | undefined): TabCode {
  return tabCodes.find((known) => known === code) ?? 'overblik'
}

/** The tab an act's form stands in; acts in dialogs leave the tab as it is. */
export function tabOfAct(act: ActCode): TabCode | undefined {
  if (act === 'bidrag') return 'bidrag'
  if (act === 'videregiv') return 'videregivelser'
  if (act === 'indsats' || act === 'opfoelgning') return 'handleplan'
  return undefined
}

/** Acts whose form stands in the page and not in a dialog. */
export const formCodes: ReadonlySet<string> = new Set<ActCode>(['bidrag', 'videregiv', 'indsats', 'opfoelgning'])
