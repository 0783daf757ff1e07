import { Link } from '@tanstack/react-router'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { DateTimeText } from '@/ui/Dates'
import { Row } from '@/ui/Layout'
import { SummaryList } from '@/ui/SummaryList'
import { useMeeting } from './MeetingContext'
import { texts } from './texts'

export function MeetingFacts({ onRoom }: { onRoom: () => void }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { meeting, room } = useMeeting()
  return (
    <>
      <Row>
        <Badge>{words.meetingState[meeting.state]}</Badge>
        <Button kind="tertiary" icon={room ? 'visibility' : 'visibility-off'} onClick={onRoom}>
          {room ? t.room.turnOff : t.room.turnOn}
        </Button>
      </Row>
      <SummaryList
        rows={[
          {
            key: 'forum',
            label: t.forum,
            value: (
              <Link to="/fora/$forumId" params={{ forumId: meeting.forumId }}>
                {meeting.forum}
              </Link>
            ),
          },
          { key: 'when', label: t.when, value: <DateTimeText value={meeting.startsAt} /> },
          { key: 'place', label: t.place, value: <span lang="da">{meeting.place ?? t.noPlace}</span> },
        ]}
      />
    </>
  )
}
