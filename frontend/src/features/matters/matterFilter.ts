import { today } from '@internationalized/date'
import type { MatterFilter, MatterOrder } from '@/gen/graphql'
import { danishZone } from '@/shared/time/dates'
import type { CaseWords } from '@/shared/words/caseTexts'
import { knownCode } from '@/shared/words/options'

/** The filters as they stand in the address: codes only. */
export interface MatterSearch {
  vis?: string | undefined
  trin?: string | undefined
  tema?: string | undefined
  forum?: string | undefined
  ansvarlig?: string | undefined
  frist?: string | undefined
  orden?: string | undefined
  nr?: string | undefined
}

export const showCodes = ['aabne', 'afsluttede', 'alle'] as const
export type ShowCode = (typeof showCodes)[number]

export function showOf(search: MatterSearch): ShowCode {
  return showCodes.find((code) => code === search.vis) ?? 'aabne'
}

/** What the server is asked for. A number stands alone: it is found whatever else was chosen. */
export function filterOf(search: MatterSearch, words: CaseWords): MatterFilter {
  if (search.nr !== undefined) return { reference: search.nr }
  const filter: MatterFilter = {}
  const show = showOf(search)
  if (show !== 'alle') filter.open = show === 'aabne'
  const stage = knownCode(words.stage, search.trin)
  if (stage !== null) filter.stages = [stage]
  const theme = knownCode(words.theme, search.tema)
  if (theme !== null) filter.theme = theme
  const kind = knownCode(words.forumKind, search.forum)
  if (kind !== null) filter.forumKind = kind
  if (search.ansvarlig === 'mig') filter.responsible = 'ME'
  if (search.ansvarlig === 'ingen') filter.responsible = 'NONE'
  const now = today(danishZone)
  // The server takes the day as a border: what is due before it begins.
  if (search.frist === 'uge') filter.dueBefore = now.add({ days: 8 }).toString()
  if (search.frist === 'over') filter.dueBefore = now.toString()
  return filter
}

export function orderOf(search: MatterSearch): MatterOrder {
  return search.orden === 'nyeste' ? 'OPENED_NEWEST' : 'DEADLINE'
}
