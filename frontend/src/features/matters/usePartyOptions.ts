import { useQuery } from 'urql'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { matterInvitees, matterOrganisations, type MatterView } from './matterQuery'

export interface PartyOption {
  value: string
  label: string
}

const convenors = new Set(['MUNICIPAL_COORDINATOR', 'POLICE_COORDINATOR'])
const schools = new Set(['SCHOOL', 'COLLEGE'])

/**
 * The authorities something can be shared with. Those who run the matter see its parties and choose among them; the others choose
 * among all that take part, and the server answers when one of them has no seat. `own` adds the viewer's own authority.
 */
export function usePartyOptions(matter: MatterView, own: boolean): PartyOption[] {
  const { grant } = useViewer()
  const runs = matter.viewerCan.invite
  const [all] = useQuery({ query: matterOrganisations, pause: runs, requestPolicy: 'cache-first' })
  const [people] = useQuery({ query: matterInvitees, variables: { matterId: matter.id }, pause: !runs, requestPolicy: 'cache-first' })

  const parties = new Map<string, string>()
  for (const party of matter.invitations ?? []) if (party.status !== 'REVOKED') parties.set(party.organisationId, party.organisation)
  for (const part of matter.contributions ?? []) parties.set(part.controllerId, part.controller)
  for (const person of people.data?.invitees ?? []) if (convenors.has(person.role)) parties.set(person.organisationId, person.organisation)
  for (const one of all.data?.organisations ?? []) if (!schools.has(one.kind)) parties.set(one.id, one.name)
  if (own) parties.set(grant.organisationId, grant.organisation)
  else parties.delete(grant.organisationId)
  return [...parties].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label, 'da'))
}
