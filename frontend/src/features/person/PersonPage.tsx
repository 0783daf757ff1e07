import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import { appError } from '@/shared/graphql/errors'
import { withheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmergencyWay } from '@/ui/EmergencyWay'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Quiet, Row } from '@/ui/Layout'
import { ProtectionAct } from '@/ui/ProtectionAct'
import { Tabs } from '@/ui/Tabs'
import { PersonFacts } from './PersonFacts'
import { PersonMatters } from './PersonMatters'
import { texts } from './texts'

const page = graphql(`
  query PersonRecord($id: ID!) {
    person(id: $id) {
      id
      municipality
      subjectCategory
      name
      cprMasked
      age
      school
      protection
      address
      protectionSource
      protectionNotedAt
      version
      concerns {
        id
        reference
        receivedAt
        stage
        outcome
      }
      matters {
        id
        reference
        forum
        stage
        openedAt
      }
      viewerCan {
        bring
        recordProtection
        revealCpr
        revealAddress
      }
    }
  }
`)

const route = getRouteApi('/inde/personer/$id')
const tabs = ['forloeb', 'adgangslog'] as const

export function PersonPage() {
  const t = useTexts(texts)
  const { id } = route.useParams()
  const { fane } = route.useSearch()
  const navigate = route.useNavigate()
  const [result, repeat] = useQuery({ query: page, variables: { id } })
  const person = result.data?.person
  if (person === undefined || person === null) {
    if (result.error === undefined && person === undefined) return <Loading />
    return (
      <>
        <PageHeading title={t.personTitle} />
        {result.error !== undefined ? (
          <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />
        ) : (
          <Empty action={<Row><ButtonLink to="/personer">{t.backToSearch}</ButtonLink><EmergencyWay /></Row>}>{t.notFound}</Empty>
        )}
      </>
    )
  }
  const tab = tabs.find((known) => known === fane) ?? 'forloeb'
  const withheld = withheldPaths(result.extensions)
  return (
    <>
      {/* The title of the page never names anybody. */}
      <PageHeading title={t.personTitle}>
        <p>
          <Quiet>{t.personPurpose}</Quiet>
        </p>
      </PageHeading>
      <PersonFacts person={person} withheld={withheld} />
      {person.viewerCan.recordProtection && <ProtectionAct person={person} />}
      {person.viewerCan.bring !== 'NO' && (
        <Row>
          <ButtonLink to="/forloeb/ny" search={{ person: person.id }}>
            {t.bring[person.viewerCan.bring]}
          </ButtonLink>
        </Row>
      )}
      <Tabs label={t.parts} tabs={tabs.map((key) => ({ key, label: t.tabs[key] }))} selected={tab} onSelect={(next) => void navigate({ search: { fane: next }, replace: true, resetScroll: false })}>
        {tab === 'forloeb' ? <PersonMatters person={person} withheld={withheld} /> : <p>{t.accessLog}</p>}
      </Tabs>
    </>
  )
}
