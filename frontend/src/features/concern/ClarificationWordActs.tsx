import * as v from 'valibot'
import { today } from '@internationalized/date'
import type { ClarificationOutcome } from '@/gen/graphql'
import { choice, typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { danishZone, formatShortDate } from '@/shared/time/dates'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { DateText } from '@/ui/Dates'
import { SummaryList } from '@/ui/SummaryList'
import type { ActProps } from './ActArea'
import { awaitsWord } from './acts'
import { closePoliceAlone, confirmClarification, correctClarification } from './actMutations'
import { texts } from './texts'

type Noted = NonNullable<ReturnType<typeof awaitsWord>>

const outcomes: readonly [ClarificationOutcome, ...ClarificationOutcome[]] = ['NO_OBSTACLE', 'INFOHUS_WITH_CARE', 'POLICE_ALONE']

/** What T&K noted that the police said, for the police to stand by. */
function NotedAnswer({ noted }: { noted: Noted }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const c = useTexts(caseWords)
  return (
    <SummaryList
      rows={[
        { key: 'outcome', label: t.notedAnswer, value: noted.outcome === null ? '' : w.clarification[noted.outcome] },
        ...(noted.outcomeOn === null ? [] : [{ key: 'on', label: t.notedOn, value: <DateText value={noted.outcomeOn} /> }]),
        { key: 'by', label: t.notedOnBehalf, value: [noted.givenBy, noted.givenHow === null ? null : c.givenHow[noted.givenHow]].filter(Boolean).join(', ') },
      ]}
    />
  )
}

export function ConfirmClarificationAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const act = useAct(confirmClarification, { onDone: () => onDone(t.done.confirmed) })
  const noted = awaitsWord(concern)
  if (noted === null) return <p>{t.nothingToConfirm}</p>
  return (
    <ActForm onSubmit={() => act.run({ id: concern.id, clarificationId: noted.id })} error={act.error} submitLabel={t.acts['bekraeft-svar']} pending={act.pending} onCancel={onCancel}>
      <NotedAnswer noted={noted} />
      <p>{t.confirmEffect}</p>
    </ActForm>
  )
}

/** The right answer in the place of the noted one; the concern goes where it leads. */
export function CorrectClarificationAct(props: ActProps) {
  const t = useTexts(texts)
  const noted = awaitsWord(props.concern)
  if (noted === null) return <p>{t.nothingToConfirm}</p>
  return <CorrectForm {...props} noted={noted} />
}

function CorrectForm({ concern, noted, onDone, onCancel }: ActProps & { noted: Noted }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const form = useAppForm(v.object({ outcome: choice(outcomes, t.problems.outcome), outcomeOn: typedDate(t.problems.date) }), {
    outcome: '',
    outcomeOn: formatShortDate(noted.outcomeOn ?? today(danishZone).toString()),
  })
  const act = useAct(correctClarification, { onDone: () => onDone(t.done.corrected), showServerError: form.showServerError })
  const submit = form.handleSubmit(({ outcome, outcomeOn }) => act.run({ id: concern.id, version: concern.version, clarificationId: noted.id, outcome, outcomeOn }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.saveCorrection} pending={act.pending} onCancel={onCancel}>
      <NotedAnswer noted={noted} />
      <p>
        {t.correctEffect} {t.clarificationIntro}
      </p>
      <RadioGroup {...form.register('outcome')} label={t.outcome} options={wordOptions(w.clarification, outcomes).map((option) => ({ ...option, hint: t.clarificationHints[option.value] }))} error={form.errorOf('outcome')} />
      <DateField day="past" {...form.register('outcomeOn')} label={t.outcomeOn} error={form.errorOf('outcomeOn')} />
    </ActForm>
  )
}

/** The police keep what they handle alone. No grounds are asked: there is nobody here to read them. */
export function PoliceAloneAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const act = useAct(closePoliceAlone, { onDone: () => onDone(t.done.policeAlone) })
  return (
    <ActForm onSubmit={() => act.run({ id: concern.id, version: concern.version })} error={act.error} submitLabel={t.closePoliceAlone} pending={act.pending} onCancel={onCancel}>
      <p>{t.policeAloneEffect}</p>
      <p>{t.policeAloneSeen}</p>
    </ActForm>
  )
}
