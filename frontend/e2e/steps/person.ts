import { expect } from '@playwright/test'
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

/** Searches by number or name on the screen; the one name that is found, or null for nobody. */
export async function findPerson(desk: Desk, sought: string, name: string | null) {
  const { page } = desk
  await desk.goto('/personer', 'Søg efter person')
  await page.getByLabel('Navn eller CPR-nummer').fill(sought)
  await page.getByRole('radio', { name: 'Tilsyn' }).check()
  await page.getByRole('button', { name: 'Søg', exact: true }).click()
  const main = page.getByRole('main')
  if (name === null) {
    await expect(main).toContainText('Ingen personer fundet')
    await expect(main.getByRole('table')).toHaveCount(0)
  } else {
    await expect(main).toContainText('1 person fundet')
    await expect(main.getByRole('table')).toContainText(name)
  }
}
