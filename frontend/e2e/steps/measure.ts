import { expect } from '@playwright/test'
import type { Desk } from '../harness/desk'
import { expectDone, pressAct, startAct } from './act'
import { idInAddress } from './hold'

interface Offered {
  kind: string
  goal: string
  practical?: string
  mentor?: string
}

/** Offers a measure on the matter that is shown, for one's own authority. */
export async function offerMeasure(desk: Desk, { kind, goal, practical, mentor }: Offered) {
  const offer = await startAct(desk, 'Tilbyd en indsats')
  await offer.getByLabel('Indsats', { exact: true }).selectOption({ label: kind })
  await offer.getByLabel(/^Mål/).fill(goal)
  if (practical !== undefined) await offer.getByLabel(/^Praktiske oplysninger/).fill(practical)
  if (mentor !== undefined) {
    const option = offer.getByRole('option', { name: new RegExp(mentor) })
    await offer.getByLabel('Mentor', { exact: true }).selectOption({ label: (await option.textContent()) ?? '' })
  }
  await expect(offer.getByText(/^Ansvarlig myndighed: /)).toBeVisible()
  await desk.inspect()
  await offer.getByRole('button', { name: 'Tilbyd indsatsen' }).click()
  await expectDone(desk, 'Indsatsen er tilbudt.')
}

/** Opens a measure of the matter from the list of measures; answers its id. */
export async function openMeasure(desk: Desk, kind: string, matter: string): Promise<string> {
  await desk.choose('Handleplaner')
  await desk.page.getByRole('link', { name: `${kind}, ${matter}` }).click()
  await desk.settled(`${kind}, ${matter}`)
  return idInAddress(desk)
}

/** Both say yes, in their own words, and the measure begins today. */
export async function acceptAndStart(desk: Desk, words: string) {
  await pressAct(desk, 'Registrer samtykke')
  const consent = desk.page.getByRole('form', { name: 'Registrer samtykke' })
  await consent.getByRole('radio', { name: 'Den unge og forældrene' }).check()
  await consent.getByRole('radio', { name: 'Siger ja' }).check()
  await consent.getByLabel(/^Med deres egne ord/).fill(words)
  await consent.getByRole('button', { name: 'Gem svaret' }).click()
  await expectDone(desk, 'Svaret er gemt.')
  const start = await startAct(desk, 'Begynd indsatsen')
  await start.getByRole('button', { name: 'Begynd indsatsen' }).click()
  await expectDone(desk, 'Indsatsen er begyndt.')
}

/** Another authority's measure: T&K can note that a consent is taken back, and nothing else. */
export async function expectOnlyWithdrawal(desk: Desk, kind: string, matter: string) {
  await openMeasure(desk, kind, matter)
  await expect(desk.page.getByRole('button', { name: /^Træk samtykket tilbage/ })).toBeVisible()
  await expect(desk.page.getByRole('group', { name: 'Næste skridt' })).toHaveCount(0)
}

export async function withdrawConsent(desk: Desk) {
  await desk.page.getByRole('button', { name: /^Træk samtykket tilbage/ }).click()
  const dialog = desk.page.getByRole('dialog', { name: 'Træk samtykket tilbage' })
  await dialog.getByRole('button', { name: 'Træk samtykket tilbage' }).click()
  await expectDone(desk, 'Samtykket er trukket tilbage. Delingen er stoppet.')
}

/** Whoever may not see a measure gets the answer of one that does not exist. */
export async function expectNoMeasure(desk: Desk, id: string) {
  await desk.page.goto(`/handleplaner/${id}`)
  await expect(desk.page.getByText(/Findes ikke, eller du har ikke adgang|Du må ikke gøre dette/).first()).toBeVisible()
}

/** Writes in the mentor's logbook of the measure that is shown. */
export async function writeLogbook(desk: Desk, text: string) {
  const book = desk.page.getByRole('form', { name: 'Logbog' })
  await book.getByLabel('Hvad skete der').fill(text)
  await book.getByRole('button', { name: 'Skriv i logbogen' }).click()
  await expectDone(desk, 'Der er skrevet i logbogen.')
}
