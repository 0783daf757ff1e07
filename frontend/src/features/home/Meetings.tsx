import { Link } from '@tanstack/react-router'
import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { recordPath } from '@/shared/recordPath'
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
  const rows = readFragment(meetingRow, meetings)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="moeder">
      <h2 id="moeder">{t.meetings}</h2>
      <TaskList
        label={t.meetings}
        rows={rows.map((row) => ({
          key: row.id,
          main: (
            <Link to={recordPath('meeting', row.id)}>
              <span lang="da">{row.forum}</span>, {formatWeekday(row.startsAt, language)} {formatTime(row.startsAt, language)}
            </Link>
          ),
          aside: t.myItems(row.myItems),
        }))}
      />
    </section>
  )
}
