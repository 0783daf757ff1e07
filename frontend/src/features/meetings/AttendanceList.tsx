import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { Checkbox } from '@/ui/Checkbox'
import { Disclosure } from '@/ui/Disclosure'
import { ErrorState } from '@/ui/ErrorState'
import { Fieldset } from '@/ui/Fieldset'
import { ChoiceGrid } from '@/ui/Layout'
import { recordAttendance } from './commands'
import { useMeeting } from './MeetingContext'
import { meetingInvitees, meetingSeats } from './meetingQueries'
import { seatsOf, type Seat } from './seats'
import { texts } from './texts'

/** A switch for each who sits in the forum or is invited to an item; each change is saved at once. */
export function AttendanceList() {
  const t = useTexts(texts).attendance
  const { meeting, items, conducts } = useMeeting()
  const viewer = useViewer()
  // Open until somebody is noted; it never folds while one is ticking.
  const [open] = useState(() => !(meeting.attendance ?? []).some((one) => one.present))
  const [forum] = useQuery({ query: meetingSeats, variables: { forumId: meeting.forumId } })
  const [people] = useQuery({ query: meetingInvitees, pause: !(conducts && meeting.forumKind === 'INFOHUS_CASE'), requestPolicy: 'cache-first' })
  const seats = seatsOf({
    attendance: meeting.attendance ?? [],
    participants: forum.data?.forum?.participants ?? [],
    invited: people.data?.invitees ?? [],
    audience: items.flatMap((item) => item.audience),
    day: meeting.startsAt.slice(0, 10),
  })
  const own: Seat[] = seats.some((seat) => seat.grantId === viewer.grant.id)
    ? []
    : [{ grantId: viewer.grant.id, name: viewer.name, organisation: viewer.grant.organisation, present: false, onBehalf: false }]
  const all = conducts ? seats : [...seats, ...own]
  const mayNote = (seat: Seat) => meeting.viewerCan.recordAttendance && (conducts || seat.grantId === viewer.grant.id)
  const mine = all.filter(mayNote)
  const others = all.filter((seat) => !mayNote(seat))
  const held = meeting.state === 'HELD' || meeting.state === 'APPROVED'
  const hint = !conducts ? t.hintOwn : held ? t.hintHeld : t.hint
  return (
    <Disclosure summary={(held ? t.countHeld : t.count)(all.filter((seat) => seat.present).length, all.length)} open={open}>
      <Fieldset legend={t.title} {...(mine.length > 0 ? { hint } : {})}>
        {all.length === 0 && <p>{t.none}</p>}
        {mine.length > 0 && (
          <ChoiceGrid>
            {mine.map((seat) => (
              <Switch key={seat.grantId} seat={seat} />
            ))}
          </ChoiceGrid>
        )}
        {others.length > 0 && (
          <ul>
            {others.map((seat) => (
              <li key={seat.grantId}>{t.noted(`${seat.name}, ${seat.organisation}`, seat.present ? t.present : t.absent, seat.onBehalf)}</li>
            ))}
          </ul>
        )}
      </Fieldset>
    </Disclosure>
  )
}

function Switch({ seat }: { seat: Seat }) {
  const t = useTexts(texts).attendance
  const { meeting, again } = useMeeting()
  const send = useCommand(recordAttendance)
  // The tick follows the finger; if the server says no, it goes back and the reason stands above.
  const [wanted, setWanted] = useState<boolean | null>(null)
  async function note(present: boolean) {
    setWanted(present)
    const outcome = await send.run({ id: meeting.id, grantId: seat.grantId, present })
    setWanted(null)
    if (outcome.ok) again()
  }
  return (
    <>
      {send.error !== null && <ErrorState error={send.error} />}
      <Checkbox
        name={`til-stede-${seat.grantId}`}
        label={`${seat.name}, ${seat.organisation}${seat.onBehalf ? ` (${t.onBehalf})` : ''}`}
        checked={wanted ?? seat.present}
        aria-busy={send.pending}
        onChange={(event) => void note(event.target.checked)}
      />
    </>
  )
}
