import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOf } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { HiddenText } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { Statement } from '@/ui/Statement'
import { SummaryList, type SummaryRow } from '@/ui/SummaryList'
import type { Option } from '@/ui/Select'
import { texts, type ReportTexts } from './texts'
import type { ReportMode, ReportValues } from './values'

interface CheckStepProps {
  values: ReportValues
  mode: ReportMode
  isChild: boolean
  districts: readonly Option[]
  onEdit: (step: number) => void
}

/** What will be sent, to whom, and what happens then. Each part can be corrected. */
export function CheckStep({ values, mode, isChild, districts, onEdit }: CheckStepProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const notifies = mode === 'notification' || (isChild && values.alsoNotify === 'YES')
  const edit = (step: number) => (
    <Button kind="tertiary" onClick={() => onEdit(step)}>
      {t.check.edit} <HiddenText>{t.steps[step - 1]}</HiddenText>
    </Button>
  )
  const district = districts.find((option) => option.value === values.districtId)?.label
  return (
    <>
      <Notice kind="info" title={t.check.next}>
        {mode === 'concern' && <p>{t.check.toCoordinator}</p>}
        {notifies && (
          <>
            <p>{mode === 'concern' ? t.check.toBoth : t.check.toChildServices}</p>
            <p>{t.check.clocks}</p>
            <p>{t.check.untilReceived}</p>
          </>
        )}
        <p>{t.check.afterwards}</p>
      </Notice>
      <h3>{t.steps[0]}</h3>
      <SummaryList rows={[{ key: 'person', label: t.check.person, value: <Lines lines={personLines(values, t)} />, action: edit(1) }, ...notifyRow(values, mode, isChild, t)]} />
      <h3>{t.steps[1]}</h3>
      <SummaryList
        rows={[
          { key: 'statements', label: t.check.statements, value: <Statements values={values} />, action: edit(2) },
          ...rowIf('where', t.statements.where, [values.whereItHappened, district].filter(Boolean).join(', ')),
          ...(values.acute && mode === 'concern' ? [{ key: 'acute', label: t.check.acute, value: t.check.yes }] : []),
        ]}
      />
      <h3>{t.steps[2]}</h3>
      <SummaryList
        rows={[
          { key: 'resources', label: t.around.resources, value: <span lang="da">{values.resources}</span>, action: edit(3) },
          ...rowIf('trusted', t.around.trustedAdults, values.trustedAdults),
          { key: 'parents', label: t.around.parentsKnow, value: [wordOf(w.parentsKnow, values.parentsKnow), values.parentsNote].filter(Boolean).join('. ') },
        ]}
      />
      <h3>{t.steps[3]}</h3>
      <SummaryList
        rows={[
          { key: 'phone', label: t.reporter.phone, value: values.reporter.phone || t.check.none, action: edit(4) },
          ...(values.reporter.wishUnnamed ? [{ key: 'wish', label: t.check.wish, value: values.reporter.wishReason || t.check.yes }] : []),
        ]}
      />
    </>
  )
}

function Statements({ values }: { values: ReportValues }) {
  const t = useTexts(texts)
  const w = useTexts(caseWords)
  return values.statements.map((statement, index) => (
    <Statement
      // Statements have no identity of their own before they are sent.
      // oxlint-disable-next-line react/no-array-index-key
      key={index}
      kind={wordOf(w.statementKind, statement.kind)}
      meta={[statement.happenedOn && (statement.approximate ? t.check.about(statement.happenedOn) : statement.happenedOn), statement.source].filter(Boolean).join(' · ')}
    >
      {statement.text}
    </Statement>
  ))
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <span key={line} lang="da">
      {line}
      <br />
    </span>
  ))
}

function personLines({ person }: ReportValues, t: ReportTexts): string[] {
  const age = person.age === '' ? '' : t.check.years(person.age)
  return [person.name, [age, person.birthDate, person.cpr === '' ? '' : t.check.cprGiven].filter(Boolean).join(', '), person.school, person.address].filter((line) => line !== '')
}

function notifyRow(values: ReportValues, mode: ReportMode, isChild: boolean, t: ReportTexts): SummaryRow[] {
  if (mode === 'notification' || !isChild) return []
  return [{ key: 'notify', label: t.notify.title, value: values.alsoNotify === 'YES' ? t.notify.yes : t.notify.no }]
}

function rowIf(key: string, label: string, value: string): SummaryRow[] {
  return value === '' ? [] : [{ key, label, value: <span lang="da">{value}</span> }]
}
