import { createContext, use } from 'react'
import type { WithheldPaths } from '@/shared/graphql/withheld'
import type { MeasureView } from './measureQueries'

export type MeasureAct = 'consent' | 'start' | 'end'

export interface MeasureScreen {
  measure: MeasureView
  withheld: WithheldPaths
  open: (act: MeasureAct) => void
  close: () => void
  done: (message: string) => void
}

export const MeasureContext = createContext<MeasureScreen | null>(null)

export function useMeasure(): MeasureScreen {
  const screen = use(MeasureContext)
  if (screen === null) throw new Error('useMeasure needs MeasureContext')
  return screen
}
