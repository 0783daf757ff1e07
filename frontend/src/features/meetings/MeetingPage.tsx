import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { holdScreenOpen } from '@/shared/idle/idle'
import { useDeskChanges } from '@/shared/live/useDeskChanges'
import { ButtonLink } from '@/ui/ButtonLink'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Stack, Strip, Touch } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import { Tabs } from '@/ui/Tabs'
import { HoldMode } from './HoldMode'
import { MeetingContext, type MeetingScreen } from './MeetingContext'
import { MeetingFacts } from './MeetingFacts'
import { meetingPage, type MeetingView } from './meetingQueries'
import { MinutesMode } from './MinutesMode'
import { modeCodes, modeOf } from './modes'
import { PrepareMode } from './PrepareMode'
import { texts } from './texts'
import type { Writing } from './useMinutes'

const route = getRouteApi('/inde/moeder/$moedeId')

export function MeetingPage() {
  const { moedeId } = route.useParams()
  return <OneMeeting key={moedeId} id={moedeId} />
}

function OneMeeting({ id }: { id: string }) {
  const t = useTexts(texts)
  const [message, setMessage] = useState<string | null>(null)
  const [turns, setTurns] = useState(0)
  const [result, repeat] = useQuery({ query: meetingPage, variables: { id } })
  const again = () => repeat({ requestPolicy: 'network-only' })
  const { changedAt, seen } = useDeskChanges(id, { alsoOwn: true })
  const meeting = result.data?.meeting

  // In a meeting everybody looks at the same agenda, so a change is fetched at once; what one is writing stays.
  useEffect(() => {
    if (changedAt === null) return
    repeat({ requestPolicy: 'network-only' })
    seen()
  }, [changedAt, seen, repeat])

  // The lock waits while the one who runs the meeting holds it open.
  const holds = meeting?.state === 'OPEN' && meeting.viewerCan.end
  useEffect(() => (holds ? holdScreenOpen() : undefined), [holds])

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
  if (meeting == null) {
    return (
      <>
        <PageHeading title={t.missing} />
        {/* Who has just left its only item no longer sees the meeting. */}
        <StatusLine focus>{message}</StatusLine>
        <Empty action={<ButtonLink to="/moeder">{t.backToList}</ButtonLink>}>{t.notFound}</Empty>
      </>
    )
  }
  return (
    <Stack>
      <PageHeading title={t.title(meeting.reference)} />
      <StatusLine key={turns} focus={turns > 0}>
        {message}
      </StatusLine>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={again} />}
      <Content
        meeting={meeting}
        again={again}
        onDone={(text) => {
          setMessage(text)
          again()
        }}
        onTurn={() => setTurns((count) => count + 1)}
      />
    </Stack>
  )
}

interface ContentProps {
  meeting: MeetingView
  again: () => void
  onDone: (message: string) => void
  onTurn: () => void
}

function Content({ meeting, again, onDone, onTurn }: ContentProps) {
  const t = useTexts(texts)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [unsent] = useState(() => new Map<string, Writing>())
  const items = [...(meeting.items ?? [])].sort((one, other) => one.position - other.position)
  const mode = modeOf(search.del, meeting.state)
  const room = search.lokale === 'ja'
  const can = meeting.viewerCan
  const screen: MeetingScreen = {
    meeting,
    items,
    current: items.find((item) => item.id === search.punkt) ?? items.find((item) => item.state === 'OPEN') ?? items[0],
    choose: (punkt) => void navigate({ search: (now) => ({ ...now, punkt }), replace: true, resetScroll: false }),
    room,
    conducts: can.lock || can.opensOn !== null || can.end || items.some((item) => item.viewerCan.writeMinutes),
    done: onDone,
    turned: (text) => {
      onDone(text)
      onTurn()
      void navigate({ search: (now) => ({ ...now, del: undefined }), replace: true, resetScroll: false })
    },
    unsent,
    again,
  }
  return (
    <MeetingContext value={screen}>
      <Touch>
        {room && <Strip>{t.room.on}</Strip>}
        <MeetingFacts onRoom={() => void navigate({ search: (now) => ({ ...now, lokale: room ? undefined : 'ja' }), replace: true, resetScroll: false })} />
        <Tabs
          label={t.modesLabel}
          tabs={modeCodes.map((key) => ({ key, label: t.modes[key] }))}
          selected={mode}
          onSelect={(del) => void navigate({ search: (now) => ({ ...now, del }), resetScroll: false })}
        >
          {mode === 'forbered' ? <PrepareMode /> : mode === 'hold' ? <HoldMode /> : <MinutesMode />}
        </Tabs>
      </Touch>
    </MeetingContext>
  )
}
