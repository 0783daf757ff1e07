import type { Dimension } from '@/gen/graphql'
import type { CaseWords } from '@/shared/words/caseTexts'
import { knownCode } from '@/shared/words/options'
import type { BoardRound } from './boardQuery'
import type { BoardTexts } from './texts'

export const dimensions = [
  'CONVICTIONS',
  'VIOLENCE',
  'CRIMINAL_HISTORY',
  'SOCIALISATION',
  'PERSONALITY',
  'MENTAL_VULNERABILITY',
  'FAMILY',
  'NETWORK_LEISURE',
  'EDUCATION_WORK',
] as const satisfies readonly Dimension[]

export type BoardStep = Dimension | 'tjek' | 'anbefaling' | 'beslutning'

export interface NamedStep {
  key: BoardStep
  label: string
}

/** Nine dimensions, the check page, then what comes of it. */
export function stepsOf(words: CaseWords, t: BoardTexts): NamedStep[] {
  return [
    ...dimensions.map((key) => ({ key, label: words.dimension[key] })),
    { key: 'tjek', label: t.check },
    { key: 'anbefaling', label: t.recommendation },
    { key: 'beslutning', label: t.decision },
  ]
}

export function stepOf(code: string | undefined, words: CaseWords): BoardStep {
  if (code === 'tjek' || code === 'anbefaling' || code === 'beslutning') return code
  return knownCode(words.dimension, code) ?? 'CONVICTIONS'
}

/** "r2" in the address is round 2. */
export function roundOf(code: string | undefined): number | null {
  const digits = /^r(\d{1,3})$/.exec(code ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** The round that is written in, and those before it. A new round has nothing to show until the first statement stands in it. */
export function currentRound(newestFirst: readonly BoardRound[], open: boolean): { round: BoardRound | undefined; before: readonly BoardRound[] } {
  const [latest, ...before] = newestFirst
  if (latest === undefined || latest.savedAt == null || !open) return { round: latest, before }
  const next: BoardRound = { ...latest, round: latest.round + 1, entries: [], overall: null, speaksAgainst: null, savedAt: null, savedBy: null }
  return { round: next, before: newestFirst }
}
