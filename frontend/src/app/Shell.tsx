import { Link, Outlet } from '@tanstack/react-router'
import { useSessionTools } from '@/shared/auth/SessionProvider'
import { useTexts } from '@/shared/i18n/language'
import { useViewer, ViewerProvider } from '@/shared/viewer/ViewerProvider'
import { useRole } from '@/shared/words/useRole'
import { ErrorState } from '@/ui/ErrorState'
import { Loading } from '@/ui/Loading'
import { CommandPalette } from './CommandPalette'
import { Footer } from './Footer'
import { Header } from './Header'
import { IdleLock } from './IdleLock'
import { Navigation } from './Navigation'
import { RunningOpenings } from './RunningOpenings'
import { SignInAgain } from './SignInAgain'
import { texts } from './texts'
import { ViewingStrip } from './ViewingStrip'

export function Shell() {
  return (
    <>
      <ViewerProvider
        waiting={<Bare><Loading /></Bare>}
        failed={(error, retry) => (
          <Bare>
            <ErrorState error={error} onRetry={retry} />
          </Bare>
        )}
      >
        <Header who={<Who />} acts={<Acts />} />
        <Navigation />
        <ViewingStrip />
        <RunningOpenings />
        <main id="indhold" tabIndex={-1} className="app-width app-main">
          <Outlet />
        </main>
        <Footer />
        <CommandPalette />
      </ViewerProvider>
      <IdleLock />
      <SignInAgain />
    </>
  )
}

/** Before it is known who is signed in, and when that could not be asked. */
function Bare({ children }: { children: React.ReactNode }) {
  return (
    <>
      <Header acts={<SignOut />} />
      <main id="indhold" tabIndex={-1} className="app-width app-main">
        {children}
      </main>
    </>
  )
}

function Who() {
  const t = useTexts(texts)
  const role = useRole()
  const viewer = useViewer()
  return (
    <>
      <span className="sr-only">{t.signedInAs} </span>
      <strong>{viewer.name}</strong> · <span>{role.withPlace(viewer.grant)}</span>
    </>
  )
}

function Acts() {
  const t = useTexts(texts)
  return (
    <>
      <Link to="/vaelg-rolle" className="app-act">
        {t.switchRole}
      </Link>
      <SignOut />
    </>
  )
}

function SignOut() {
  const t = useTexts(texts)
  const { session } = useSessionTools()
  return (
    <button type="button" className="app-act" onClick={() => void session.leave('signed-out')}>
      {t.signOut}
    </button>
  )
}
