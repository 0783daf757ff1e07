import { expect } from '@playwright/test'
import type { Desk } from '../harness/desk'
import { expectDone, startAct } from './act'

/** The three months' review of the matter that is shown: it goes on. */
export async function recordReview(desk: Desk, change: string, note: string) {
  const review = await startAct(desk, 'Registrer opfølgning')
  await review.getByRole('radio', { name: 'Fortsætter' }).check()
  await review.getByLabel('Hvad er ændret siden sidst').fill(change)
  await review.getByLabel('Vurdering').fill(note)
  await review.getByRole('button', { name: 'Gem opfølgningen' }).click()
  await expectDone(desk, 'Opfølgningen er gemt.')
}

/** Proposes to close it because the goals are reached; the citizen and the one who raised it are told. */
export async function proposeGoalsReached(desk: Desk) {
  const close = await startAct(desk, 'Foreslå afslutning')
  await close.getByRole('radio', { name: 'Målene er nået' }).check()
  await close.getByLabel('Begrundelse').fill('Målene er nået.')
  await close.getByRole('checkbox', { name: /^Borgeren er orienteret/ }).check()
  await close.getByRole('checkbox', { name: /har fået tilbagemelding/ }).check()
  await close.getByRole('button', { name: 'Foreslå afslutning' }).click()
  await expectDone(desk, 'Afslutningen er foreslået. Den gælder, når den anden koordinator har tilsluttet sig.')
  await expect(desk.page.getByText('Forløbet afsluttes, når den anden koordinator har tilsluttet sig', { exact: false })).toBeVisible()
}

/** The other coordinator finds the proposal among the tasks, reads it and agrees. */
export async function agreeToClose(desk: Desk, reference: string) {
  await desk.goto('/', 'Min side')
  await desk.page.getByRole('link', { name: new RegExp(`^Tag stilling til afslutning af.*${reference}`) }).click()
  await expect(desk.page.getByText('Du er den anden koordinator', { exact: false })).toBeVisible()
  const agree = await startAct(desk, 'Tilslut dig afslutningen')
  await expect(agree).toContainText('Målene er nået')
  await agree.getByRole('button', { name: 'Tilslut dig afslutningen' }).click()
  await expectDone(desk, 'Forløbet er afsluttet.')
}

/** The check after the closure finds nothing that opens it again. */
export async function recordAfterCheck(desk: Desk) {
  const check = await startAct(desk, 'Registrer efteropfølgning')
  await check.getByRole('radio', { name: 'Nej', exact: true }).check()
  await check.getByLabel('Begrundelse').fill('Ingen nye forhold.')
  await check.getByRole('button', { name: 'Gem efteropfølgningen' }).click()
  await expectDone(desk, 'Efteropfølgningen er gemt.')
}
