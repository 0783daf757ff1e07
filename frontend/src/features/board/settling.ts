import { createContext } from 'react'

/** Answers false where what is typed cannot be saved as it is: then one stays. */
type Settle = () => Promise<boolean>

export interface Settling {
  /** Called by the form that is open; answers how to let go. */
  hold: (how: Settle) => () => void
  /** Saves what is typed in the open form, before another step or form takes its place. */
  settle: Settle
}

export function settling(): Settling {
  let held: Settle | null = null
  return {
    hold: (how) => {
      held = how
      return () => {
        if (held === how) held = null
      }
    },
    settle: () => (held === null ? Promise.resolve(true) : held()),
  }
}

export const SettlingContext = createContext<Settling>(settling())
