import { useQuery } from 'urql'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { matterOrganisations, type MatterView } from './matterQuery'

export interface PartyOption {
  value: string
  label: string
}

/**
 * The authorities something can be shared with. Those who run the matter see its parties; the others choose among all that take
 * part, and the server answers when one of them has no seat.
 */
export function usePartyOptions(matter: MatterView): PartyOption[] {
  const viewer = useViewer()
  const [result] = useQuery({ query: matterOrganisations, requestPolicy: 'cache-first' })
  const own = viewer.grant.organisationId
  const parties = new Map<string, string>()
  for (const party of matter.invitations ?? []) if (party.status !== 'REVOKED') parties.set(party.organisationId, party.organisation)
  for (const part of matter.contributions ?? []) parties.set(part.controllerId, part.controller)
  const schools = new Set(['SCHOOL', 'COLLEGE'])
  for (const one of result.data?.organisations ?? []) if (!schools.has(one.kind)) parties.set(one.id, one.name)
  parties.delete(own)
  return [...parties].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label, 'da'))
}
