import { createContext, use } from 'react'
import type { BoardMatter, BoardRound } from './boardQuery'

export interface BoardScreen {
  matter: BoardMatter
  /** The round that is written in, or the latest one. */
  round: BoardRound | undefined
  earlier: BoardRound | undefined
  organisations: readonly { id: string; name: string }[]
  done: (message: string) => void
}

export const BoardContext = createContext<BoardScreen | null>(null)

export function useBoard(): BoardScreen {
  const screen = use(BoardContext)
  if (screen === null) throw new Error('useBoard needs BoardContext')
  return screen
}
