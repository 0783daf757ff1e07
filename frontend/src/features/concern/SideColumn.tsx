import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { recordPath } from '@/shared/recordPath'
import { texts as words } from '@/shared/words/concernTexts'
import { CaseLink } from '@/ui/CaseLink'
import { CaseNumber } from '@/ui/CaseNumber'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Card, Stack } from '@/ui/Layout'
import { Field } from '@/ui/Withheld'
import type { Concern } from './concernQuery'
import { Inquiries } from './Inquiries'
import { Told } from './Told'
import { texts } from './texts'

interface SideColumnProps {
  concern: Concern
  withheld: WithheldPaths
}

type Summary = NonNullable<Concern['related']>[number]
type MatterLine = NonNullable<Concern['matters']>[number]

export function SideColumn({ concern, withheld }: SideColumnProps) {
  const t = useTexts(texts)
  return (
    <Stack>
      <Card>
        <h2>{t.clocks}</h2>
        <Clocks concern={concern} withheld={withheld} />
      </Card>
      <Card>
        <h2>{t.reporter}</h2>
        <Field withheld={withheld} path="concern.reporter">
          <Reporter reporter={concern.reporter} />
        </Field>
      </Card>
      <Card>
        <h2>{t.related}</h2>
        <Field withheld={withheld} path="concern.related">
          <Summaries list={concern.related ?? []} empty={t.noRelated} />
        </Field>
        <PerhapsSame concerns={concern.perhapsSame ?? []} matters={concern.perhapsSameMatters ?? []} />
        {(concern.matters ?? []).length > 0 && (
          <>
            <h3>{t.matters}</h3>
            <Matters list={concern.matters ?? []} />
          </>
        )}
      </Card>
      <Inquiries list={concern.inquiries} />
      <Told concern={concern} withheld={withheld} />
    </Stack>
  )
}

/** Other rows that may be the same human, by name or by CPR number: the coordinator judges. */
function PerhapsSame({ concerns, matters }: { concerns: readonly Summary[]; matters: readonly MatterLine[] }) {
  const t = useTexts(texts)
  if (concerns.length === 0 && matters.length === 0) return null
  return (
    <>
      <h3>{t.perhapsSame}</h3>
      <p>{t.perhapsSameText}</p>
      {concerns.length > 0 && <Summaries list={concerns} empty="" />}
      {matters.length > 0 && <Matters list={matters} />}
    </>
  )
}

function Matters({ list }: { list: readonly MatterLine[] }) {
  return (
    <ul>
      {list.map((matter) => (
        <li key={matter.id}>
          <CaseLink to={recordPath('matter', matter.id)}>{matter.reference}</CaseLink>, <span lang="da">{matter.forum}</span>
        </li>
      ))}
    </ul>
  )
}

function Clocks({ concern, withheld }: SideColumnProps) {
  const t = useTexts(texts)
  const { notification } = concern
  return (
    <>
      <p>{concern.dueAt === null || concern.stage === 'CLOSED' ? t.noDeadline : <>{t.stageDeadline}: <Deadline value={concern.dueAt} /></>}</p>
      <Field withheld={withheld} path="concern.notification">
        {notification === null ? (
          <p>{t.noNotification}</p>
        ) : (
          <>
            <p>
              {t.notification} <CaseNumber>{notification.reference}</CaseNumber>: {notification.takenOver ? t.takenOver : t.notTakenOver}
            </p>
            {notification.acuteDueAt !== null && notification.receiptAt === null && (
              <p>
                {t.acuteClock} <Deadline value={notification.acuteDueAt} />
              </p>
            )}
            <p>
              {notification.receiptAt === null ? (
                <>
                  {t.receiptClock} <Deadline value={notification.receiptDueOn} />
                </>
              ) : (
                <>
                  {t.receiptSent} <DateText value={notification.receiptAt} />
                </>
              )}
            </p>
          </>
        )}
      </Field>
    </>
  )
}

function Reporter({ reporter }: { reporter: Concern['reporter'] }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  if (reporter === null || reporter === undefined) return <p>{t.notGiven}</p>
  return (
    <>
      <p>{reporter.organisationKind === null ? t.sealedOnly : t.sealed(w.organisation[reporter.organisationKind])}</p>
      {reporter.wishUnnamed && <p>{t.wishUnnamed}</p>}
      {reporter.leaderInformed && <p>{t.leaderInformed}</p>}
    </>
  )
}

function Summaries({ list, empty }: { list: readonly Summary[]; empty: string }) {
  const w = useTexts(words)
  if (list.length === 0) return <p>{empty}</p>
  return (
    <ul>
      {list.map((summary) => (
        <li key={summary.id}>
          <CaseLink to="/bekymringer/$id" params={{ id: summary.id }}>
            {summary.reference}
          </CaseLink>
          , <DateText value={summary.receivedAt} short />, {summary.outcome === null ? w.stage[summary.stage] : w.outcome[summary.outcome]}
        </li>
      ))}
    </ul>
  )
}
