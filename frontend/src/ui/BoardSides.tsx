import type { ReactNode } from 'react'
import { useTexts, type Catalogue } from '@/shared/i18n/language'
import { texts as caseTexts, type CaseWords } from '@/shared/words/caseTexts'
import { Badge } from './Badge'
import { Card, Columns, Quiet } from './Layout'
import { Statement } from './Statement'
import { texts as commonTexts } from './texts'

const da = {
  nothing: 'Intet, du kan læse endnu.',
  dontKnow: 'Ved ikke',
  disagrees: 'Ser det anderledes',
  source: (source: string) => `Kilde: ${source}`,
  assessment: 'Oplysning',
}
const en: typeof da = {
  nothing: 'Nothing you can read yet.',
  dontKnow: 'Do not know',
  disagrees: 'Sees it differently',
  source: (source) => `Source: ${source}`,
  assessment: 'Information',
}
export const texts: Catalogue<typeof da> = { da, en }

export interface BoardStatement {
  id: string
  dimension: keyof CaseWords['dimension']
  column: keyof CaseWords['column']
  dontKnow: boolean
  /** It is there and by whom; the text is for others. */
  withheld?: boolean
  kind?: keyof CaseWords['statementKind'] | null | undefined
  text?: string | null | undefined
  source?: string | null | undefined
  organisation: string
  disagrees: boolean
}

interface BoardSidesProps<Entry extends BoardStatement> {
  entries: readonly Entry[]
  headingLevel: 3 | 4 | 5
  /** Under each statement: "Ret" and the like. */
  act?: (entry: Entry) => ReactNode
  /** Under each column: the form that adds to it. */
  below?: (column: keyof CaseWords['column']) => ReactNode
}

const columns = ['RISK', 'RESILIENCE'] as const

/** One dimension of the analysis board: both sides in the same size, side by side, with nothing added up. */
export function BoardSides<Entry extends BoardStatement>({ entries, headingLevel, act, below }: BoardSidesProps<Entry>) {
  const words = useTexts(caseTexts)
  const Heading = `h${headingLevel}` as const
  return (
    <Columns kind="even">
      {columns.map((column) => (
        <Card key={column}>
          <Heading>{words.column[column]}</Heading>
          <BoardStatements entries={entries.filter((entry) => entry.column === column)} act={act} />
          {below !== undefined && <div className="ui-board-below">{below(column)}</div>}
        </Card>
      ))}
    </Columns>
  )
}

interface BoardStatementsProps<Entry extends BoardStatement> {
  entries: readonly Entry[]
  act?: ((entry: Entry) => ReactNode) | undefined
}

function BoardStatements<Entry extends BoardStatement>({ entries, act }: BoardStatementsProps<Entry>) {
  const t = useTexts(texts)
  const common = useTexts(commonTexts)
  const words = useTexts(caseTexts)
  if (entries.length === 0) {
    return (
      <p>
        <Quiet>{t.nothing}</Quiet>
      </p>
    )
  }
  return entries.map((entry) => (
    <div key={entry.id} className="ui-board-entry">
      <Statement
        kind={entry.dontKnow ? t.dontKnow : entry.kind == null ? t.assessment : words.statementKind[entry.kind]}
        meta={[entry.organisation, entry.source ? t.source(entry.source) : null].filter(Boolean).join(' · ')}
      >
        {entry.withheld === true ? <Quiet>{common.withheld}</Quiet> : entry.text}
      </Statement>
      {entry.disagrees && <Badge tone="quiet">{t.disagrees}</Badge>}
      {act?.(entry)}
    </div>
  ))
}
