import { graphql } from '@/gen/gql'
import { isWithheld, type WithheldPaths } from '@/shared/graphql/withheld'
import type { MatterView } from './matterQuery'

/** What is kept from everybody who sees a matter only because of a measure in it; each stands in every answer about a matter. */
const ofTheForum = ['matter.responsible', 'matter.items', 'matter.invitations', 'matter.myInvitation']

/** Whether the answer holds back all that belongs to the forum. A party reads its own invitation, or that it has none, in a frozen matter too. */
export function isThroughMeasure(withheld: WithheldPaths): boolean {
  return ofTheForum.every((path) => isWithheld(withheld, path))
}

/** Whether the answer shows what only those who lead the matter read of it: they may also ask who sees it. */
export function leadsMatter(matter: Pick<MatterView, 'invitations'>, withheld: WithheldPaths): boolean {
  return matter.invitations != null && !isWithheld(withheld, 'matter.invitations')
}

export const matterThroughMeasure = graphql(`
  query MatterThroughMeasure($id: ID!) {
    matter(id: $id) {
      id
      person {
        id
        name
        age
        school
      }
      measures {
        id
        kind
        status
        responsible
        goal
        practical
        contactPerson
        startDueOn
        startedOn
        endedOn
        reviewOn
      }
    }
  }
`)
