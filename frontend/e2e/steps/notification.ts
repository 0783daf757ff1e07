import type { Desk } from '../harness/desk'

/** Opens a notification from the list, the shortest clock first. */
export async function openNotification(desk: Desk, reference: string) {
  await desk.choose('Underretninger')
  await desk.page.getByRole('link', { name: reference, exact: true }).click()
  await desk.settled(`Underretning ${reference}`)
}
