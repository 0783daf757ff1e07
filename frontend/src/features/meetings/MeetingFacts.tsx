import { Link } from '@tanstack/react-router'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { DateTimeText } from '@/ui/Dates'
import { Row } from '@/ui/Layout'
import { useMeeting } from './MeetingContext'
import { texts } from './texts'

/** Which meeting it is, in one line: the room on the screen belongs to the items. */
export function MeetingFacts({ onRoom }: { onRoom: () => void }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { meeting, room } = useMeeting()
  return (
    <Row>
      <Badge>{words.meetingState[meeting.state]}</Badge>
      <Link to="/fora/$forumId" params={{ forumId: meeting.forumId }} lang="da">
        {meeting.forum}
      </Link>
      <DateTimeText value={meeting.startsAt} />
      <span lang="da">{meeting.place ?? t.noPlace}</span>
      <Button kind="tertiary" icon={room ? 'visibility' : 'visibility-off'} onClick={onRoom}>
        {room ? t.room.turnOff : t.room.turnOn}
      </Button>
    </Row>
  )
}
