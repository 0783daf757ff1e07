import { Link } from '@tanstack/react-router'
import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { recordPath } from '@/shared/recordPath'
import { useHasScreen } from '@/shared/viewer/ViewerProvider'
import { formatTime, formatWeekday } from '@/shared/time/dates'
import { TaskList } from '@/ui/TaskList'
import { texts } from './texts'

const meetingRow = graphql(`
  fragment DeskMeetingRow on DeskMeeting {
    id
    forum
    startsAt
    myItems
  }
`)

export function Meetings({ meetings }: { meetings: readonly FragmentType<typeof meetingRow>[] }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  // A leader sits in a council and sees when it meets; the meeting itself is for those whom the work is open to.
  const opens = useHasScreen('MOEDER')
  const rows = readFragment(meetingRow, meetings)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="moeder">
      <h2 id="moeder">{t.meetings}</h2>
      <TaskList
        label={t.meetings}
        rows={rows.map((row) => {
          const what = (
            <>
              <span lang="da">{row.forum}</span>, {formatWeekday(row.startsAt, language)} {formatTime(row.startsAt, language)}
            </>
          )
          return { key: row.id, main: opens ? <Link to={recordPath('meeting', row.id)}>{what}</Link> : what, aside: t.myItems(row.myItems) }
        })}
      />
    </section>
  )
}
