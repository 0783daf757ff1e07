import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import type { DeskGroup } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { Deadline } from '@/ui/Deadline'
import { Quiet } from '@/ui/Layout'
import { TaskList } from '@/ui/TaskList'
import { KeptLonger } from './KeptLonger'
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
    whyCode
    until
    office
    purpose
    quarter
  }
`)

const order: readonly DeskGroup[] = ['OVERDUE', 'TODAY', 'WEEK', 'LATER', 'NONE']

/** The server gives the 100 that are due first, and 25 of a kind. */
function isCut(rows: readonly { kind: string }[]): boolean {
  return rows.length >= 100 || rows.some((row) => rows.filter((other) => other.kind === row.kind).length >= 25)
}

/** All that awaits me, by how soon. A group without content is left out. */
export function Tasks({ tasks, without, onNoted }: { tasks: readonly FragmentType<typeof taskRow>[]; without: readonly { id: string }[]; onNoted: () => void }) {
  const t = useTexts(texts)
  // What stands among the clocks is not told twice.
  const rows = readFragment(taskRow, tasks).filter((row) => !without.some((clock) => clock.id === row.id))
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="opgaver">
      <h2 id="opgaver">{t.tasks}</h2>
      {isCut(rows) && <p>{t.cut}</p>}
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
                      {row.place !== null && (
                        <>
                          <span lang="da">{row.place}</span> ·{' '}
                        </>
                      )}
                      {t.why[row.whyCode]}
                      {row.kind === 'LOOKUP_ALARM' && row.office !== null && (
                        <>
                          {' '}
                          · <span lang="da">{row.office}</span>
                        </>
                      )}
                    </Quiet>
                    {row.kind === 'MATCH_ASKED' && <p>{t.matchAsked(row.office ?? '', row.purpose ?? '')}</p>}
                    {row.kind === 'RETENTION_EXTENDED' && <KeptLonger task={row} onNoted={onNoted} />}
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
