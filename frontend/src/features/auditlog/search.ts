import type { AuditKind } from '@/gen/graphql'

/** The filters as they stand in the address: codes only. */
export interface AuditSearch {
  art?: string | undefined
  periode?: string | undefined
  objekt?: string | undefined
  bruger?: string | undefined
}

export const kindCodes: Record<string, AuditKind> = {
  opslag: 'READ',
  aendring: 'CHANGE',
  afvist: 'REFUSAL',
  soegning: 'SEARCH',
  'log-paa': 'SIGN_IN',
  'log-af': 'SIGN_OUT',
  sletning: 'ERASURE',
  system: 'SYSTEM',
  alarm: 'ALARM',
  kontrol: 'OPENING',
  noedadgang: 'EMERGENCY',
  rettigheder: 'RIGHTS',
}
/** Days back from today; 0 is today. */
export const periodCodes: Record<string, number> = { dag: 0, uge: 7, maaned: 30 }
