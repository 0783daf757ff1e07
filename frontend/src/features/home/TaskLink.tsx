import { Link } from '@tanstack/react-router'
import type { DeskReason, DeskTaskKind } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { recordLink } from '@/shared/recordPath'
import { quarterOf } from '@/shared/time/dates'
import { CaseNumber } from '@/ui/CaseNumber'
import { texts } from './texts'

interface TaskLinkProps {
  task: { kind: DeskTaskKind; reference: string; recordId: string; recordKind: string; whyCode: DeskReason; quarter?: string | null }
}

/** The act with its number: "Vurder B-7K3M9Q". Opens the record with the act at hand, where it has one. */
export function TaskLink({ task }: TaskLinkProps) {
  const t = useTexts(texts)
  const akt = acts[task.kind]
  const words = (
    <>
      {t.acts[task.kind]}
      {task.quarter != null && t.forQuarter(...quarterOf(task.quarter))} {task.reference !== '' && <CaseNumber>{task.reference}</CaseNumber>}
    </>
  )
  // A leader is told the number; the record stays shut.
  if (task.whyCode === 'LEADER') return <strong>{words}</strong>
  return (
    <Link {...(task.kind === 'REVIEW_OPENING' ? openings : task.kind === 'LOOKUP_ALARM' ? alarms : task.kind === 'ATTESTATION_OVERDUE' ? attestations : task.kind === 'ATTEST_ACCESS' ? attestation(task.recordId) : task.kind === 'RETENTION_EXTENDED' ? logOf(task.recordId) : recordLink(task.recordKind, task.recordId, akt))}>
      {words}
    </Link>
  )
}

/** The data protection officer reads the log of a record; the record itself stays shut. */
const logOf = (recordId: string) => ({ to: '/logkontrol', search: { objekt: recordId } }) as const

/** Which authorities have confirmed; and the list of one. */
const attestations = { to: '/administration/adgange' } as const

const attestation = (authorityId: string) => ({ to: '/administration/adgange/$myndighedId', params: { myndighedId: authorityId } }) as const

const openings = { to: '/aabninger' } as const

const alarms = { to: '/logkontrol', search: { art: 'alarm' } } as const

/** Codes of the acts in the addresses of concerns and notifications. */
const acts: Partial<Record<DeskTaskKind, string>> = {
  ASSESS_ACUTELY: 'akut',
  SEND_RECEIPT: 'kvittering',
  ASSIGN_CONCERN: 'fordel',
  CLARIFY: 'afklaring',
  SCREEN: 'screening',
  SEND_FEEDBACK: 'tilbagemelding',
  INFORM: 'orientering',
  CONFIRM_CLARIFICATION: 'bekraeft-svar',
}
