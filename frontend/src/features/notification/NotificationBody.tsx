import type { ReactNode } from 'react'
import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { CaseLink } from '@/ui/CaseLink'
import { DateTimeText } from '@/ui/Dates'
import { Card, Columns, Stack } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { Statement } from '@/ui/Statement'
import { SummaryList } from '@/ui/SummaryList'
import { Field } from '@/ui/Withheld'
import { TypedBeside } from '@/ui/TypedBeside'
import { ChildCard } from './ChildCard'
import type { NotificationData } from './query'
import { texts } from './texts'

interface BodyProps {
  notification: NotificationData
  withheld: WithheldPaths
}

export function NotificationBody({ notification, withheld }: BodyProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  return (
    <Columns kind="side">
      <Stack>
        <section aria-labelledby="barnet">
          <h2 id="barnet">{t.child}</h2>
          <Field withheld={withheld} path="notification.person">
            <ChildCard person={notification.person} withheld={withheld} />
            {notification.typedName !== null && (
              <Notice kind="warning" title={t.typedName} headingLevel={3}>
                <p lang="da">{notification.typedName}</p>
                <p>{t.typedNameHint}</p>
              </Notice>
            )}
            <TypedBeside record={notification} />
          </Field>
        </section>
        <Columns kind="even">
          <section aria-labelledby="udsagn">
            <h2 id="udsagn">{t.seenAndHeard}</h2>
            <Field withheld={withheld} path="notification.statements">
              <Statements list={notification.statements ?? []} />
            </Field>
          </section>
          <section aria-labelledby="ressourcer">
            <h2 id="ressourcer">{t.resources}</h2>
            <Field withheld={withheld} path="notification.resources">
              <p lang="da">{notification.resources ?? t.notGiven}</p>
            </Field>
            <h3>{t.parentsKnow}</h3>
            <Field withheld={withheld} path="notification.parentsKnow">
              <p>{notification.parentsKnow === null ? t.notGiven : w.parentsKnow[notification.parentsKnow]}</p>
            </Field>
          </section>
        </Columns>
        <Assessment notification={notification} withheld={withheld} />
      </Stack>
      <Stack>
        <Card>
          <h2>{t.earlier}</h2>
          <p>{t.earlierText}</p>
          <Field withheld={withheld} path="notification.earlier">
            <Earlier list={notification.earlier ?? []} />
          </Field>
        </Card>
        <Card>
          <h2>{t.reporter}</h2>
          <Field withheld={withheld} path="notification.reporter">
            <Reporter reporter={notification.reporter} />
          </Field>
        </Card>
      </Stack>
    </Columns>
  )
}

function Statements({ list }: { list: NonNullable<NotificationData['statements']> }) {
  const t = useTexts(texts)
  const c = useTexts(caseWords)
  if (list.length === 0) return <p>{t.notGiven}</p>
  return list.map((row) => (
    <Statement
      key={row.id}
      kind={c.statementKind[row.kind]}
      meta={[row.source, row.happenedOn === null ? null : `${row.approximate ? `${t.about} ` : ''}${formatShortDate(row.happenedOn)}`, `${t.noted} ${formatShortDate(row.notedAt)}`].filter(Boolean).join(' · ')}
    >
      {row.text}
    </Statement>
  ))
}

function Assessment({ notification, withheld }: { notification: NotificationData; withheld: WithheldPaths }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  if (notification.acuteAssessedAt === null) return null
  const held = (field: keyof NotificationData, value: ReactNode) => (
    <Field withheld={withheld} path={`notification.${field}`}>
      {value}
    </Field>
  )
  const rows = [
    { key: 'outcome', label: t.outcome, value: held('acuteOutcome', notification.acuteOutcome === null ? t.notGiven : w.acute[notification.acuteOutcome]) },
    { key: 'reason', label: t.reason, value: held('acuteReason', <span lang="da">{notification.acuteReason}</span>) },
    {
      key: 'by',
      label: t.by,
      value: (
        <>
          {notification.acuteAssessedBy}, <DateTimeText value={notification.acuteAssessedAt} />
        </>
      ),
    },
  ]
  const closed = [
    { key: 'follow', label: t.followUp, value: notification.followUp === true ? t.followUpYes : t.followUpNo },
    { key: 'child', label: t.childView, value: held('childView', <span lang="da">{notification.childView ?? t.notGiven}</span>) },
    { key: 'parents', label: t.parentContact, value: held('parentContact', <span lang="da">{notification.parentContact ?? t.notGiven}</span>) },
    ...(notification.exception === null ? [] : [{ key: 'exception', label: t.exception, value: <span lang="da">{notification.exception}</span> }]),
  ]
  return (
    <section aria-labelledby="akut">
      <h2 id="akut">{t.acuteAssessment}</h2>
      <SummaryList rows={notification.closedAt === null ? rows : [...rows, ...closed]} />
    </section>
  )
}

function Earlier({ list }: { list: NonNullable<NotificationData['earlier']> }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  if (list.length === 0) return <p>{t.noEarlier}</p>
  return (
    <ul>
      {list.map((row) => (
        <li key={row.id}>
          <CaseLink to="/underretninger/$id" params={{ id: row.id }}>
            {row.reference}
          </CaseLink>
          , <DateTimeText value={row.sentAt} short />, {w.notificationStage[row.stage]}
        </li>
      ))}
    </ul>
  )
}

function Reporter({ reporter }: { reporter: NotificationData['reporter'] }) {
  const t = useTexts(texts)
  if (reporter === null) return <p>{t.notGiven}</p>
  return (
    <>
      <p>{[reporter.name, reporter.organisation, reporter.phone].filter(Boolean).join(', ') || t.notGiven}</p>
      {reporter.wishUnnamed && <p>{t.wishUnnamed}</p>}
    </>
  )
}
