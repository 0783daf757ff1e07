import type { BoardColumn, Dimension } from '@/gen/graphql'
import { useCommand, type Command } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { useBoard } from './BoardContext'
import { writeAnalysis } from './boardQuery'
import { texts } from './texts'

interface DontKnow {
  /** Answers "ved ikke" for one's own authority; true when it is saved. */
  answer: (dimension: Dimension, column: BoardColumn) => Promise<boolean>
  pending: boolean
  error: Command<unknown, never>['error']
}

/** "Ved ikke" is a full answer, so it takes one press. */
export function useDontKnow(): DontKnow {
  const t = useTexts(texts).entry
  const { matter, done } = useBoard()
  const send = useCommand(writeAnalysis)
  return {
    answer: async (dimension, column) => {
      const outcome = await send.run({ id: matter.id, dimension, column, dontKnow: true, disagrees: false })
      if (outcome.ok) done(t.dontKnowDone)
      return outcome.ok
    },
    pending: send.pending,
    error: send.error,
  }
}
