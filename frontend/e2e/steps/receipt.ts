import { expect, type Page } from '@playwright/test'
import type { Desk } from '../harness/desk'
import { inventedCpr, bornYearsAgo } from '../scenes'

/** Sends a notification to child services alone, through its four steps; answers its number. */
export async function notifyAlone(desk: Desk, name: string, text: string): Promise<string> {
  const { page } = desk
  await desk.choose('Ny henvendelse')
  await page.getByRole('link', { name: /Underret/ }).click()
  await desk.settled(/[Uu]nderret/)
  await expect(page.getByRole('complementary', { name: 'Akut hjælp' })).toContainText('112')
  await page.getByLabel('Navn', { exact: true }).fill(name)
  await page.getByLabel(/^CPR-nummer/).fill(inventedCpr(bornYearsAgo(9)))
  await next(page)
  await page.getByRole('radio', { name: 'Faktisk oplysning' }).check()
  await page.getByLabel('Hvad så eller hørte du?').fill(text)
  await next(page)
  await page.getByLabel('Hvad går godt?').fill('Glad for at gå i skole.')
  await page.getByRole('radio', { name: 'Ved ikke', exact: true }).check()
  await next(page)
  await next(page)
  await expect(page.getByRole('heading', { level: 2, name: 'Tjek, og send' })).toBeVisible()
  await page.getByRole('button', { name: 'Send underretning' }).click()
  await desk.settled('Kvittering')
  return /\bU-[0-9A-HJKMNP-TV-Z]{6}\b/.exec(await page.getByRole('main').innerText())?.[0] ?? ''
}

async function next(page: Page) {
  await page.getByRole('button', { name: 'Fortsæt' }).click()
}

/** What would come out of the printer: the browser's own dialog is left out, and the page is shown as on paper. */
export async function onPaper(page: Page, print: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await print()
  // The foot is there once the print was allowed.
  await expect(page.locator('.ui-print-foot')).toBeAttached()
  return paperOf(page)
}

export async function paperOf(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  return page.evaluate(() => document.body.innerText)
}
