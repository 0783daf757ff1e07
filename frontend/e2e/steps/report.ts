import { expect, type Page } from '@playwright/test'
import type { Desk } from '../harness/desk'

export interface StatementTyped {
  kind: 'Faktisk oplysning' | 'Hørt fra andre' | 'Faglig vurdering' | 'Uverificeret'
  text: string
  source?: string
  date?: string
}

export interface ReportTyped {
  name: string
  cpr: string
  school: string
  /** Only asked about a child. */
  alsoNotify?: boolean
  statements: StatementTyped[]
  where?: string
  resources: string
  trustedAdults?: string
  parentsKnow: 'Ja' | 'Nej' | 'Ved ikke'
  parentsNote?: string
  phone?: string
  wishUnnamed?: boolean
}

/** "Rejs en bekymring", step by step, up to and with the check page. Answers the page that is ready to be sent. */
export async function fillConcern(desk: Desk, typed: ReportTyped): Promise<Page> {
  const { page } = desk
  await desk.choose('Ny henvendelse')
  await expect(page.getByRole('complementary', { name: 'Akut hjælp' })).toContainText('112')
  await page.getByRole('link', { name: /Rejse en bekymring om en person/ }).click()
  await desk.settled('Rejs en bekymring')
  await expect(page.getByRole('complementary', { name: 'Akut hjælp' }), 'the acute numbers stand before the form').toContainText('114')
  await fillPerson(page, typed)
  await goOn(page, 'Hvad har du set eller hørt?')
  for (const [index, statement] of typed.statements.entries()) await fillStatement(page, index, statement)
  if (typed.where !== undefined) await page.getByLabel(/^Hvor skete det/).fill(typed.where)
  await goOn(page, 'Hvad går godt, og hvem er der omkring?')
  await page.getByLabel('Hvad går godt?').fill(typed.resources)
  if (typed.trustedAdults !== undefined) await page.getByLabel(/^Hvilke voksne har personen tillid til/).fill(typed.trustedAdults)
  await choose(page, /^Ved forældrene, at du henvender dig/, typed.parentsKnow)
  if (typed.parentsNote !== undefined) await page.getByLabel(/^Hvad har du sagt til dem/).fill(typed.parentsNote)
  await goOn(page, 'Hvem er du?')
  if (typed.phone !== undefined) await page.getByLabel(/^Telefon/).fill(typed.phone)
  if (typed.wishUnnamed === true) await page.getByLabel(/^Jeg ønsker ikke, at mit navn/).check()
  await goOn(page, 'Tjek, og send')
  return page
}

async function fillPerson(page: Page, typed: ReportTyped) {
  await expect(page.getByRole('heading', { level: 2, name: 'Hvem handler det om?' })).toBeVisible()
  await page.getByLabel('Navn', { exact: true }).fill(typed.name)
  await page.getByLabel(/^CPR-nummer/).fill(typed.cpr)
  await page.getByLabel(/^Skole og klasse/).fill(typed.school)
  const question = page.getByRole('group', { name: 'Er det også en underretning?' })
  if (typed.alsoNotify === undefined) return
  await question.getByRole('radio', { name: typed.alsoNotify ? /^Ja, send også/ : /^Nej, kun/ }).check()
}

async function fillStatement(page: Page, index: number, statement: StatementTyped) {
  if (index > 0) await page.getByRole('button', { name: 'Tilføj en oplysning' }).click()
  const box = page.getByRole('group', { name: `Oplysning ${index + 1}`, exact: true })
  await box.getByRole('radio', { name: statement.kind }).check()
  await box.getByLabel('Hvad så eller hørte du?').fill(statement.text)
  if (statement.date !== undefined) await box.getByLabel(/^Hvornår skete det/).fill(statement.date)
  if (statement.source !== undefined) await box.getByLabel(/^Hvor ved du det fra/).fill(statement.source)
}

async function choose(page: Page, question: RegExp, answer: string) {
  await page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check()
}

async function goOn(page: Page, next: string) {
  await page.getByRole('button', { name: 'Fortsæt' }).click()
  await expect(page.getByRole('heading', { level: 2, name: next })).toBeVisible()
}

/** Sends what stands on the check page; answers the numbers on the receipt. */
export async function sendConcern(desk: Desk): Promise<{ concern: string; notification: string | null }> {
  await desk.page.getByRole('button', { name: 'Send bekymring' }).click()
  await desk.settled('Kvittering')
  const status = await desk.page.getByRole('main').innerText()
  return { concern: numberIn(status, 'B') ?? '', notification: numberIn(status, 'U') }
}

function numberIn(text: string, letter: 'B' | 'U'): string | null {
  return new RegExp(`\\b${letter}-[0-9A-HJKMNP-TV-Z]{6}\\b`).exec(text)?.[0] ?? null
}
