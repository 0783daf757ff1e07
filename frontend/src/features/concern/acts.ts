import type { Concern } from './concernQuery'

/** The acts on a concern by their code in the address, with what the answer must allow. */
const allowedBy = {
  fordel: 'assign',
  begynd: 'beginAssessment',
  vurdering: 'assess',
  'bed-om-afklaring': 'requestClarification',
  afklaring: 'recordClarification',
  'bekraeft-svar': 'confirmClarification',
  'ret-svar': 'correctClarification',
  'afslut-hos-politiet': 'closePoliceAlone',
  'spoerg-kommune': 'askMunicipality',
  screening: 'screen',
  enig: 'agreeScreening',
  oplysning: 'addStatement',
  tilbagemelding: 'sendFeedback',
  orientering: 'recordInformed',
  forlaeng: 'extendRetention',
  godkend: 'approveExtension',
  henvender: 'revealReporter',
} as const

export type ActCode = keyof typeof allowedBy

/** What comes next, stage by stage. The first that is allowed stands as the button; the rest are under "Flere handlinger". */
const next: Record<Concern['stage'], readonly ActCode[]> = {
  RECEIVED: ['begynd', 'fordel'],
  COORDINATOR_ASSESSMENT: ['bed-om-afklaring', 'vurdering'],
  POLICE_CLARIFICATION: ['bekraeft-svar', 'afklaring'],
  SCREENING: ['bekraeft-svar', 'enig', 'screening'],
  CLOSED: ['tilbagemelding', 'orientering', 'godkend'],
}

export function allowedActs(concern: Concern): ActCode[] {
  return (Object.keys(allowedBy) as ActCode[]).filter((code) => concern.viewerCan[allowedBy[code]])
}

export function primaryAct(concern: Concern): ActCode | null {
  const allowed = allowedActs(concern)
  // What was done once is no longer the next step.
  const done = new Set<ActCode>([...(concern.feedbackAt === null ? [] : ['tilbagemelding' as const]), ...((concern.informed ?? []).length > 0 ? ['orientering' as const] : [])])
  return next[concern.stage].find((code) => allowed.includes(code) && !done.has(code)) ?? null
}

/** The answer of the police that was noted on their behalf and awaits their word: the one that counts, when it was not confirmed. */
export function awaitsWord(concern: Concern) {
  const last = (concern.clarifications ?? []).at(-1)
  return last !== undefined && last.onBehalf && !last.confirmed && last.outcome !== null ? last : null
}

/** The act in the address, when it may be done now. */
export function openAct(concern: Concern, code: string | undefined): ActCode | null {
  const allowed = allowedActs(concern)
  // A task to clarify is to ask, for the one side, and to answer, for the other.
  if (code === 'afklaring' && !allowed.includes('afklaring') && allowed.includes('bed-om-afklaring')) return 'bed-om-afklaring'
  return allowed.find((known) => known === code) ?? null
}
