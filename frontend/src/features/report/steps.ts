/** Fields of each step, by the first part of their names. A problem is shown on the step that holds the field. */
export const stepFields = [
  ['person', 'alsoNotify'],
  ['statements', 'whereItHappened', 'districtId', 'acute'],
  ['resources', 'trustedAdults', 'parentsKnow', 'parentsNote'],
  ['seenBy', 'source', 'reporter'],
] as const

export const checkStep = stepFields.length + 1

/** The step, counted from 1, that a field path such as "statements.0.text" belongs to; the check page for what belongs to none. */
export function stepOf(path: string): number {
  const head = path.split('.')[0] ?? ''
  const index = stepFields.findIndex((fields) => fields.some((field) => field === head))
  return index === -1 ? checkStep : index + 1
}
