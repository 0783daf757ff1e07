import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import { useTexts } from '@/shared/i18n/language'
import { Deadline } from '@/ui/Deadline'
import { TaskList } from '@/ui/TaskList'
import { TaskLink } from './TaskLink'
import { texts } from './texts'

const clock = graphql(`
  fragment DeskClock on DeskTask {
    id
    kind
    reference
    recordId
    recordKind
    dueAt
    dueOn
    whyCode
  }
`)

/** The clocks a statute sets stand first: they run through nights and weekends, and nobody can move them. */
export function Clocks({ clocks }: { clocks: readonly FragmentType<typeof clock>[] }) {
  const t = useTexts(texts)
  const rows = readFragment(clock, clocks)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="lovens-frister">
      <h2 id="lovens-frister">{t.clocks}</h2>
      <TaskList
        label={t.clocks}
        rows={rows.map((row) => ({
          key: row.id,
          main: (
            <>
              <TaskLink task={row} />
              <br />
              <span>{t.why[row.whyCode]}</span>
            </>
          ),
          aside: (
            <>
              {t.clockNames[row.kind] ?? t.deadline}: {t.latest} <Deadline value={row.dueAt ?? row.dueOn ?? ''} />
            </>
          ),
        }))}
      />
    </section>
  )
}
