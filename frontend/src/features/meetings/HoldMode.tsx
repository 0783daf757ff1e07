import { useState } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Empty } from '@/ui/Empty'
import { Columns, Quiet, Row, Stack } from '@/ui/Layout'
import { AttendanceList } from './AttendanceList'
import { CurrentItem } from './CurrentItem'
import { EndMeeting } from './EndMeeting'
import { useMeeting } from './MeetingContext'
import { texts } from './texts'

/** Who is there on top; the agenda to the left, the item on the table to the right; on a narrow screen one item at a time. */
export function HoldMode() {
  const t = useTexts(texts)
  const { items, current, choose, room, meeting } = useMeeting()
  const [opened, setOpened] = useState(0)
  if (items.length === 0 || current === undefined) {
    return (
      <Stack>
        {!room && <AttendanceList />}
        <Empty>{t.agenda.empty}</Empty>
        {meeting.viewerCan.end && !room && <EndMeeting />}
      </Stack>
    )
  }
  const now = items.findIndex((item) => item.id === current.id)
  const before = items[now - 1]
  const after = items[now + 1]
  return (
    <Stack>
      {/* It folds for who opens an item, so that the item has the screen. */}
      {!room && <AttendanceList key={opened} />}
      <Columns kind="list">
        <nav aria-label={t.agenda.title}>
          <h2>{t.agenda.title}</h2>
          <ol>
            {items.map((item) => (
              <li key={item.id} value={item.position}>
                <Button kind={item.id === current.id ? 'secondary' : 'tertiary'} aria-current={item.id === current.id ? 'true' : undefined} onClick={() => choose(item.id)}>
                  {item.title}
                </Button>{' '}
                <Quiet>
                  {t.agenda.state[item.state]}
                  {item.minutesPlanned != null && `, ${t.agenda.minutes(item.minutesPlanned)}`}
                </Quiet>
              </li>
            ))}
          </ol>
        </nav>
        <div>
          <Row>
            <strong role="status">{t.agenda.position(now + 1, items.length)}</strong>
            {before !== undefined && (
              <Button kind="secondary" icon="arrow-back" onClick={() => choose(before.id)}>
                {t.agenda.previous}
              </Button>
            )}
            {after !== undefined && (
              <Button kind="secondary" icon="arrow-forward" onClick={() => choose(after.id)}>
                {t.agenda.next}
              </Button>
            )}
          </Row>
          <CurrentItem key={current.id} item={current} onOpened={() => setOpened((count) => count + 1)} />
        </div>
      </Columns>
      {meeting.viewerCan.end && !room && <EndMeeting />}
    </Stack>
  )
}
