import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import type { CombinedError } from '@urql/core'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { ButtonLink } from '@/ui/ButtonLink'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { BringForm, type KnownSubject } from './BringForm'
import { bringConcern, bringForums, bringPerson } from './bringQueries'
import { texts } from './texts'

const route = getRouteApi('/inde/forloeb/ny')

/** A young person put before SSP-NU: from a concern, from a person's page, or by name from the forum's own page. */
export function BringPage() {
  const { bekymring, person, forum } = route.useSearch()
  if (bekymring !== undefined) return <FromConcern key={bekymring} id={bekymring} />
  if (person !== undefined) return <FromPerson key={person} id={person} />
  return <Into subject={null} forumId={forum} />
}

function FromConcern({ id }: { id: string }) {
  const [{ data, error }, repeat] = useQuery({ query: bringConcern, variables: { id } })
  const concern = data?.concern
  if (concern == null) return <NoSubject asked={data !== undefined} error={error} onRetry={() => repeat({ requestPolicy: 'network-only' })} />
  if (concern.viewerCan.bring === 'NO') return <NotNow />
  return <Into subject={{ kind: 'concern', id, name: concern.person?.name ?? null, municipality: concern.municipality, reference: concern.reference, ...(concern.theme === null ? {} : { theme: concern.theme }) }} />
}

function FromPerson({ id }: { id: string }) {
  const [{ data, error }, repeat] = useQuery({ query: bringPerson, variables: { id } })
  const person = data?.person
  if (person == null) return <NoSubject asked={data !== undefined} error={error} onRetry={() => repeat({ requestPolicy: 'network-only' })} />
  if (person.viewerCan.bring === 'NO') return <NotNow />
  return <Into subject={{ kind: 'person', id, name: person.name, municipality: person.municipality }} />
}

/** The SSP-NU that may take the young person: the one of their own municipality. */
function Into({ subject, forumId }: { subject: KnownSubject | null; forumId?: string | undefined }) {
  const t = useTexts(texts)
  const [{ data, error }, repeat] = useQuery({ query: bringForums })
  if (data === undefined) return error === undefined ? <Loading /> : <Failed error={error} onRetry={() => repeat({ requestPolicy: 'network-only' })} />
  const forums = (data.forums?.nodes ?? [])
    .filter((forum) => forum.viewerCan.bring !== 'NO' && (subject === null || forum.municipality === subject.municipality))
    .sort((one, other) => Number(other.id === forumId) - Number(one.id === forumId))
  const [first] = forums
  if (first === undefined) {
    return (
      <>
        <PageHeading title={t.title.PROPOSE} />
        <Empty action={<ButtonLink to="/min-side">{t.home}</ButtonLink>}>{t.noForum}</Empty>
      </>
    )
  }
  return <BringForm subject={subject} forums={forums} how={first.viewerCan.bring === 'BRING' ? 'BRING' : 'PROPOSE'} />
}

interface NoSubjectProps {
  asked: boolean
  error: CombinedError | undefined
  onRetry: () => void
}

function NoSubject({ asked, error, onRetry }: NoSubjectProps) {
  if (error !== undefined) return <Failed error={error} onRetry={onRetry} />
  return asked ? <NotNow /> : <Loading />
}

function Failed({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  const t = useTexts(texts)
  return (
    <>
      <PageHeading title={t.title.PROPOSE} />
      <ErrorState error={appError(error)} onRetry={onRetry} />
    </>
  )
}

function NotNow() {
  const t = useTexts(texts)
  return (
    <>
      <PageHeading title={t.title.PROPOSE} />
      <Notice kind="info" title={t.notNow}>
        <p>{t.notNowText}</p>
      </Notice>
      <ButtonLink to="/min-side">{t.home}</ButtonLink>
    </>
  )
}
