import { expect } from '@playwright/test'
import type { Desk } from '../harness/desk'

/** Opens a concern through the list, as one looks up the number on a slip of paper. */
export async function openConcern(desk: Desk, reference: string) {
  const { page } = desk
  await desk.choose('Bekymringer')
  await page.getByLabel('Nr.', { exact: true }).fill(reference)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  // A number that leads to one record may open it at once.
  const row = page.getByRole('link', { name: reference, exact: true })
  const record = page.getByRole('heading', { level: 1, name: `Bekymring ${reference}` })
  await expect(row.or(record)).toBeVisible()
  if (await row.isVisible()) await row.click()
  await desk.settled(`Bekymring ${reference}`)
}

/** Whoever may not see a concern gets the answer of one that does not exist. */
export async function expectNoConcern(desk: Desk, id: string) {
  await desk.page.goto(`/bekymringer/${id}`)
  await expect(desk.page.getByText(/Bekymringen findes ikke, eller du har ikke adgang|Findes ikke, eller du har ikke adgang|Du må ikke gøre dette/).first()).toBeVisible()
}
