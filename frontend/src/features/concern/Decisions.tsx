import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { DateText, DateTimeText } from '@/ui/Dates'
import { SummaryList } from '@/ui/SummaryList'
import { Field } from '@/ui/Withheld'
import type { Concern } from './concernQuery'
import { texts } from './texts'

interface DecisionsProps {
  concern: Concern
  withheld: WithheldPaths
}

/** T&K's assessment, the police's clarification and the screening, each with who and when. */
export function Decisions({ concern, withheld }: DecisionsProps) {
  const t = useTexts(texts)
  return (
    <>
      <section aria-labelledby="vurdering">
        <h2 id="vurdering">{t.assessment}</h2>
        <Field withheld={withheld} path="concern.assessment">
          <Assessment assessment={concern.assessment} />
        </Field>
      </section>
      <section aria-labelledby="afklaring">
        <h2 id="afklaring">{t.clarification}</h2>
        <Field withheld={withheld} path="concern.clarifications">
          <Clarifications list={concern.clarifications ?? []} />
        </Field>
      </section>
      <section aria-labelledby="screening">
        <h2 id="screening">{t.screening}</h2>
        <Field withheld={withheld} path="concern.screening">
          <Screening screening={concern.screening} />
        </Field>
      </section>
    </>
  )
}

function Assessment({ assessment }: { assessment: Concern['assessment'] }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  if (assessment === null) return <p>{t.notYet}</p>
  return (
    <SummaryList
      rows={[
        { key: 'outcome', label: t.outcome, value: w.assessment[assessment.outcome] },
        { key: 'reason', label: t.reason, value: <span lang="da">{assessment.reason}</span> },
        ...(assessment.spokeWithReporterOn === null ? [] : [{ key: 'spoke', label: t.spokeOn, value: <DateText value={assessment.spokeWithReporterOn} /> }]),
        { key: 'by', label: t.by, value: <By name={assessment.by} at={assessment.at} /> },
      ]}
    />
  )
}

function Clarifications({ list }: { list: NonNullable<Concern['clarifications']> }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const c = useTexts(caseWords)
  if (list.length === 0) return <p>{t.notAsked}</p>
  return list.map((row) => (
    <SummaryList
      key={row.id}
      rows={[
        { key: 'asked', label: t.asked, value: <DateTimeText value={row.askedAt} /> },
        {
          key: 'outcome',
          label: t.outcome,
          value:
            row.outcome === null ? (
              <>
                {t.answerBy} <DateText value={row.dueOn} />
              </>
            ) : (
              <>
                {w.clarification[row.outcome]}
                {row.outcomeOn !== null && (
                  <>
                    , <DateText value={row.outcomeOn} />
                  </>
                )}
              </>
            ),
        },
        ...(row.onBehalf ? [{ key: 'behalf', label: t.notedOnBehalf, value: [row.givenBy, row.givenHow === null ? null : c.givenHow[row.givenHow], row.confirmed ? t.confirmed : t.unconfirmed, row.superseded ? t.superseded : null].filter(Boolean).join(', ') }] : []),
      ]}
    />
  ))
}

function Screening({ screening }: { screening: Concern['screening'] }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  if (screening === null) return <p>{t.notYet}</p>
  return (
    <SummaryList
      rows={[
        { key: 'outcome', label: t.outcome, value: w.screening[screening.outcome] },
        { key: 'reason', label: t.reason, value: <span lang="da">{screening.reason}</span> },
        { key: 'by', label: t.by, value: <By name={screening.by} at={screening.at} /> },
        {
          key: 'agreed',
          label: t.otherCoordinator,
          value:
            screening.agreedAt === null ? (
              t.awaitsAgreement
            ) : (
              <By name={screening.agreedBy ?? ''} at={screening.agreedAt} />
            ),
        },
      ]}
    />
  )
}

function By({ name, at }: { name: string; at: string }) {
  return (
    <>
      {name}
      {name !== '' && ', '}
      <DateTimeText value={at} short />
    </>
  )
}
