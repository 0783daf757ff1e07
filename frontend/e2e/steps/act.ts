import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../harness/desk'

/** Starts an act: the button that comes next, or the one under "Flere handlinger". Answers where its form is. */
export async function startAct(desk: Desk, act: string): Promise<Locator> {
  const { page } = desk
  const place = page.getByRole('dialog', { name: act }).or(page.getByRole('region', { name: act })).or(page.getByRole('form', { name: act }))
  const cancel = page.getByRole('main').getByRole('button', { name: 'Annuller' })
  // Right after another act the form may close with that one, or the next act may have come in the button's place.
  await expect(async () => {
    if (!(await place.first().isVisible())) {
      if (await cancel.isVisible()) await cancel.click({ timeout: 1000 })
      await pressAct(desk, act)
    }
    await expect(place.first()).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 20_000 })
  return place.first()
}

/** Presses the button of an act, for acts that lead to a page of their own. */
export async function pressAct(desk: Desk, act: string) {
  const main = desk.page.getByRole('main')
  const direct = main.getByRole('button', { name: act, exact: true }).first()
  const more = main.getByRole('button', { name: 'Flere handlinger' })
  const item = main.getByRole('menuitem', { name: act, exact: true })
  // The record is read anew after each act, and what it offers moves between the button and the menu as it arrives.
  await expect(async () => {
    if (!(await direct.isVisible())) {
      if (!(await item.isVisible())) await more.click({ timeout: 1000 })
      await item.click({ timeout: 1000 })
    } else await direct.click({ timeout: 1000 })
  }).toPass({ timeout: 15_000 })
}

/** The status line that says that the server has confirmed it. */
export async function expectDone(desk: Desk, message: string | RegExp) {
  await expect(desk.page.getByRole('status').filter({ hasText: message }).first()).toBeVisible()
}
