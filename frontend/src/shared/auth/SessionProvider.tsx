import { createContext, use, useSyncExternalStore, type ReactNode } from 'react'
import type { Session, SessionState } from './session'
import type { AuthRequests } from './requests'

interface SessionTools {
  session: Session
  requests: AuthRequests
}

const SessionContext = createContext<SessionTools | null>(null)

export function SessionProvider(props: SessionTools & { children: ReactNode }) {
  const { session, requests, children } = props
  return <SessionContext value={{ session, requests }}>{children}</SessionContext>
}

export function useSessionTools(): SessionTools {
  const tools = use(SessionContext)
  if (tools === null) throw new Error('useSessionTools needs SessionProvider')
  return tools
}

export function useSessionState(): SessionState {
  const { session } = useSessionTools()
  return useSyncExternalStore(session.subscribe, session.getState)
}
