import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as v from 'valibot'
import { signedInRoute } from './frames'

/** A code in the address. Anything else than a plain code is left out, so that no name ends there by mistake. */
const code = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))), undefined))
const step = v.optional(v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))), undefined))
const getParentRoute = () => signedInRoute

const newReportRoute = createRoute({
  getParentRoute,
  path: '/ny-henvendelse',
  component: lazyRouteComponent(() => import('@/features/report/NewReportPage'), 'NewReportPage'),
})
const newConcernRoute = createRoute({
  getParentRoute,
  path: '/ny-henvendelse/bekymring',
  validateSearch: v.object({ trin: step, kladde: code }),
  component: lazyRouteComponent(() => import('@/features/report/RaiseConcernPage'), 'RaiseConcernPage'),
})
const newNotificationRoute = createRoute({
  getParentRoute,
  path: '/ny-henvendelse/underretning',
  validateSearch: v.object({ trin: step, kladde: code }),
  component: lazyRouteComponent(() => import('@/features/report/NotifyPage'), 'NotifyPage'),
})
const newAdviceRoute = createRoute({
  getParentRoute,
  path: '/ny-henvendelse/sparring',
  component: lazyRouteComponent(() => import('@/features/report/AskAdvicePage'), 'AskAdvicePage'),
})
const newTrendRoute = createRoute({
  getParentRoute,
  path: '/ny-henvendelse/tendens',
  component: lazyRouteComponent(() => import('@/features/report/ReportTrendPage'), 'ReportTrendPage'),
})
const concernsRoute = createRoute({
  getParentRoute,
  path: '/bekymringer',
  validateSearch: v.object({ nr: code, status: code, distrikt: code, tema: code, kilde: code, ansvarlig: code, frist: code, periode: code, sorter: code }),
  component: lazyRouteComponent(() => import('@/features/concerns/ConcernsPage'), 'ConcernsPage'),
})
const concernRoute = createRoute({
  getParentRoute,
  path: '/bekymringer/$id',
  validateSearch: v.object({ fane: code, akt: code }),
  component: lazyRouteComponent(() => import('@/features/concern/ConcernPage'), 'ConcernPage'),
})
const notificationsRoute = createRoute({
  getParentRoute,
  path: '/underretninger',
  validateSearch: v.object({ nr: code, status: code }),
  component: lazyRouteComponent(() => import('@/features/notification/NotificationsPage'), 'NotificationsPage'),
})
const notificationRoute = createRoute({
  getParentRoute,
  path: '/underretninger/$id',
  validateSearch: v.object({ akt: code }),
  component: lazyRouteComponent(() => import('@/features/notification/NotificationPage'), 'NotificationPage'),
})
const adviceRoute = createRoute({
  getParentRoute,
  path: '/sparring',
  validateSearch: v.object({ fane: code, status: code }),
  component: lazyRouteComponent(() => import('@/features/advice/AdvicePage'), 'AdvicePage'),
})
const personsRoute = createRoute({
  getParentRoute,
  path: '/personer',
  component: lazyRouteComponent(() => import('@/features/person/PersonsPage'), 'PersonsPage'),
})
const personRoute = createRoute({
  getParentRoute,
  path: '/personer/$id',
  validateSearch: v.object({ fane: code }),
  component: lazyRouteComponent(() => import('@/features/person/PersonPage'), 'PersonPage'),
})
const openingsRoute = createRoute({
  getParentRoute,
  path: '/aabninger',
  component: lazyRouteComponent(() => import('@/features/openings/OpeningsPage'), 'OpeningsPage'),
})
const inquiriesRoute = createRoute({
  getParentRoute,
  path: '/forespoergsler',
  component: lazyRouteComponent(() => import('@/features/inquiries/InquiriesPage'), 'InquiriesPage'),
})
const inquiryRoute = createRoute({
  getParentRoute,
  path: '/forespoergsler/$id',
  component: lazyRouteComponent(() => import('@/features/inquiries/InquiryPage'), 'InquiryPage'),
})
const logRoute = createRoute({
  getParentRoute,
  path: '/logkontrol',
  validateSearch: v.object({ art: code, periode: code, objekt: code, bruger: code }),
  component: lazyRouteComponent(() => import('@/features/auditlog/AuditLogPage'), 'AuditLogPage'),
})

const administrationRoute = createRoute({
  getParentRoute,
  path: '/administration',
  validateSearch: v.object({ vis: code }),
  component: lazyRouteComponent(() => import('@/features/administration/AdministrationPage'), 'AdministrationPage'),
})
const attestationsRoute = createRoute({
  getParentRoute,
  path: '/administration/adgange',
  component: lazyRouteComponent(() => import('@/features/administration/AttestationsPage'), 'AttestationsPage'),
})
const attestRoute = createRoute({
  getParentRoute,
  path: '/administration/adgange/$myndighedId',
  component: lazyRouteComponent(() => import('@/features/administration/AttestPage'), 'AttestPage'),
})
const employeeRoute = createRoute({
  getParentRoute,
  path: '/administration/$medarbejderId',
  component: lazyRouteComponent(() => import('@/features/administration/EmployeePage'), 'EmployeePage'),
})

const bringRoute = createRoute({
  getParentRoute,
  path: '/forloeb/ny',
  validateSearch: v.object({ bekymring: code, person: code, forum: code }),
  component: lazyRouteComponent(() => import('@/features/bring/BringPage'), 'BringPage'),
})

/** Concerns, notifications, persons, advice and the log, and the way in for everyone. */
export const caseworkRoutes = [
  administrationRoute,
  attestationsRoute,
  attestRoute,
  employeeRoute,
  newReportRoute,
  newConcernRoute,
  newNotificationRoute,
  newAdviceRoute,
  newTrendRoute,
  concernsRoute,
  concernRoute,
  notificationsRoute,
  notificationRoute,
  adviceRoute,
  personsRoute,
  personRoute,
  logRoute,
  openingsRoute,
  inquiriesRoute,
  inquiryRoute,
  bringRoute,
] as const
