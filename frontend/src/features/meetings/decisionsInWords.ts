import type { CaseWords } from '@/shared/words/caseTexts'
import type { ItemMatter } from './meetingQueries'
import type { MeetingTexts } from './texts'

/** The latest recommendation with its dissents, each authority's decision, and the actions, one line each. */
export function decisionsInWords(matter: ItemMatter, t: MeetingTexts, words: CaseWords): string {
  const latest = [...(matter.recommendations ?? [])].sort((one, other) => other.at.localeCompare(one.at))[0]
  const lines = [
    ...(latest === undefined ? [] : [`${t.item.recommendation}: ${latest.text}`, ...latest.dissents.map((dissent) => `${t.item.dissent(dissent.organisation)}: ${dissent.text}`)]),
    ...(matter.decisions ?? []).map((decision) => `${decision.authority}: ${words.decisionOutcome[decision.outcome]}. ${decision.text}`),
    ...(matter.measures ?? []).map((measure) => `${words.measureKind[measure.kind]}, ${measure.responsible}: ${words.measureStatus[measure.status]}`),
  ]
  return lines.join('\n')
}
