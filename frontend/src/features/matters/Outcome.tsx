import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { DateText, DateTimeText } from '@/ui/Dates'
import { Card, Quiet, Stack } from '@/ui/Layout'
import { Field } from '@/ui/Withheld'
import { useMatter } from './MatterContext'
import { texts } from './texts'

/** The forum's recommendation with dissent, and apart from it what each authority decided under its own law. */
export function Outcome() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { matter, withheld } = useMatter()
  const recommendation = [...(matter.recommendations ?? [])].sort((one, other) => other.at.localeCompare(one.at))[0]
  const decisions = matter.decisions ?? []
  return (
    <>
      <section>
        <h2>{t.overview.recommendation}</h2>
        <Field withheld={withheld} path="matter.recommendations">
          {recommendation === undefined ? (
            <p>{t.overview.noRecommendation}</p>
          ) : (
            <Card>
              <p lang="da">{recommendation.text}</p>
              {recommendation.measures.length > 0 && (
                <p>
                  {t.overview.measures}: {recommendation.measures.map((kind) => words.measureKind[kind]).join(', ')}
                </p>
              )}
              {recommendation.dissents.map((dissent) => (
                <div key={dissent.organisation}>
                  <h3>{t.overview.dissent(dissent.organisation)}</h3>
                  <p lang="da">{dissent.text}</p>
                </div>
              ))}
              <p>
                <Quiet>
                  {recommendation.by}, <DateTimeText value={recommendation.at} short />
                </Quiet>
              </p>
            </Card>
          )}
        </Field>
      </section>
      <section>
        <h2>{t.overview.decisions}</h2>
        <Field withheld={withheld} path="matter.decisions">
          {decisions.length === 0 ? (
            <p>{t.overview.noDecisions}</p>
          ) : (
            <Stack>
              {decisions.map((decision) => (
                <Card key={decision.id}>
                  <h3 lang="da">{decision.authority}</h3>
                  <p>{words.decisionOutcome[decision.outcome]}</p>
                  <p lang="da">{decision.text}</p>
                  <p>
                    <Quiet>
                      {t.overview.legalBasis(decision.legalBasis)} · <DateText value={decision.decidedOn} /> · {decision.by}
                    </Quiet>
                  </p>
                </Card>
              ))}
            </Stack>
          )}
        </Field>
      </section>
    </>
  )
}
