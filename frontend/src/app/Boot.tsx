import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Provider as GraphqlProvider } from 'urql'
import type { Client } from '@urql/core'
import type { AuthRequests } from '@/shared/auth/requests'
import type { Session } from '@/shared/auth/session'
import { SessionProvider, useSessionState } from '@/shared/auth/SessionProvider'
import type { Tabs } from '@/shared/auth/tabs'
import { useTexts } from '@/shared/i18n/language'
import { AcuteBanner } from '@/ui/AcuteBanner'
import { Button } from '@/ui/Button'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { TabsProvider } from './AppTools'
import type { createAppRouter } from './router'
import { texts } from './texts'

interface BootProps {
  session: Session
  requests: AuthRequests
  client: Client
  tabs: Tabs
  router: ReturnType<typeof createAppRouter>
}

export function Boot({ session, requests, client, tabs, router }: BootProps) {
  useEffect(() => {
    if (session.getState().status === 'starting') void session.start()
  }, [session])
  return (
    <SessionProvider session={session} requests={requests}>
      <TabsProvider tabs={tabs}>
        <GraphqlProvider value={client}>
          <Gate router={router} session={session} />
        </GraphqlProvider>
      </TabsProvider>
    </SessionProvider>
  )
}

/** Nothing of the app shows before it is known whether somebody is signed in. */
function Gate({ router, session }: Pick<BootProps, 'router' | 'session'>) {
  const t = useTexts(texts)
  const { status } = useSessionState()
  if (status === 'starting') {
    return (
      <main className="app-width app-main">
        <Loading />
      </main>
    )
  }
  if (status === 'unreachable') {
    return (
      <main className="app-width app-main">
        <h1>{t.unreachable.title}</h1>
        <AcuteBanner />
        <Notice kind="error" announce="alert">
          <p>{t.unreachable.text}</p>
          <Button onClick={() => void session.start()}>{t.unreachable.retry}</Button>
        </Notice>
      </main>
    )
  }
  return <RouterProvider router={router} />
}
