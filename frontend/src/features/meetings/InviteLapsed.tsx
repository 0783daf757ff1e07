import { useQuery } from 'urql'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { ErrorState } from '@/ui/ErrorState'
import { HiddenText, Row, Stack } from '@/ui/Layout'
import { inviteToMeeting } from './commands'
import { useMeeting } from './MeetingContext'
import { lapsedSeats } from './meetingQueries'
import { texts } from './texts'

/** Members whose seat has lapsed, for those who conduct the meeting: each may be invited to this meeting alone. */
export function InviteLapsed() {
  const t = useTexts(texts).invite
  const { meeting, done } = useMeeting()
  const send = useCommand(inviteToMeeting)
  const [result, repeat] = useQuery({ query: lapsedSeats, variables: { forumId: meeting.forumId }, pause: !meeting.viewerCan.invite })
  const lapsed = (result.data?.membership?.seats ?? []).filter((seat) => seat.viewerCan.invite)
  if (!meeting.viewerCan.invite || lapsed.length === 0) return null
  return (
    <Disclosure summary={t.title(lapsed.length)}>
      <Stack>
        <p>{t.effect}</p>
        {send.error !== null && <ErrorState error={send.error} />}
        {lapsed.map((seat) => (
          <Row key={seat.id}>
            <span lang="da">{`${seat.name}, ${seat.organisation}`}</span>
            {seat.invitedTo.includes(meeting.id) ? (
              <Badge>{t.already}</Badge>
            ) : (
              <Button
                kind="secondary"
                pending={send.pending}
                onClick={() =>
                  void send.run({ id: meeting.id, grantId: seat.grantId, version: meeting.version }).then((outcome) => {
                    if (!outcome.ok) return
                    repeat({ requestPolicy: 'network-only' })
                    done(t.invited(seat.name))
                  })
                }
              >
                {t.invite}
                <HiddenText>: {seat.name}</HiddenText>
              </Button>
            )}
          </Row>
        ))}
      </Stack>
    </Disclosure>
  )
}
