import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import * as v from 'valibot'
import type { Session } from '@/shared/auth/session'
import { wantHeadingFocus } from '@/ui/headingFocus'
import { caseworkRoutes } from './caseworkRoutes'
import { CrashScreen } from './CrashScreen'
import { openRoute, rootRoute, signedInRoute } from './frames'
import { NotFoundScreen } from './NotFoundScreen'

const code = v.fallback(v.optional(v.string()), undefined)

const signInRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/log-paa',
  validateSearch: v.object({ grund: v.optional(code), til: v.optional(code) }),
  component: lazyRouteComponent(() => import('@/features/signin/SignInPage'), 'SignInPage'),
})
const helpRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/hjaelp',
  component: lazyRouteComponent(() => import('@/features/help/HelpPage'), 'HelpPage'),
})
const privacyRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/privatliv',
  component: lazyRouteComponent(() => import('@/features/legal/PrivacyPage'), 'PrivacyPage'),
})
const accessibilityRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/tilgaengelighed',
  component: lazyRouteComponent(() => import('@/features/legal/AccessibilityPage'), 'AccessibilityPage'),
})

const indexRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/min-side', replace: true })
  },
})
const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/min-side',
  component: lazyRouteComponent(() => import('@/features/home/HomePage'), 'HomePage'),
})
const roleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/vaelg-rolle',
  component: lazyRouteComponent(() => import('@/features/role/RolePage'), 'RolePage'),
})

const matterListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/forloeb',
  validateSearch: v.object({ vis: code, trin: code, tema: code, forum: code, ansvarlig: code, frist: code, orden: code, nr: code }),
  component: lazyRouteComponent(() => import('@/features/matters/MatterListPage'), 'MatterListPage'),
})
const matterRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/forloeb/$forloebId',
  validateSearch: v.object({ fane: code, akt: code }),
  component: lazyRouteComponent(() => import('@/features/matters/MatterPage'), 'MatterPage'),
})
const boardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/forloeb/$forloebId/analysebraet',
  validateSearch: v.object({ trin: code, runde: code, moede: code }),
  component: lazyRouteComponent(() => import('@/features/board/BoardPage'), 'BoardPage'),
})
const meetingListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/moeder',
  validateSearch: v.object({ vis: code, forum: code, nr: code }),
  component: lazyRouteComponent(() => import('@/features/meetings/MeetingListPage'), 'MeetingListPage'),
})
const meetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/moeder/$moedeId',
  validateSearch: v.object({ del: code, punkt: code, lokale: code }),
  component: lazyRouteComponent(() => import('@/features/meetings/MeetingPage'), 'MeetingPage'),
})
const measureListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/handleplaner',
  validateSearch: v.object({ vis: code }),
  component: lazyRouteComponent(() => import('@/features/measures/MeasureListPage'), 'MeasureListPage'),
})
const measureRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/handleplaner/$indsatsId',
  component: lazyRouteComponent(() => import('@/features/measures/MeasurePage'), 'MeasurePage'),
})
const forumListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/fora',
  validateSearch: v.object({ art: code }),
  component: lazyRouteComponent(() => import('@/features/forums/ForumListPage'), 'ForumListPage'),
})
const forumRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/fora/$forumId',
  component: lazyRouteComponent(() => import('@/features/forums/ForumPage'), 'ForumPage'),
})

const routeTree = rootRoute.addChildren([
  openRoute.addChildren([signInRoute, helpRoute, privacyRoute, accessibilityRoute]),
  signedInRoute.addChildren([
    indexRoute,
    homeRoute,
    roleRoute,
    matterListRoute,
    matterRoute,
    boardRoute,
    meetingListRoute,
    meetingRoute,
    measureListRoute,
    measureRoute,
    forumListRoute,
    forumRoute,
    ...caseworkRoutes,
  ]),
])

export function createAppRouter(session: Session) {
  const router = createRouter({
    routeTree,
    context: { session },
    scrollRestoration: true,
    // Opening a record is a logged look-up, so nothing is fetched because a pointer passed over a link.
    defaultPreload: false,
    defaultErrorComponent: CrashScreen,
    defaultNotFoundComponent: NotFoundScreen,
  })
  router.subscribe('onBeforeNavigate', (event) => {
    if (event.pathChanged) wantHeadingFocus()
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
