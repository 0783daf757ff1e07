import { createContext, use } from 'react'
import type { WithheldPaths } from '@/shared/graphql/withheld'
import type { MatterView } from './matterQuery'

export interface MatterScreen {
  matter: MatterView
  withheld: WithheldPaths
  /** The act whose form is open: the one in the address. */
  act: ActCode | null
  openAct: (act: ActCode) => void
  closeAct: () => void
  /** After the server's yes: says what was done, closes the form and asks for the record again. */
  done: (message: string) => void
}

/** The acts that open a form or a dialog, as codes in the address. */
export const actCodes = ['inviter', 'bidrag', 'afslaa', 'videregiv', 'indsats', 'opfoelgning', 'efteropfoelgning', 'orienter', 'inhabil', 'flyt', 'analyse', 'enig-afslut', 'fortryd-afslut', 'afslut'] as const
export type ActCode = (typeof actCodes)[number]

export const MatterContext = createContext<MatterScreen | null>(null)

export function useMatter(): MatterScreen {
  const screen = use(MatterContext)
  if (screen === null) throw new Error('useMatter needs MatterContext')
  return screen
}
