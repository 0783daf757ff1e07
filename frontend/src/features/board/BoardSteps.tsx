import { useEffect, useRef, useState } from 'react'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Button } from '@/ui/Button'
import { Quiet, Row, Stack } from '@/ui/Layout'
import { Select } from '@/ui/Select'
import { useBoard } from './BoardContext'
import type { BoardRound } from './boardQuery'
import { CheckStep, type AssessmentDraft } from './CheckStep'
import { DecisionStep } from './DecisionStep'
import { DimensionStep } from './DimensionStep'
import { RecommendationStep } from './RecommendationStep'
import { settling, SettlingContext } from './settling'
import { stepsOf, type BoardStep } from './steps'
import { texts } from './texts'

interface BoardStepsProps {
  step: BoardStep
  onStep: (step: BoardStep) => void
  rounds: readonly BoardRound[]
  onRound: (round: number | null) => void
}

const nextId = 'naeste-trin'

/** One step at a time, with a way to any other; the heading of the new step takes focus. */
export function BoardSteps({ step, onStep: showStep, rounds, onRound }: BoardStepsProps) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { language } = useLanguage()
  const { round, earlier, matter } = useBoard()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  // What is written in the assessment stays while one goes back to a dimension.
  const [draft, setDraft] = useState<AssessmentDraft>({ overall: '', speaksAgainst: '' })
  const [open] = useState(settling)
  const onStep = (next: BoardStep) =>
    void open.settle().then((settled) => {
      if (settled) showStep(next)
    })
  const steps = stepsOf(words, t)
  const now = steps.findIndex((one) => one.key === step)
  const before = steps[now - 1]
  const after = steps[now + 1]

  useEffect(() => {
    if (shown.current !== step) heading.current?.focus()
    shown.current = step
  }, [step])

  return (
    <Stack>
      <Row>
        <Select name="trin" label={t.goTo} emptyLabel={null} options={steps.map((one) => ({ value: one.key, label: one.label }))} value={step} onChange={(event) => onStep(steps.find((one) => one.key === event.target.value)?.key ?? step)} />
        {rounds.length > 0 && (
          <Select
            name="runde"
            label={t.beside}
            emptyLabel={t.noRound}
            options={rounds.map((one) => ({ value: String(one.round), label: one.savedAt == null ? t.round(one.round) : t.roundSaved(one.round, formatDate(one.savedAt, language)) }))}
            value={earlier === undefined ? '' : String(earlier.round)}
            onChange={(event) => onRound(event.target.value === '' ? null : Number(event.target.value))}
          />
        )}
      </Row>
      <div>
        <p>
          <Quiet>
            {t.step(now + 1, steps.length)}
            {round !== undefined && ` · ${t.round(round.round)} · ${t.form(round.formVersion)}`}
          </Quiet>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {steps[now]?.label}
        </h2>
      </div>
      {!matter.viewerCan.writeAnalysis && step !== 'anbefaling' && step !== 'beslutning' && <p>{round === undefined ? t.none : t.notOpen}</p>}
      {step === 'tjek' ? (
        <CheckStep onStep={onStep} draft={draft} onLeave={setDraft} />
      ) : step === 'anbefaling' ? (
        <RecommendationStep />
      ) : step === 'beslutning' ? (
        <DecisionStep />
      ) : (
        <SettlingContext value={open}>
          <DimensionStep key={step} dimension={step} nextId={nextId} />
        </SettlingContext>
      )}
      <Row>
        {before !== undefined && (
          <Button kind="secondary" icon="arrow-back" onClick={() => onStep(before.key)}>
            {t.previous(before.label)}
          </Button>
        )}
        {after !== undefined && (
          <Button id={nextId} kind="secondary" onClick={() => onStep(after.key)}>
            {t.next(after.label)}
          </Button>
        )}
      </Row>
    </Stack>
  )
}
