import { expect } from '@playwright/test'
import type { Desk } from '../harness/desk'
import { expectDone, startAct } from './act'

export async function openMatter(desk: Desk, reference: string) {
  const { page } = desk
  await desk.choose('Forløb')
  await page.getByLabel(/^Forløbets nummer/).fill(reference)
  await page.getByRole('button', { name: 'Find forløb' }).click()
  const row = page.getByRole('link', { name: reference, exact: true })
  const record = page.getByRole('heading', { level: 1, name: `Forløb ${reference}` })
  await expect(row.or(record)).toBeVisible()
  if (await row.isVisible()) await row.click()
  await desk.settled(`Forløb ${reference}`)
}

export async function openTab(desk: Desk, tab: string) {
  await desk.page.getByRole('tab', { name: tab, exact: true }).click()
  await desk.settled()
}

/** Whoever may not see a matter gets the answer of one that does not exist. */
export async function expectNoMatter(desk: Desk, id: string) {
  await desk.page.goto(`/forloeb/${id}`)
  await expect(desk.page.getByText(/Findes ikke, eller du har ikke adgang|Du må ikke gøre dette/).first()).toBeVisible()
}

interface InviteTyped {
  name: string
  identity: boolean
  compartments: string[]
  /** The name of a picture of what the invitation will open. */
  picture?: string
}

export async function invite(desk: Desk, { name, identity, compartments, picture }: InviteTyped) {
  const dialog = await startAct(desk, 'Inviter til forløbet')
  const person = dialog.getByRole('option', { name: new RegExp(name) })
  await expect(person).toBeAttached()
  await dialog.getByLabel('Hvem', { exact: true }).selectOption({ label: (await person.textContent()) ?? '' })
  await dialog.getByLabel('Hvad er der brug for').fill('Det, I ved om trivsel og hverdag.')
  await dialog.getByRole('radio', { name: identity ? 'Ja, med navn' : 'Nej, uden identitet' }).check()
  await expect(dialog.getByRole('checkbox', { checked: true }), 'nothing is chosen beforehand').toHaveCount(0)
  for (const compartment of compartments) await dialog.getByRole('checkbox', { name: compartment }).check()
  await dialog.getByLabel('Hvorfor er det nødvendigt').fill('For at få et helt billede.')
  await dialog.getByRole('button', { name: 'Se, hvad der bliver synligt' }).click()
  await expect(dialog.getByRole('heading', { name: 'Det bliver synligt for' })).toBeVisible()
  await expect(dialog.getByRole('listitem').filter({ hasText: name })).toContainText(identity ? 'heriblandt hvem det handler om' : 'ikke hvem det handler om')
  await expect(dialog.getByText(identity ? 'ser, hvem det handler om' : 'ser ikke, hvem det handler om').first()).toBeVisible()
  if (picture !== undefined) {
    await dialog.getByText('Vis hvilke oplysninger').click()
    await desk.inspect(picture)
  }
  await dialog.getByRole('button', { name: 'Inviter til forløbet' }).click()
  await expectDone(desk, `${name} er inviteret.`)
}

interface ContributionTyped {
  about: string
  text: string
  kind?: string
  readers?: RegExp[]
}

export async function contribute(desk: Desk, { about, text, kind = 'Faktisk oplysning', readers = [] }: ContributionTyped) {
  const form = await startAct(desk, 'Tilføj bidrag')
  const { page } = desk
  await expect(page.getByRole('complementary', { name: 'Akut hjælp' })).toBeVisible()
  const behalf = form.getByLabel('På vegne af')
  if (await behalf.isVisible()) await behalf.selectOption({ label: 'Min egen myndighed' })
  await form.getByRole('group', { name: 'Hvad handler det om' }).getByRole('radio', { name: about }).check()
  await form.getByRole('group', { name: 'Slags udsagn' }).getByRole('radio', { name: kind }).check()
  await form.getByLabel('Hvad bidrager du med').fill(text)
  for (const reader of readers) await form.getByRole('group', { name: /^Hvem må læse det/ }).getByRole('checkbox', { name: reader }).check()
  await form.getByLabel('Hvorfor er det nødvendigt at dele').fill('Indgår i analysen.')
  await form.getByRole('button', { name: 'Tilføj bidrag' }).click()
  await expectDone(desk, 'Bidraget er tilføjet.')
}

/** The authority declines, without being asked why. */
export async function decline(desk: Desk) {
  const dialog = await startAct(desk, 'Afslå at bidrage')
  await expect(dialog.getByText('Der bliver ikke spurgt om en begrundelse')).toBeVisible()
  await dialog.getByRole('button', { name: 'Afslå at bidrage' }).click()
  await expectDone(desk, 'Det er registreret, at myndigheden ikke bidrager.')
}

export async function beginAnalysis(desk: Desk) {
  const begin = await startAct(desk, 'Gå til analyse')
  await begin.getByRole('button', { name: 'Gå til analyse' }).click()
  await expectDone(desk, 'Analysen er begyndt.')
}
