import { Outlet } from '@tanstack/react-router'
import { useSessionState } from '@/shared/auth/SessionProvider'
import { Footer } from './Footer'
import { Header } from './Header'
import { Shell } from './Shell'

/** Help and the like are for everyone; somebody signed in keeps header, navigation and lock around them. */
export function SignedOutFrame() {
  const { viewer } = useSessionState()
  if (viewer !== null) return <Shell />
  return (
    <>
      <Header />
      <main id="indhold" tabIndex={-1} className="app-width app-main">
        <Outlet />
      </main>
      <Footer />
    </>
  )
}
