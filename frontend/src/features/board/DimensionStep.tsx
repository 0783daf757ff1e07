import { use, useEffect, useRef, useState } from 'react'
import type { BoardColumn, Dimension } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { BoardSides } from '@/ui/BoardSides'
import { Button } from '@/ui/Button'
import { ErrorState } from '@/ui/ErrorState'
import { HiddenText, Row, Stack } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { useBoard } from './BoardContext'
import type { BoardEntry } from './boardQuery'
import { EntryForm } from './EntryForm'
import { SettlingContext } from './settling'
import { texts } from './texts'
import { useDontKnow } from './useDontKnow'

/** One dimension: two columns of equal width, one's own statements can be corrected, disagreement stays. */
export function DimensionStep({ dimension, nextId }: { dimension: Dimension; nextId?: string }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { matter, round, earlier } = useBoard()
  const [adding, setAdding] = useState<BoardColumn | null>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const entries = (round?.entries ?? []).filter((entry) => entry.dimension === dimension)
  const may = matter.viewerCan.writeAnalysis
  const dontKnow = useDontKnow()
  const { settle } = use(SettlingContext)
  const left = useRef<BoardColumn | null>(null)
  const close = (column: BoardColumn) => {
    left.current = column
    setAdding(null)
    setChanging(null)
  }
  // From a closed form focus goes to the button that opens the next one.
  useEffect(() => {
    if (left.current === null || adding !== null || changing !== null) return
    document.getElementById(addId(left.current))?.focus()
    left.current = null
  }, [adding, changing, left])

  const answered = (column: BoardColumn) => entries.some((entry) => entry.mine && entry.column === column)
  /** One form at a time; what is typed in the other is saved first. */
  async function show(column: BoardColumn | null, entryId: string | null) {
    if (!(await settle())) return
    setAdding(column)
    setChanging(entryId)
  }
  /** The answer's own button goes away, so focus goes on: to the other column while it is empty, else to the next step. */
  async function answer(column: BoardColumn) {
    if (!(await dontKnow.answer(dimension, column))) return
    const other = column === 'RISK' ? 'RESILIENCE' : 'RISK'
    const next = answered(other) || adding === other ? nextId : dontKnowId(other)
    if (next !== undefined) document.getElementById(next)?.focus()
  }

  function actOn(entry: BoardEntry) {
    if (!may || !entry.mine) return null
    if (changing === entry.id) return <EntryForm dimension={dimension} column={entry.column} entry={entry} onClose={() => close(entry.column)} />
    return (
      <div>
        <Button
          kind="tertiary"
          icon="edit"
          onClick={() => void show(null, entry.id)}
        >
          {t.entry.change}
          <HiddenText>: {entry.text ?? t.entry.dontKnow}</HiddenText>
        </Button>
      </div>
    )
  }

  function below(column: BoardColumn) {
    if (!may) return null
    if (adding === column) return <EntryForm dimension={dimension} column={column} onClose={() => close(column)} />
    return (
      <Row>
        <Button id={addId(column)} kind="secondary" icon="plus" onClick={() => void show(column, null)}>
          {t.entry.add(words.column[column])}
        </Button>
        {!answered(column) && (
          <Button id={dontKnowId(column)} kind="tertiary" pending={dontKnow.pending} onClick={() => void answer(column)}>
            {t.entry.dontKnow}
            <HiddenText>: {words.column[column]}</HiddenText>
          </Button>
        )}
      </Row>
    )
  }

  return (
    <Stack>
      {dontKnow.error !== null && <ErrorState error={dontKnow.error} />}
      {entries.some((entry) => entry.disagrees) && <Notice>{t.disagreement}</Notice>}
      {earlier !== undefined && <h3>{t.thisRound}</h3>}
      <BoardSides headingLevel={earlier === undefined ? 3 : 4} entries={entries} act={actOn} below={below} />
      {earlier !== undefined && (
        <>
          <h3>{t.round(earlier.round)}</h3>
          <BoardSides headingLevel={4} entries={earlier.entries.filter((entry) => entry.dimension === dimension)} />
        </>
      )}
    </Stack>
  )
}

function addId(column: BoardColumn): string {
  return `tilfoej-${column}`
}

function dontKnowId(column: BoardColumn): string {
  return `ved-ikke-${column}`
}
