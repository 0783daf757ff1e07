import { today as todayIn } from '@internationalized/date'
import type { ConcernFilter, ConcernOrder, ConcernSource, ConcernStage, Responsible, Theme } from '@/gen/graphql'
import { parseReference } from '@/shared/reference'
import { danishZone } from '@/shared/time/dates'

/** The filters as they stand in the address: codes only. */
export interface ConcernSearch {
  nr?: string | undefined
  status?: string | undefined
  distrikt?: string | undefined
  tema?: string | undefined
  kilde?: string | undefined
  ansvarlig?: string | undefined
  frist?: string | undefined
  periode?: string | undefined
  sorter?: string | undefined
}

export const stageCodes: Record<string, ConcernStage> = {
  modtaget: 'RECEIVED',
  vurdering: 'COORDINATOR_ASSESSMENT',
  afklaring: 'POLICE_CLARIFICATION',
  screening: 'SCREENING',
  afsluttet: 'CLOSED',
}
export const themeCodes: Record<string, Theme> = {
  ekstremisme: 'EXTREMISM',
  kriminalitet: 'CRIME',
  kontrol: 'SOCIAL_CONTROL',
  uro: 'DISORDER',
  loesladelse: 'RELEASE',
  sygdom: 'ILLNESS',
}
export const sourceCodes: Record<string, ConcernSource> = {
  skole: 'SCHOOL',
  kommune: 'MUNICIPAL_SERVICE',
  hotline: 'HOTLINE',
  borger: 'CITIZEN',
  politi: 'POLICE',
  kriminalforsorg: 'PRISON_PROBATION',
  sundhed: 'HEALTH',
  uddannelse: 'COLLEGE',
  'anden-kommune': 'OTHER_MUNICIPALITY',
}
export const responsibleCodes: Record<string, Responsible> = { mig: 'ME', ingen: 'NONE' }
/** Days from today that a deadline lies within; 0 for those already over. */
export const dueCodes: Record<string, number> = { over: 0, uge: 7, maaned: 30 }
export const periodCodes: Record<string, number> = { '30': 30, '90': 90, '365': 365 }

/** What the server is asked for. Without a status: those still open. A number finds the concern whatever else is chosen. */
export function filterOf(search: ConcernSearch): ConcernFilter {
  const number = search.nr === undefined ? null : parseReference(search.nr)
  if (number !== null) return { reference: number.text }
  const filter: ConcernFilter = {}
  const stage = stageCodes[search.status ?? '']
  if (stage !== undefined) filter.stages = [stage]
  else if (search.status !== 'alle') filter.open = true
  const theme = themeCodes[search.tema ?? '']
  if (theme !== undefined) filter.theme = theme
  const source = sourceCodes[search.kilde ?? '']
  if (source !== undefined) filter.source = source
  const responsible = responsibleCodes[search.ansvarlig ?? '']
  if (responsible !== undefined) filter.responsible = responsible
  if (search.distrikt !== undefined) filter.districtId = search.distrikt
  const today = todayIn(danishZone)
  const due = dueCodes[search.frist ?? '']
  if (due !== undefined) filter.dueBefore = today.add({ days: due === 0 ? 0 : due + 1 }).toString()
  const period = periodCodes[search.periode ?? '']
  if (period !== undefined) filter.receivedFrom = today.subtract({ days: period }).toString()
  return filter
}

/** Whether nothing is hidden: from the start the closed ones are. */
export function showsAll({ sorter: _sorter, status, ...rest }: ConcernSearch): boolean {
  return status === 'alle' && Object.values(rest).every((code) => code === undefined)
}

export function orderOf(search: ConcernSearch): ConcernOrder {
  return search.sorter === 'modtaget' ? 'RECEIVED_NEWEST' : 'DEADLINE'
}
