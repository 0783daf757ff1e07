import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, watchPage } from './harness/watch'

/** The shell with canned answers: what it does must not depend on what a server happens to hold. */
const test = base.extend<object, { canned: string }>({
  canned: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const child = spawn(process.execPath, [path.join(import.meta.dirname, 'static-server.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] })
      const [address]: unknown[] = await once(child.stdout, 'data')
      await provide(String(address).trim())
      child.kill()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ canned }, provide) => provide(canned),
})

async function signIn(page: Page) {
  await page.goto('/')
  await page.getByLabel('Brugernavn').fill('ssp')
  await page.getByLabel('Adgangskode').fill('infohus-demo')
  await page.getByLabel('Adgangskode').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Vælg rolle' })).toBeVisible()
}

test('sign-in shows acute numbers first and explains errors', async ({ page }) => {
  const watched = watchPage(page)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Log på' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Akut hjælp' })).toContainText('Den sociale døgnvagt')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Log på' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('link', { name: 'Skriv dit brugernavn' }).click()
  await expect(page.getByLabel('Brugernavn')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Brugernavn').fill('ssp')
  await page.getByLabel('Adgangskode').fill('forkert')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Brugernavn eller adgangskode er forkert')
  await watched.expectClean()
})

test('role and log-off are in sight at every width, and nothing scrolls sideways', async ({ page }) => {
  const watched = watchPage(page)
  await signIn(page)
  await page.getByRole('link', { name: /Fortsæt i den rolle/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Min side' })).toBeFocused()
  await expect(page).toHaveTitle('Min side – Infohus')
  for (const width of [1280, 820, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(page.getByRole('banner')).toContainText('Mette Prøvesen · SSP-konsulent, Ishøj')
    await expect(page.getByRole('button', { name: 'Log af' })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Min side' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused()
  await watched.expectClean()
})

test('the palette finds pages by keyboard alone', async ({ page }) => {
  const watched = watchPage(page)
  await signIn(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Side eller nummer' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('hjæ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Hjælp' })).toBeFocused()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectAccessible(page)
  await watched.expectClean()
})

test('log-off in one tab empties the other', async ({ page, context }) => {
  await signIn(page)
  const other = await context.newPage()
  await other.goto('/min-side')
  await expect(other.getByRole('heading', { name: 'Min side' })).toBeVisible()
  await page.getByRole('button', { name: 'Log af' }).click()
  await expect(page.getByText('Du er logget af. Luk browseren på en delt pc.')).toBeVisible()
  await expect(other.getByText('Du er logget af. Luk browseren på en delt pc.')).toBeVisible()
})

test('Ctrl+Shift+L locks and replaces the page', async ({ page }) => {
  await signIn(page)
  await page.keyboard.press('Control+Shift+L')
  await expect(page.getByRole('heading', { level: 1, name: 'Låst' })).toBeVisible()
  await expect(page.getByText('Mette Prøvesen')).toHaveCount(0)
})
