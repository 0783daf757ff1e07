import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { Statement } from '@/ui/Statement'
import type { Concern } from './concernQuery'
import { texts } from './texts'

type StatementData = NonNullable<Concern['statements']>[number]

export function StatementList({ statements }: { statements: readonly StatementData[] }) {
  const c = useTexts(caseWords)
  const t = useTexts(texts)
  const { language } = useLanguage()
  if (statements.length === 0) return <p>{t.notGiven}</p>
  return statements.map((statement) => (
    <Statement key={statement.id} kind={c.statementKind[statement.kind]} meta={meta(statement, t)}>
      {statement.text}
      {statement.late && <span lang={language}> {t.late}</span>}
    </Statement>
  ))
}

function meta(statement: StatementData, t: (typeof texts)['da']): string {
  const happened = statement.happenedOn === null ? null : formatShortDate(statement.happenedOn)
  const when = happened === null ? null : statement.approximate ? t.about(happened) : happened
  return [statement.source, when, t.noted(formatShortDate(statement.notedAt)), statement.notedBy].filter(Boolean).join(' · ')
}
