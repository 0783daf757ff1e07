import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate, parseTypedDate } from '@/shared/time/dates'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { Timeline } from '@/ui/Timeline'
import { Field } from '@/ui/Withheld'
import type { Concern } from './concernQuery'
import { texts } from './texts'

export function TimelineTab({ entries, withheld }: { entries: Concern['timeline']; withheld: WithheldPaths }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const c = useTexts(caseWords)
  const list = [...(entries ?? [])].sort((a, b) => (a.at < b.at ? 1 : -1))
  const happened: Record<string, string> = t.happened
  const codes: Record<string, string> = { ...c.statementKind, ...w.assessment, ...w.clarification, ...w.screening, ...w.informed, ...t.notes }
  return (
    <Field withheld={withheld} path="concern.timeline">
      {list.length === 0 ? (
        <p>{t.noTimeline}</p>
      ) : (
        <Timeline
          label={t.tabNames.tidslinje}
          headingLevel={2}
          entries={list.map((entry) => ({
            id: entry.id,
            at: entry.at,
            title: happened[entry.what] ?? entry.what,
            by: [entry.by, entry.role === null ? null : w.role[entry.role], entry.organisation].filter(Boolean).join(', ') || undefined,
            legalBasis: entry.legalBasis === null ? undefined : c.legalBasis[entry.legalBasis],
            body: entry.note === null || entry.note === '' ? undefined : <p>{noteInWords(entry.note, codes)}</p>,
          }))}
        />
      )}
    </Field>
  )
}

/** The note of an event is codes only, such as "NO_OBSTACLE ON_BEHALF MEETING", or a date. */
export function noteInWords(note: string, codes: Record<string, string>): string {
  return note
    .split(' ')
    .map((code) => codes[code] ?? (parseTypedDate(code) === null ? code : formatShortDate(code)))
    .join(', ')
}
