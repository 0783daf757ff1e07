import { createRootRouteWithContext, createRoute, redirect, retainSearchParams } from '@tanstack/react-router'
import * as v from 'valibot'
import type { Session } from '@/shared/auth/session'
import { CrashScreen } from './CrashScreen'
import { NotFoundScreen } from './NotFoundScreen'
import { Root } from './Root'
import { Shell } from './Shell'
import { SignedOutFrame } from './SignedOutFrame'

export interface RouterContext {
  session: Session
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  // The language is the one thing kept in the address, since nothing is stored in the browser.
  validateSearch: v.object({ sprog: v.optional(v.fallback(v.optional(v.literal('en')), undefined)) }),
  search: { middlewares: [retainSearchParams(['sprog'])] },
  component: Root,
  notFoundComponent: NotFoundScreen,
  errorComponent: CrashScreen,
})

/** Pages for everyone: sign-in, help, privacy. */
export const openRoute = createRoute({ getParentRoute: () => rootRoute, id: 'open', component: SignedOutFrame })

/** Pages for somebody signed in: header with role, navigation, idle lock. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inde',
  component: Shell,
  beforeLoad: ({ context, location }) => {
    if (context.session.getState().viewer !== null) return
    const til = location.pathname === '/' ? undefined : location.pathname
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to redirect
    throw redirect({ to: '/log-paa', search: (now) => ({ ...now, til }) })
  },
})
