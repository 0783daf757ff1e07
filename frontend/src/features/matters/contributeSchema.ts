import * as v from 'valibot'
import { choice, optionalTypedDate, required } from '@/shared/forms/rules'
import type { FormTexts } from './formTexts'

export const compartments = ['GENERAL', 'HEALTH', 'POLICE', 'FAMILY'] as const
export const kinds = ['OBSERVED_FACT', 'REPORTED_BY_OTHER', 'PROFESSIONAL_ASSESSMENT', 'UNVERIFIED'] as const
/** Read by the authorities named, and nobody else. */
export const named: ReadonlySet<string> = new Set(['HEALTH', 'FAMILY', 'POLICE'])

/** `own`: whether the viewer may speak for an authority of one's own; otherwise on whose behalf must be chosen. */
export function contributeSchema(t: FormTexts['contribution'], own: boolean) {
  return v.pipe(
    v.object({
      onBehalfOfInvitationId: v.string(),
      onBehalf: v.object({ givenBy: v.string(), givenHow: v.string() }),
      compartment: choice(compartments, t.compartmentMissing),
      kind: choice(kinds, t.kindMissing),
      text: required(t.textMissing),
      source: v.string(),
      happenedOn: optionalTypedDate(t.dateWrong),
      shareWith: v.array(v.string()),
      necessity: required(t.necessityMissing),
    }),
    v.forward(
      v.partialCheck([['onBehalfOfInvitationId']], (values) => own || values.onBehalfOfInvitationId !== '', t.onBehalfMissing),
      ['onBehalfOfInvitationId'],
    ),
    v.forward(
      v.partialCheck(
        [['onBehalfOfInvitationId'], ['onBehalf', 'givenBy']],
        (values) => values.onBehalfOfInvitationId === '' || values.onBehalf.givenBy.trim() !== '',
        t.givenByMissing,
      ),
      ['onBehalf', 'givenBy'],
    ),
    v.forward(
      v.partialCheck(
        [['onBehalfOfInvitationId'], ['onBehalf', 'givenHow']],
        (values) => values.onBehalfOfInvitationId === '' || values.onBehalf.givenHow !== '',
        t.givenHowMissing,
      ),
      ['onBehalf', 'givenHow'],
    ),
    v.forward(
      v.partialCheck([['compartment'], ['shareWith']], (values) => !named.has(values.compartment) || values.shareWith.length > 0, t.shareWithMissing),
      ['shareWith'],
    ),
  )
}
