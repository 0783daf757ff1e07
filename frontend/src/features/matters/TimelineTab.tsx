import { useState } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { texts as concernTexts } from '@/shared/words/concernTexts'
import { wordOf } from '@/shared/words/options'
import { texts as timelineTexts } from './timelineTexts'
import { Button } from '@/ui/Button'
import { Empty } from '@/ui/Empty'
import { Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Select } from '@/ui/Select'
import { Timeline } from '@/ui/Timeline'
import { Field } from '@/ui/Withheld'
import { useMatter } from './MatterContext'
import { texts } from './texts'

const atATime = 25

/** What happened, by whom and when; newest first. */
export function TimelineTab() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { role: roles, informed } = useTexts(concernTexts)
  const events = useTexts(timelineTexts)
  const { matter, withheld } = useMatter()
  const [agency, setAgency] = useState('')
  const [count, setCount] = useState(atATime)
  const codes: Record<string, string> = {
    ...words.stage,
    ...words.compartment,
    ...words.measureKind,
    ...words.decisionOutcome,
    ...words.reviewOutcome,
    ...words.closeReason,
    ...words.givenHow,
    ...words.consentBy,
    ...roles,
    ...informed,
    ...events.note,
  }
  if (matter.timeline === undefined) return <Loading />
  const all = [...(matter.timeline ?? [])].sort((one, other) => other.at.localeCompare(one.at))
  const agencies = [...new Set(all.flatMap((entry) => (entry.organisation == null ? [] : [entry.organisation])))]
  const chosen = all.filter((entry) => agency === '' || entry.organisation === agency)
  return (
    <Field withheld={withheld} path="matter.timeline">
      {all.length === 0 ? (
        <Empty>{t.timeline.empty}</Empty>
      ) : (
        <Stack>
          {agencies.length > 1 && (
            <Select
              name="myndighed"
              label={t.timeline.kind}
              emptyLabel={t.timeline.all}
              options={agencies.map((name) => ({ value: name, label: name }))}
              value={agency}
              onChange={(event) => setAgency(event.target.value)}
            />
          )}
          <Timeline
            label={t.timeline.label}
            headingLevel={2}
            entries={chosen.slice(0, count).map((entry) => ({
              id: entry.id,
              at: entry.at,
              title: wordOf(events.what, entry.what),
              by: [entry.by, entry.role == null ? null : roles[entry.role], entry.organisation].filter(Boolean).join(', ') || undefined,
              legalBasis: entry.legalBasis == null ? undefined : words.legalBasis[entry.legalBasis],
              body: !entry.note ? undefined : <p>{noteInWords(entry.note, codes, events.round)}</p>,
            }))}
          />
          {chosen.length > count && (
            <Button kind="secondary" onClick={() => setCount(count + atATime)}>
              {t.timeline.older}
            </Button>
          )}
        </Stack>
      )}
    </Field>
  )
}

/** The note of an event holds codes only: a step, a compartment, a round, the number of a meeting, a day. */
export function noteInWords(note: string, codes: Record<string, string>, round: (number: string) => string): string {
  return note
    .split(' ')
    .map((part) => codes[part] ?? (/^\d{1,3}$/.test(part) ? round(part) : /^\d{4}-\d{2}-\d{2}$/.test(part) ? formatShortDate(part) : part))
    .join(', ')
}
