import { useQuery } from 'urql'
import type { MatterThroughMeasureQuery } from '@/gen/graphql'
import { appError } from '@/shared/graphql/errors'
import { isWithheld, withheldPaths, type WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { CaseLink } from '@/ui/CaseLink'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { ErrorState } from '@/ui/ErrorState'
import { Card, Quiet, Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { SummaryList, type SummaryRow } from '@/ui/SummaryList'
import { Field } from '@/ui/Withheld'
import { matterThroughMeasure } from './forumOnly'
import { texts } from './texts'

type Seen = NonNullable<MatterThroughMeasureQuery['matter']>
type OwnMeasure = NonNullable<Seen['measures']>[number]

/** The matter for who has a measure in it and nothing else: goals and practical facts, about whom, and that the rest is the forum's. */
export function ThroughMeasure({ id }: { id: string }) {
  const t = useTexts(texts)
  const [result, repeat] = useQuery({ query: matterThroughMeasure, variables: { id }, requestPolicy: 'network-only' })
  if (result.error !== undefined) return <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />
  const matter = result.data?.matter
  if (matter == null) return <Loading />
  const withheld = withheldPaths(result.extensions)
  const measures = matter.measures ?? []
  const person = isWithheld(withheld, 'matter.person') ? null : matter.person
  const about = [person?.name, person?.age == null ? null : t.facts.age(person.age), person?.school].filter(Boolean).join(', ')
  return (
    <Stack>
      <section>
        <h2>{t.through.measures}</h2>
        <Field withheld={withheld} path="matter.measures">
          {measures.length === 0 && <p>{t.through.none}</p>}
          {measures.map((measure, index) => (
            <Measure key={measure.id} measure={measure} withheld={withheld} path={`matter.measures.${index}`} />
          ))}
        </Field>
      </section>
      {about !== '' && (
        <section>
          <h2>{t.overview.person}</h2>
          <p lang="da">{about}</p>
        </section>
      )}
      <p>
        <Quiet>{t.through.rest}</Quiet>
      </p>
    </Stack>
  )
}

function Measure({ measure, withheld, path }: { measure: OwnMeasure; withheld: WithheldPaths; path: string }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const danish = (field: 'goal' | 'practical' | 'contactPerson' | 'responsible') => (
    <Field withheld={withheld} path={`${path}.${field}`}>
      {measure[field] ? <span lang="da">{measure[field]}</span> : t.facts.none}
    </Field>
  )
  const rows: SummaryRow[] = [
    { key: 'goal', label: t.through.goal, value: danish('goal') },
    { key: 'practical', label: t.through.practical, value: danish('practical') },
    { key: 'contact', label: t.through.contact, value: danish('contactPerson') },
    { key: 'responsible', label: t.facts.responsible, value: danish('responsible') },
    measure.startedOn == null
      ? { key: 'start', label: t.through.startBy, value: <Deadline value={measure.startDueOn} /> }
      : { key: 'start', label: t.through.started, value: <DateText value={measure.startedOn} /> },
  ]
  if (measure.endedOn != null) rows.push({ key: 'ended', label: t.through.ended, value: <DateText value={measure.endedOn} /> })
  else if (measure.reviewOn != null) rows.push({ key: 'review', label: t.facts.review, value: <Deadline value={measure.reviewOn} /> })
  return (
    <Card>
      <h3>
        <CaseLink to="/handleplaner/$indsatsId" params={{ indsatsId: measure.id }}>
          {words.measureKind[measure.kind]}
        </CaseLink>
      </h3>
      <Row>
        <Badge>{words.measureStatus[measure.status]}</Badge>
      </Row>
      <SummaryList rows={rows} />
    </Card>
  )
}
