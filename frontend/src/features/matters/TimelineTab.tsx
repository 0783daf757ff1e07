import { useState } from 'react'
import { useTexts } from '@/shared/i18n/language'
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
  const roles = useTexts(concernTexts).role
  const events = useTexts(timelineTexts)
  const { matter, withheld } = useMatter()
  const [agency, setAgency] = useState('')
  const [count, setCount] = useState(atATime)
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
              body: entry.note == null ? undefined : <p lang="da">{entry.note}</p>,
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
