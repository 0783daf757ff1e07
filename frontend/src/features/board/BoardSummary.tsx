import type { BoardColumn, Dimension } from '@/gen/graphql'
import { fieldId } from '@/shared/forms/problems'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Button } from '@/ui/Button'
import { DataTable, type Column } from '@/ui/DataTable'
import { ErrorState } from '@/ui/ErrorState'
import { FieldError } from '@/ui/FieldFrame'
import { HiddenText } from '@/ui/Layout'
import { useBoard } from './BoardContext'
import type { BoardEntry } from './boardQuery'
import { dimensions, type BoardStep } from './steps'
import { texts } from './texts'
import { useDontKnow } from './useDontKnow'

interface BoardSummaryProps {
  onStep: (step: BoardStep) => void
  faultOf?: (dimension: Dimension, column: BoardColumn) => string | undefined
}

const columns = ['RISK', 'RESILIENCE'] as const

/** The check page's table: per dimension and column in words; never a sum or a level. */
export function BoardSummary({ onStep, faultOf }: BoardSummaryProps) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { round, matter } = useBoard()
  const dontKnow = useDontKnow()
  // Focus stays in the cell when its button has gone.
  const answer = (dimension: Dimension, column: BoardColumn) =>
    void dontKnow.answer(dimension, column).then((saved) => {
      if (saved) document.getElementById(cellId(dimension, column))?.focus()
    })
  const entriesOf = (dimension: Dimension, column: BoardColumn) => (round?.entries ?? []).filter((entry) => entry.dimension === dimension && entry.column === column)
  const cells: Column<Dimension>[] = [
    {
      key: 'dimension',
      header: t.overview.dimension,
      rowHeader: true,
      cell: (dimension) => (
        <Button kind="tertiary" onClick={() => onStep(dimension)}>
          {words.dimension[dimension]}
        </Button>
      ),
    },
    ...columns.map((column) => ({
      key: column,
      header: words.column[column],
      cell: (dimension: Dimension) => {
        const fault = faultOf?.(dimension, column)
        const id = cellId(dimension, column)
        const entries = entriesOf(dimension, column)
        return (
          <div id={id} tabIndex={-1}>
            {fault !== undefined && <FieldError id={`${id}-error`} message={fault} />}
            <InWords entries={entries} />
            {entries.length === 0 && matter.viewerCan.writeAnalysis && (
              <div>
                <Button kind="tertiary" pending={dontKnow.pending} onClick={() => answer(dimension, column)}>
                  {t.entry.saveDontKnow}
                  <HiddenText>: {t.entry.forColumn(words.dimension[dimension], words.column[column])}</HiddenText>
                </Button>
              </div>
            )}
          </div>
        )
      },
    })),
  ]
  return (
    <>
      <p>{t.overview.intro}</p>
      {dontKnow.error !== null && <ErrorState error={dontKnow.error} />}
      <DataTable caption={t.check} captionHidden columns={cells} rows={dimensions} rowKey={(dimension) => dimension} />
    </>
  )
}

function cellId(dimension: Dimension, column: BoardColumn): string {
  return fieldId(`dimensions.${dimension}.${column}`)
}

function InWords({ entries }: { entries: readonly BoardEntry[] }) {
  const t = useTexts(texts)
  const { matter } = useBoard()
  // Only who leads the matter is told of every cell; to others one with nothing to read need not be empty.
  if (entries.length === 0) return matter.viewerCan.saveAssessment ? <strong>{t.overview.missing}</strong> : t.overview.notForYou
  const known = entries.filter((entry) => !entry.dontKnow)
  const unsure = [...new Set(entries.filter((entry) => entry.dontKnow).map((entry) => entry.organisation))]
  const disagree = [...new Set(entries.filter((entry) => entry.disagrees).map((entry) => entry.organisation))]
  return (
    <>
      {known.length > 0 && <div>{`${t.overview.known(known.length)}: ${[...new Set(known.map((entry) => entry.organisation))].join(', ')}`}</div>}
      {unsure.length > 0 && <div>{`${unsure.join(', ')}: ${t.overview.dontKnow}`}</div>}
      {disagree.length > 0 && <div>{t.overview.disagree(disagree.join(', '))}</div>}
    </>
  )
}
