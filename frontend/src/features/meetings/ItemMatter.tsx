import { useEffect } from 'react'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { withheldPaths, type WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { useDeskChanges } from '@/shared/live/useDeskChanges'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { ButtonLink } from '@/ui/ButtonLink'
import { DateText } from '@/ui/Dates'
import { ErrorState } from '@/ui/ErrorState'
import { Quiet, Row } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Field } from '@/ui/Withheld'
import { useMeeting } from './MeetingContext'
import { meetingItemMatter, type ItemMatter as Matter } from './meetingQueries'
import { texts } from './texts'

/** What the item is about: theme and stage, the forum's recommendation and, apart from it, what each authority decided. */
export function ItemMatter({ id }: { id: string }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { room } = useMeeting()
  const [result, repeat] = useQuery({ query: meetingItemMatter, variables: { id } })
  const { changedAt, seen } = useDeskChanges(id, { alsoOwn: true })
  // What is recommended and decided while the item is on the table is seen by all at once.
  useEffect(() => {
    if (changedAt === null) return
    repeat({ requestPolicy: 'network-only' })
    seen()
  }, [changedAt, seen, repeat])
  if (result.data === undefined) return result.error === undefined ? <Loading /> : <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />
  const matter = result.data.matter
  if (matter == null) return <p>{t.notFound}</p>
  const withheld = withheldPaths(result.extensions)
  const decisions = matter.decisions ?? []
  const measures = matter.measures ?? []
  return (
    <>
      <Row>
        {matter.frozenSince == null ? <Badge>{words.stage[matter.stage]}</Badge> : <Badge tone="police">{t.item.police}</Badge>}
        <div>
          {t.room.theme}:{' '}
          <Field withheld={withheld} path="matter.theme">
            {matter.theme == null ? t.room.none : words.theme[matter.theme]}
          </Field>
        </div>
      </Row>
      {!room && <Links matter={matter} />}
      {!room && <Recommendation matter={matter} withheld={withheld} />}
      <section>
        <h3>{room ? t.room.decisions : t.item.decisions}</h3>
        <Field withheld={withheld} path="matter.decisions">
          {decisions.length === 0 ? (
            <p>{room ? t.room.noDecisions : t.item.noDecisions}</p>
          ) : (
            <ul>
              {decisions.map((decision) => (
                <li key={decision.id}>
                  {decision.authority}: {words.decisionOutcome[decision.outcome]}
                  {!room && (
                    <>
                      . <span lang="da">{decision.text}</span>{' '}
                      <Quiet>
                        {decision.legalBasis}, <DateText value={decision.decidedOn} short />
                      </Quiet>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Field>
      </section>
      <section>
        <h3>{t.item.actions}</h3>
        <Field withheld={withheld} path="matter.measures">
          {measures.length === 0 ? (
            <p>{t.item.noActions}</p>
          ) : (
            <ul>
              {measures.map((measure) => (
                <li key={measure.id}>
                  {words.measureKind[measure.kind]}, {measure.responsible}: {words.measureStatus[measure.status]}
                </li>
              ))}
            </ul>
          )}
        </Field>
      </section>
    </>
  )
}

function Links({ matter }: { matter: Matter }) {
  const t = useTexts(texts).item
  const { meeting } = useMeeting()
  const can = matter.viewerCan
  return (
    <Row>
      <ButtonLink to="/forloeb/$forloebId" params={{ forloebId: matter.id }}>
        {t.matter}
      </ButtonLink>
      {matter.forumKind === 'INFOHUS_CASE' && (
        <ButtonLink to="/forloeb/$forloebId/analysebraet" params={{ forloebId: matter.id }} search={{ moede: meeting.id }}>
          {t.board}
        </ButtonLink>
      )}
      {can.recommend && (
        <ButtonLink to="/forloeb/$forloebId/analysebraet" params={{ forloebId: matter.id }} search={{ trin: 'anbefaling', moede: meeting.id }} kind="primary">
          {t.recommend}
        </ButtonLink>
      )}
      {can.decide && (
        <ButtonLink to="/forloeb/$forloebId/analysebraet" params={{ forloebId: matter.id }} search={{ trin: 'beslutning', moede: meeting.id }}>
          {t.decide}
        </ButtonLink>
      )}
    </Row>
  )
}

function Recommendation({ matter, withheld }: { matter: Matter; withheld: WithheldPaths }) {
  const t = useTexts(texts).item
  const latest = [...(matter.recommendations ?? [])].sort((one, other) => other.at.localeCompare(one.at))[0]
  return (
    <section>
      <h3>{t.recommendation}</h3>
      <Field withheld={withheld} path="matter.recommendations">
        {latest === undefined ? (
          <p>{t.noRecommendation}</p>
        ) : (
          <>
            <p lang="da">{latest.text}</p>
            {latest.dissents.map((dissent) => (
              <div key={dissent.organisation}>
                <h4>{t.dissent(dissent.organisation)}</h4>
                <p lang="da">{dissent.text}</p>
              </div>
            ))}
          </>
        )}
      </Field>
    </section>
  )
}
