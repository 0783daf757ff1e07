import { useEffect, useRef, useState } from 'react'
import type { BoardColumn, Dimension } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { BoardSides } from '@/ui/BoardSides'
import { Button } from '@/ui/Button'
import { HiddenText, Stack } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { useBoard } from './BoardContext'
import type { BoardEntry } from './boardQuery'
import { EntryForm } from './EntryForm'
import { texts } from './texts'

/** One dimension: two columns of equal width, one's own statements can be corrected, disagreement stays. */
export function DimensionStep({ dimension }: { dimension: Dimension }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { matter, round, earlier } = useBoard()
  const [adding, setAdding] = useState<BoardColumn | null>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const entries = (round?.entries ?? []).filter((entry) => entry.dimension === dimension)
  const may = matter.viewerCan.writeAnalysis
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
  }, [adding, changing])

  function actOn(entry: BoardEntry) {
    if (!may || !entry.mine) return null
    if (changing === entry.id) return <EntryForm dimension={dimension} column={entry.column} entry={entry} onClose={() => close(entry.column)} />
    return (
      <div>
        <Button
          kind="tertiary"
          icon="edit"
          onClick={() => {
            setAdding(null)
            setChanging(entry.id)
          }}
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
      <Button
        id={addId(column)}
        kind="secondary"
        icon="plus"
        onClick={() => {
          setChanging(null)
          setAdding(column)
        }}
      >
        {t.entry.add(words.column[column])}
      </Button>
    )
  }

  return (
    <Stack>
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
