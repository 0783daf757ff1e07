import { useState } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Empty } from '@/ui/Empty'
import { Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Field } from '@/ui/Withheld'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { mayDecline, primaryAct } from './acts'
import { ContributeForm } from './ContributeForm'
import { ContributionCard } from './ContributionCard'
import { CorrectForm } from './CorrectForm'
import { texts } from './formTexts'
import { useMatter } from './MatterContext'
import type { ContributionView } from './matterQuery'

/** What each authority put on the table, under its own heading, with special information under headings of its own. */
export function ContributionsTab() {
  const t = useTexts(texts)
  const { matter, withheld, act, openAct } = useMatter()
  const [correcting, setCorrecting] = useState<ContributionView | null>(null)
  if (matter.contributions === undefined) return <Loading />
  const can = matter.viewerCan
  const all = matter.contributions ?? []
  return (
    <Stack>
      {act === 'bidrag' ? (
        <ContributeForm />
      ) : (
        <Row>
          {(can.contribute || can.noteOnBehalf) && primaryAct(matter) !== 'bidrag' && <Button onClick={() => openAct('bidrag')}>{t.list.add}</Button>}
          {mayDecline(matter) && (
            <Button kind="secondary" onClick={() => openAct('afslaa')}>
              {t.list.decline}
            </Button>
          )}
        </Row>
      )}
      <Field withheld={withheld} path="matter.contributions">
        {all.length === 0 && <Empty>{t.list.empty}</Empty>}
        {controllersOf(all).map((controller) => (
          <Controller key={controller.id} name={controller.name} all={all} of={controller.id} onCorrect={setCorrecting} />
        ))}
      </Field>
      {correcting !== null && <CorrectForm contribution={correcting} onClose={() => setCorrecting(null)} />}
    </Stack>
  )
}

interface ControllerProps {
  name: string
  of: string
  all: readonly ContributionView[]
  onCorrect: (contribution: ContributionView) => void
}

function Controller({ name, of, all, onCorrect }: ControllerProps) {
  const words = useTexts(caseTexts)
  // A corrected statement stands under the one that took its place.
  const current = all.filter((one) => one.controllerId === of && one.correctedById == null)
  return (
    <section>
      <h2 lang="da">{name}</h2>
      {wordOptions(words.compartment).map((compartment) => {
        const rows = current.filter((one) => one.compartment === compartment.value)
        if (rows.length === 0) return null
        return (
          <section key={compartment.value}>
            <h3>{compartment.label}</h3>
            {rows.map((row) => (
              <ContributionCard key={row.id} contribution={row} earlier={earlierOf(row, all)} onCorrect={() => onCorrect(row)} />
            ))}
          </section>
        )
      })}
    </section>
  )
}

function controllersOf(all: readonly ContributionView[]): { id: string; name: string }[] {
  const found = new Map(all.map((one) => [one.controllerId, one.controller]))
  return [...found].map(([id, name]) => ({ id, name }))
}

/** The texts a statement replaced, the latest first. */
export function earlierOf(contribution: ContributionView, all: readonly ContributionView[]): ContributionView[] {
  const before = all.find((one) => one.correctedById === contribution.id)
  return before === undefined ? [] : [before, ...earlierOf(before, all)]
}
