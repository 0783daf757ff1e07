import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { CaseLink } from '@/ui/CaseLink'
import { DateTimeText } from '@/ui/Dates'
import { TaskList } from '@/ui/TaskList'
import type { ForumPageQuery } from '@/gen/graphql'
import { texts } from './texts'

type Upcoming = NonNullable<ForumPageQuery['upcoming']>['nodes'][number]
type Earlier = NonNullable<ForumPageQuery['earlier']>['nodes'][number]

export function ForumMeetings({ upcoming, earlier }: { upcoming: readonly Upcoming[]; earlier: readonly Earlier[] }) {
  const t = useTexts(texts)
  return (
    <>
      <section>
        <h2>{t.meetings}</h2>
        {upcoming.length === 0 ? <p>{t.noMeetings}</p> : <Rows label={t.meetings} rows={upcoming} />}
      </section>
      <section>
        <h2>{t.earlier}</h2>
        {earlier.length === 0 ? <p>{t.noEarlier}</p> : <Rows label={t.earlier} rows={earlier} />}
      </section>
    </>
  )
}

function Rows({ label, rows }: { label: string; rows: readonly Earlier[] | readonly Upcoming[] }) {
  const words = useTexts(caseTexts)
  return (
    <TaskList
      label={label}
      rows={rows.map((row) => ({
        key: row.id,
        main: (
          <CaseLink to="/moeder/$moedeId" params={{ moedeId: row.id }}>
            {row.reference}
          </CaseLink>
        ),
        aside: (
          <>
            <DateTimeText value={row.startsAt} /> · {words.meetingState[row.state]}
          </>
        ),
      }))}
    />
  )
}
