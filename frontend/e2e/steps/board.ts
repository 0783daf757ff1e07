import { expect } from '@playwright/test'
import type { Desk } from '../harness/desk'
import { expectDone, pressAct } from './act'
import { openMatter } from './matter'

/** Goes to one step of the analysis board through its own list of steps. */
export async function toStep(desk: Desk, step: string) {
  await desk.page.getByLabel('Gå til trin').selectOption({ label: step })
  await expect(desk.page.getByRole('heading', { level: 2, name: step })).toBeVisible()
}

type Column = 'Risiko og trussel' | 'Trivsel og modstandskraft'

interface EntryTyped {
  column: Column
  text: string
  kind?: string
  disagrees?: boolean
}

/** Opens the board from the matter that is shown. */
export async function openBoard(desk: Desk, reference: string) {
  await pressAct(desk, 'Åbn analysebrættet')
  await desk.settled(`Analysebræt ${reference}`)
}

async function fillEntry(desk: Desk, { column, text, kind = 'Faglig vurdering', disagrees = false }: EntryTyped) {
  const { page } = desk
  await page.getByRole('button', { name: `Tilføj til ${column}` }).click()
  await page.getByRole('radio', { name: kind }).check()
  await page.getByLabel('Udsagn', { exact: true }).fill(text)
  if (disagrees) await page.getByLabel('Vi ser det anderledes end en anden myndighed').check()
}

/** Places a statement in a column of the dimension that is shown. */
export async function place(desk: Desk, typed: EntryTyped) {
  await fillEntry(desk, typed)
  await desk.page.getByRole('button', { name: 'Gem udsagnet' }).click()
  await expectDone(desk, 'Udsagnet er gemt.')
  await expect(desk.page.getByRole('main')).toContainText(typed.text)
}

/** One press. */
export async function dontKnow(desk: Desk, column: Column) {
  const { page } = desk
  const button = page.getByRole('button', { name: new RegExp(`^Ved ikke.*${column}$`) })
  await button.click()
  await expect(button).toBeHidden()
}

/** A statement, null for "ved ikke", or nothing. */
export type ColumnAnswers = readonly [dimension: string, risk: string | null | undefined, resilience: string | null | undefined]

/**
 * Goes through the board as one does in the room: a statement or "ved ikke" in each column, and "Næste", which saves the statement
 * that is open. A column that is left out stays empty.
 */
export async function fillBoard(desk: Desk, answers: readonly ColumnAnswers[]) {
  const { page } = desk
  for (const [dimension, risk, resilience] of answers) {
    await expect(page.getByRole('heading', { level: 2, name: dimension })).toBeFocused()
    if (risk === null) await dontKnow(desk, 'Risiko og trussel')
    if (resilience === null) await dontKnow(desk, 'Trivsel og modstandskraft')
    if (typeof risk === 'string') await place(desk, { column: 'Risiko og trussel', text: risk })
    if (typeof resilience === 'string') await fillEntry(desk, { column: 'Trivsel og modstandskraft', text: resilience })
    await page.getByRole('button', { name: /^Næste: / }).click()
  }
}

/** Writes both texts of the overall assessment and asks for it to be saved; what comes of it is for the test to see. */
export async function saveAssessment(desk: Desk, typed?: { overall: string; against: string }) {
  const { page } = desk
  if (typed !== undefined) {
    await page.getByLabel('Samlet vurdering').fill(typed.overall)
    await page.getByLabel('Hvad taler imod bekymringen?').fill(typed.against)
  }
  await page.getByRole('button', { name: 'Gem helhedsvurderingen' }).click()
}

/** Fills in the forum's recommendation, with one authority's dissent; answers its form. */
export async function fillRecommendation(desk: Desk, text: string, measures: readonly string[], dissent: { authority: string; text: string }) {
  const form = desk.page.getByRole('form', { name: 'Forummets anbefaling' })
  await form.getByLabel('Anbefaling', { exact: true }).fill(text)
  for (const measure of measures) await form.getByRole('checkbox', { name: measure, exact: true }).check()
  await form.getByRole('checkbox', { name: `${dissent.authority} er uenig` }).check()
  await form.getByLabel(`Hvad mener ${dissent.authority}?`).fill(dissent.text)
  return form
}

/** The authority's own decision, on the matter that is shown; then back to the matter. Nobody decides for another authority. */
export async function decide(desk: Desk, reference: string, text: string, legalBasis: string) {
  const { page } = desk
  await pressAct(desk, 'Skriv beslutning')
  await desk.settled(`Analysebræt ${reference}`)
  await page.getByRole('radio', { name: 'Følger anbefalingen', exact: true }).check()
  await expect(page.getByRole('form', { name: 'Skriv beslutning' }).getByRole('combobox'), 'no choice of authority').toHaveCount(0)
  await desk.inspect()
  await page.getByLabel('Begrundelse').fill(text)
  await page.getByLabel('Lovgrundlag').fill(legalBasis)
  await page.getByRole('button', { name: 'Gem beslutningen' }).click()
  await expectDone(desk, 'Beslutningen er gemt.')
  await openMatter(desk, reference)
}
