import type { Desk } from '../harness/desk'

/** Searches for a person by CPR, with a purpose; answers the row of the table of hits. */
export async function searchByCpr(desk: Desk, cpr: string) {
  const { page } = desk
  await desk.choose('Personer', 'Søg efter person')
  await page.getByLabel('Navn eller CPR-nummer').fill(cpr)
  await page.getByRole('radio', { name: 'Opgave i forløbet' }).check()
  await page.getByRole('button', { name: 'Søg', exact: true }).click()
  return page.getByRole('table', { name: 'Fundne personer' }).getByRole('row')
}
