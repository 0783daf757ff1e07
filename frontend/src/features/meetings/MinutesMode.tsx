import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { Empty } from '@/ui/Empty'
import { Stack } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { AttendanceList } from './AttendanceList'
import { EndMeeting } from './EndMeeting'
import { ItemMatter } from './ItemMatter'
import { ItemMinutes } from './ItemMinutes'
import { useMeeting } from './MeetingContext'
import { Objections } from './Objections'
import { texts } from './texts'

/** The minutes item by item, each reader's own; final when five working days pass without objection. */
export function MinutesMode() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { meeting, items, room } = useMeeting()
  const started = meeting.state !== 'PLANNED' && meeting.state !== 'LOCKED'
  return (
    <Stack>
      {meeting.state === 'APPROVED' ? (
        <Notice kind="success">{t.minutes.approved}</Notice>
      ) : meeting.minutesFinalOn == null ? (
        !started && <p>{t.minutes.notHeld}</p>
      ) : (
        <Notice>{t.minutes.final(formatDate(meeting.minutesFinalOn, language))}</Notice>
      )}
      {started && !room && <AttendanceList />}
      {items.length === 0 && <Empty>{t.agenda.empty}</Empty>}
      {started &&
        items.map((item) => (
          <section key={item.id}>
            <h2>{t.agenda.item(item.position, item.title)}</h2>
            {room ? item.matterId != null && <ItemMatter id={item.matterId} /> : (
              <>
                <ItemMinutes item={item} />
                <Objections item={item} />
              </>
            )}
          </section>
        ))}
      {meeting.viewerCan.end && !room && <EndMeeting />}
    </Stack>
  )
}
