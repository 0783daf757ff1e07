import { createContext, use } from 'react'
import type { AgendaItemView, MeetingView } from './meetingQueries'
import type { Writing } from './useMinutes'

export interface MeetingScreen {
  meeting: MeetingView
  items: readonly AgendaItemView[]
  /** The item in focus: the one in the address, or the open one, or the first. */
  current: AgendaItemView | undefined
  choose: (itemId: string) => void
  /** Whether the screen may be seen by everybody in the room. */
  room: boolean
  /** Whether the viewer runs the meeting. */
  conducts: boolean
  done: (message: string) => void
  /** As done, after an act that takes its own button away: focus goes to what was said, and the part is shown that fits the meeting now. */
  turned: (message: string) => void
  /** Minutes that are written and not sent yet, by item. */
  unsent: Map<string, Writing>
  again: () => void
}

export const MeetingContext = createContext<MeetingScreen | null>(null)

export function useMeeting(): MeetingScreen {
  const screen = use(MeetingContext)
  if (screen === null) throw new Error('useMeeting needs MeetingContext')
  return screen
}
