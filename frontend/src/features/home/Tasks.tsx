import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import type { DeskGroup } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { Deadline } from '@/ui/Deadline'
import { Quiet } from '@/ui/Layout'
import { TaskList } from '@/ui/TaskList'
import { TaskLink } from './TaskLink'
import { texts } from './texts'

const taskRow = graphql(`
  fragment DeskTaskRow on DeskTask {
    id
    kind
    group
    reference
    recordId
    recordKind
    place
    dueAt
    dueOn
    why
  }
`)

const order: readonly DeskGroup[] = ['OVERDUE', 'TODAY', 'WEEK', 'LATER', 'NONE']

/** All that awaits me, by how soon. A group without content is left out. */
export function Tasks({ tasks, without }: { tasks: readonly FragmentType<typeof taskRow>[]; without: readonly { id: string }[] }) {
  const t = useTexts(texts)
  // What stands among the clocks is not told twice.
  const rows = readFragment(taskRow, tasks).filter((row) => !without.some((clock) => clock.id === row.id))
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="opgaver">
      <h2 id="opgaver">{t.tasks}</h2>
      {order.map((group) => {
        const ofGroup = rows.filter((row) => row.group === group)
        if (ofGroup.length === 0) return null
        return (
          <section key={group} aria-labelledby={`gruppe-${group}`}>
            <h3 id={`gruppe-${group}`}>
              {t.groups[group]} ({ofGroup.length})
            </h3>
            <TaskList
              label={t.groups[group]}
              limit={10}
              rows={ofGroup.map((row) => ({
                key: row.id,
                main: (
                  <>
                    <TaskLink task={row} />
                    <br />
                    <Quiet>
                      <span lang="da">{[row.place, row.why].filter(Boolean).join(' · ')}</span>
                    </Quiet>
                  </>
                ),
                aside: row.dueAt === null && row.dueOn === null ? t.noDeadline : <Deadline value={row.dueAt ?? row.dueOn ?? ''} short />,
              }))}
            />
          </section>
        )
      })}
    </section>
  )
}
