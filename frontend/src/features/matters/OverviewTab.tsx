import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { ButtonLink } from '@/ui/ButtonLink'
import { CaseLink } from '@/ui/CaseLink'
import { DateText, DateTimeText } from '@/ui/Dates'
import { Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { SummaryList, type SummaryRow } from '@/ui/SummaryList'
import { isWithheld } from '@/shared/graphql/withheld'
import { Field } from '@/ui/Withheld'
import { Invitations } from './Invitations'
import { LatestRound } from './LatestRound'
import { useMatter } from './MatterContext'
import { Outcome } from './Outcome'
import { texts } from './texts'

export function OverviewTab() {
  const t = useTexts(texts)
  const { matter, withheld } = useMatter()
  if (matter.person === undefined) return <Loading />
  return (
    <Stack>
      <Who />
      <section>
        <h2>{t.overview.analysis}</h2>
        <Field withheld={withheld} path="matter.analysis">
          <LatestRound rounds={matter.analysis ?? []} />
          {(matter.viewerCan.writeAnalysis || (matter.analysis ?? []).length > 0) && (
            <p>
              <ButtonLink to="/forloeb/$forloebId/analysebraet" params={{ forloebId: matter.id }}>
                {t.overview.openBoard}
              </ButtonLink>
            </p>
          )}
        </Field>
      </section>
      <Outcome />
      <Invitations />
      <Informed />
      <AfterChecks />
    </Stack>
  )
}

function Who() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { matter, withheld } = useMatter()
  const person = matter.person
  const rows: SummaryRow[] = [
    {
      key: 'person',
      label: t.facts.person,
      value: (
        <Field withheld={withheld} path="matter.person">
          <Field withheld={withheld} path="matter.person.name">
            {person?.name == null ? t.facts.none : <PersonName name={person.name} />}
            {person?.age != null && `, ${t.facts.age(person.age)}`}
          </Field>
        </Field>
      ),
    },
    {
      key: 'school',
      label: t.facts.school,
      value: (
        <Field withheld={withheld} path="matter.person">
          <Field withheld={withheld} path="matter.person.school">
            {person?.school ?? t.facts.none}
          </Field>
        </Field>
      ),
    },
    {
      key: 'theme',
      label: t.facts.theme,
      value: (
        <Field withheld={withheld} path="matter.theme">
          {matter.theme == null ? t.facts.none : words.theme[matter.theme]}
        </Field>
      ),
    },
    {
      key: 'district',
      label: t.facts.district,
      value: (
        <Field withheld={withheld} path="matter.district">
          {matter.district ?? t.facts.none}
        </Field>
      ),
    },
    { key: 'opened', label: t.facts.opened, value: <DateText value={matter.openedAt} /> },
  ]
  if (matter.concern != null) rows.push({ key: 'concern', label: t.facts.concern, value: <span>{matter.concern.reference}</span> })
  const latest = [...(matter.items ?? [])].sort((one, other) => other.startsAt.localeCompare(one.startsAt)).slice(0, 3)
  if (latest.length > 0) {
    rows.push({
      key: 'items',
      label: t.overview.meetings,
      value: latest.map((item) => (
        <div key={item.itemId}>
          <CaseLink to="/moeder/$moedeId" params={{ moedeId: item.meetingId }} search={{ punkt: item.itemId }}>
            <DateTimeText value={item.startsAt} short />
          </CaseLink>
          , <span lang="da">{item.forum}</span>
        </div>
      )),
    })
  }
  return (
    <section>
      <h2>{t.overview.person}</h2>
      <SummaryList rows={rows} />
    </section>
  )
}

function PersonName({ name }: { name: string }) {
  return <span lang="da">{name}</span>
}

function Informed() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { matter, withheld } = useMatter()
  if (matter.informed == null || isWithheld(withheld, 'matter.informed')) return null
  return (
    <section>
      <h2>{t.overview.informed}</h2>
      {matter.informed.length === 0 ? (
        <p>{t.overview.noInformed}</p>
      ) : (
        <ul>
          {matter.informed.map((row) => (
            <li key={row.id}>
              {t.overview.informedWho[row.who]}{' '}
              {row.on == null
                ? t.overview.postponed(row.postponedReason ?? '', row.reviewOn == null ? null : formatDate(row.reviewOn, language))
                : t.overview.informedOn(formatDate(row.on, language))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function AfterChecks() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { matter } = useMatter()
  const checks = matter.afterChecks ?? []
  if (checks.length === 0) return null
  return (
    <section>
      <h2>{t.overview.afterChecks}</h2>
      <ul>
        {checks.map((check) => (
          <li key={check.id}>
            {check.doneAt == null
              ? t.overview.afterCheckDue(formatDate(check.dueOn, language))
              : t.overview.afterCheckDone(formatDate(check.doneAt, language), check.reopen ?? false)}
            {check.reason != null && <span lang="da">. {check.reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
