import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { isWithheld, withheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { useHasScreen } from '@/shared/viewer/ViewerProvider'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import { SummaryList } from '@/ui/SummaryList'
import { Withheld } from '@/ui/Withheld'
import { ForumMeetings } from './ForumMeetings'
import { forumPage, type ForumView } from './forumQueries'
import { Members } from './Members'
import { Membership } from './Membership'
import { membershipTexts } from './membershipTexts'
import { PlanMeetingForm, type PlannedMeeting } from './PlanMeetingForm'
import { texts } from './texts'

const route = getRouteApi('/inde/fora/$forumId')

export function ForumPage() {
  const { forumId } = route.useParams()
  return <OneForum key={forumId} id={forumId} />
}

function OneForum({ id }: { id: string }) {
  const t = useTexts(texts)
  const meetings = useHasScreen('MOEDER')
  const matters = useHasScreen('FORLOEB')
  const administers = useHasScreen('ADMINISTRATION')
  const own = useTexts(membershipTexts)
  const [planning, setPlanning] = useState(false)
  const [planned, setPlanned] = useState<PlannedMeeting | null>(null)
  const [result, repeat] = useQuery({
    query: forumPage,
    variables: { id, meetings, upcoming: { forumId: id, upcoming: true }, earlier: { forumId: id, upcoming: false } },
  })
  const again = () => repeat({ requestPolicy: 'network-only' })
  if (result.data === undefined) {
    return result.error === undefined ? (
      <Loading />
    ) : (
      <>
        <PageHeading title={t.missing} />
        <ErrorState error={appError(result.error)} onRetry={again} />
      </>
    )
  }
  const forum = result.data.forum
  if (forum == null) {
    return (
      <>
        <PageHeading title={t.missing} />
        <Empty action={<ButtonLink to="/fora">{t.backToList}</ButtonLink>}>{t.notFound}</Empty>
      </>
    )
  }
  return (
    <Stack>
      <PageHeading title={forum.name} />
      <StatusLine focus>
        {planned !== null && (
          <>
            {t.plan.done(planned.reference)}{' '}
            <Link to="/moeder/$moedeId" params={{ moedeId: planned.id }}>
              {t.plan.prepare}
            </Link>
          </>
        )}
      </StatusLine>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={again} />}
      {forum.lapsedOn !== null && (
        <Notice kind="warning" title={own.lapsedTitle}>
          {own.lapsedSince(formatShortDate(forum.lapsedOn))}
        </Notice>
      )}
      <Basis forum={forum} />
      {planning ? (
        <PlanMeetingForm
          forumId={forum.id}
          onClose={() => setPlanning(false)}
          onDone={(meeting) => {
            setPlanning(false)
            setPlanned(meeting)
            again()
          }}
        />
      ) : (
        <Row>
          {forum.viewerCan.planMeeting && (
            <Button
              onClick={() => {
                setPlanned(null)
                setPlanning(true)
              }}
            >
              {t.plan.title}
            </Button>
          )}
          {forum.viewerCan.bring !== 'NO' && (
            <ButtonLink to="/forloeb/ny" search={{ forum: forum.id }}>
              {t.bring[forum.viewerCan.bring]}
            </ButtonLink>
          )}
          {matters && !forum.general && (
            <ButtonLink to="/forloeb" search={{ forum: forum.kind }}>
              {t.cases}
            </ButtonLink>
          )}
        </Row>
      )}
      {meetings && <ForumMeetings upcoming={result.data.upcoming?.nodes ?? []} earlier={result.data.earlier?.nodes ?? []} />}
      <section>
        <h2>{t.members}</h2>
        <WhoSits forum={forum} withheld={isWithheld(withheldPaths(result.extensions), 'forum.participants')} keeps={administers || meetings} administers={administers} />
      </section>
    </Stack>
  )
}

/** Those who keep the list see it with when each seat was used; other members see who sits there. */
function WhoSits({ forum, withheld, keeps, administers }: { forum: ForumView; withheld: boolean; keeps: boolean; administers: boolean }) {
  const list = keeps && (administers || !withheld) ? <Membership forumId={forum.id} /> : null
  if (administers) return list
  return (
    <>
      {withheld ? <Withheld /> : <Members participants={forum.participants ?? []} />}
      {list}
    </>
  )
}

/** Why the forum exists and what limits it, before anything else. */
function Basis({ forum }: { forum: ForumView }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const place = [forum.networkDistrict, forum.municipality].filter(Boolean).join(', ')
  return (
    <section>
      <h2>{t.basis}</h2>
      <SummaryList
        rows={[
          { key: 'purpose', label: t.facts.purpose, value: <span lang="da">{forum.purpose}</span> },
          { key: 'basis', label: t.facts.basis, value: words.legalBasis[forum.legalBasis] },
          { key: 'kind', label: t.facts.kind, value: words.forumKind[forum.kind] },
          ...(place === '' ? [] : [{ key: 'place', label: t.facts.place, value: <span lang="da">{place}</span> }]),
          { key: 'rhythm', label: t.facts.rhythm, value: forum.rhythmDays == null ? t.facts.whenNeeded : t.facts.days(forum.rhythmDays) },
        ]}
      />
      <Notice>{forum.general ? t.general : t.limits}</Notice>
    </section>
  )
}
