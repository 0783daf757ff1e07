import { expect } from '@playwright/test'
import type { Desk } from '../harness/desk'
import { expectDone } from './act'

/** Goes to one step of the analysis board through its own list of steps. */
export async function toStep(desk: Desk, step: string) {
  await desk.page.getByLabel('Gå til trin').selectOption({ label: step })
  await expect(desk.page.getByRole('heading', { level: 2, name: step })).toBeVisible()
}

interface EntryTyped {
  column: 'Risiko og trussel' | 'Trivsel og modstandskraft'
  text: string
  kind?: string
  disagrees?: boolean
}

/** Places a statement in a column of the dimension that is shown. */
export async function place(desk: Desk, { column, text, kind = 'Faglig vurdering', disagrees = false }: EntryTyped) {
  const { page } = desk
  await page.getByRole('button', { name: `Tilføj til ${column}` }).click()
  await page.getByLabel('Slags udsagn').selectOption({ label: kind })
  await page.getByLabel('Udsagn', { exact: true }).fill(text)
  if (disagrees) await page.getByLabel('Vi ser det anderledes end en anden myndighed').check()
  await page.getByRole('button', { name: 'Gem udsagnet' }).click()
  await expectDone(desk, 'Udsagnet er gemt.')
  await expect(page.getByRole('main')).toContainText(text)
}
