import type { Locator, Page } from '@playwright/test'
import { password } from './harness/api'
import { expect, test } from './harness/fixtures'
import { expectAccessible, watchPage } from './harness/watch'
import { bornYearsAgo, inventedCpr } from './scenes'

/** Tab until it has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${String(wanted)}`)
}

async function typeInto(page: Page, wanted: Locator, text: string) {
  await tabTo(page, wanted)
  await page.keyboard.type(text)
}

/** Radio buttons: Tab comes to the group, arrows move within it. */
async function pick(page: Page, group: Locator, answer: string | RegExp) {
  const wanted = group.getByRole('radio', { name: answer })
  await tabTo(page, group.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let presses = 0; presses < 10 && !(await wanted.isChecked()); presses += 1) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

test('a concern is raised by keyboard alone', async ({ page, server }) => {
  test.setTimeout(120_000)
  const watched = watchPage(page, { names: ['Anton', 'Prøvesten'] })
  await page.goto(server.url)
  await expect(page.getByRole('heading', { level: 1, name: 'Log på' })).toBeVisible()
  await typeInto(page, page.getByLabel('Brugernavn'), 'medarbejder')
  await typeInto(page, page.getByLabel('Adgangskode'), password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Min side|Vælg rolle/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('ny henv')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ny henvendelse' })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: /Rejse en bekymring om en person/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rejs en bekymring' })).toBeFocused()

  await test.step('an empty step is explained, and the summary leads to the field', async () => {
    await tabTo(page, page.getByLabel('Navn', { exact: true }))
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toBeFocused()
    await tabTo(page, page.getByRole('alert').getByRole('link').first())
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Navn', { exact: true })).toBeFocused()
    await expectAccessible(page, 'grave')
  })
  await page.keyboard.type('Anton Prøvesten')
  await typeInto(page, page.getByLabel(/^CPR-nummer/), inventedCpr(bornYearsAgo(16)))
  await pick(page, page.getByRole('group', { name: 'Er det også en underretning?' }), /^Nej, kun/)
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { level: 2, name: 'Hvad har du set eller hørt?' })).toBeFocused()
  const first = page.getByRole('group', { name: 'Oplysning 1', exact: true })
  await pick(page, first, 'Faktisk oplysning')
  await typeInto(page, first.getByLabel('Hvad så eller hørte du?'), 'Han delte et opslag, der hylder vold.')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { level: 2, name: 'Hvad går godt, og hvem er der omkring?' })).toBeFocused()
  await typeInto(page, page.getByLabel('Hvad går godt?'), 'Glad for håndbold.')
  await pick(page, page.getByRole('group', { name: /^Ved forældrene/ }), 'Ved ikke')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Hvem er du?' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Tjek, og send' })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Send bekymring' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Kvittering' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /Bekymringen er sendt\. Nummer B-/ })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Log af' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Du er logget af.')).toBeVisible()
  await watched.expectClean()
})
