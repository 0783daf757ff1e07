import { expect } from '@playwright/test'
import type { Desk } from '../harness/desk'
import { typedDate, typedTime } from '../harness/scenario'
import { expectDone } from './act'

/** Plans a meeting on the forum's page and goes to it; answers its number and id. */
export async function planMeeting(desk: Desk, forum: string, at: Date, place: string): Promise<{ reference: string; id: string }> {
  const { page } = desk
  await desk.choose('Fora')
  await page.getByRole('link', { name: forum, exact: true }).click()
  await desk.settled(forum)
  await page.getByRole('button', { name: 'Planlæg møde' }).click()
  const form = page.getByRole('form', { name: 'Planlæg møde' })
  await form.getByLabel('Dato').fill(typedDate(at))
  await form.getByLabel('Klokkeslæt').fill(typedTime(at))
  await form.getByLabel(/^Sted/).fill(place)
  await form.getByRole('button', { name: 'Planlæg møde' }).click()
  await expectDone(desk, 'Mødet er planlagt.')
  await page.getByRole('status').getByRole('link', { name: 'Forbered mødet' }).click()
  await desk.settled(/^Møde M-/)
  const reference = /M-[0-9A-Z]{6}/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0] ?? ''
  return { reference, id: idInAddress(desk) }
}

/** The record that is shown. */
export function idInAddress(desk: Desk): string {
  return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(desk.page.url())?.[0] ?? ''
}

/** Opens a meeting from the list of those to come, or of those held. */
export async function openMeeting(desk: Desk, reference: string, { held = false } = {}) {
  await desk.choose('Møder')
  if (held) await desk.page.getByLabel('Vis', { exact: true }).selectOption({ label: 'Tidligere' })
  await desk.page.getByRole('link', { name: reference, exact: true }).click()
  await desk.settled(`Møde ${reference}`)
}

/** Whoever may not see a meeting gets the answer of one that does not exist. */
export async function expectNoMeeting(desk: Desk, id: string) {
  await desk.page.goto(`/moeder/${id}`)
  await expect(desk.page.getByText(/Findes ikke, eller du har ikke adgang|Du må ikke gøre dette/).first()).toBeVisible()
}

export async function putOnAgenda(desk: Desk, item: { matter: string } | { title: string }, minutes: number) {
  const { page } = desk
  await page.getByRole('button', { name: 'Sæt på dagsordenen' }).click()
  const form = page.getByRole('form', { name: 'Sæt på dagsordenen' })
  if ('matter' in item) {
    await form.getByRole('radio', { name: 'Forløb' }).check()
    const option = form.getByRole('option', { name: new RegExp(item.matter) })
    await expect(option).toBeAttached()
    await form.getByLabel('Forløb', { exact: true }).and(page.locator('select')).selectOption({ label: (await option.textContent()) ?? '' })
  } else {
    await form.getByRole('radio', { name: 'Generelt punkt' }).check()
    await form.getByLabel('Punktets titel').fill(item.title)
  }
  await form.getByLabel(/^Minutter afsat/).fill(String(minutes))
  await form.getByRole('button', { name: 'Sæt på dagsordenen' }).click()
  await expectDone(desk, 'Punktet er sat på dagsordenen.')
}

/** Ticks somebody as present in the list of those with a place at the meeting. */
export async function noteAttendance(desk: Desk, name: string) {
  const box = desk.page.getByRole('checkbox', { name: new RegExp(`^${name}`) })
  await box.check()
  await expect(box).toHaveAttribute('aria-busy', 'false')
}

export async function chooseItem(desk: Desk, title: string) {
  await desk.page.getByRole('navigation', { name: 'Dagsorden' }).getByRole('button', { name: title }).click()
  await expect(desk.page.getByRole('heading', { level: 2, name: new RegExp(title) })).toBeVisible()
}

/** Opens the item that is shown; whoever is there without being in it is named, and has to have left. */
export async function openItem(desk: Desk, position: number, outside: readonly string[] = []) {
  const { page } = desk
  await page.getByRole('button', { name: 'Åbn punktet' }).click()
  if (outside.length > 0) {
    const dialog = page.getByRole('dialog', { name: `Åbn punkt ${position}` })
    for (const name of outside) await expect(dialog).toContainText(`${name} deltager ikke i punkt ${position}`)
    await dialog.getByRole('button', { name: 'Åbn punktet' }).click()
  }
  await expectDone(desk, `Punkt ${position} er åbnet.`)
}

/** Minutes save by themselves; leaving the field only hurries. */
export async function writeMinutes(desk: Desk, position: number, text: string) {
  const field = desk.page.getByLabel(`Referat af punkt ${position}`)
  await field.fill(text)
  await field.blur()
  await expect(desk.page.getByRole('status').filter({ hasText: /^Gemt kl\./ })).toBeVisible()
}

/** Ends the meeting that is open; from now on each reads the minutes of the own items. */
export async function endMeeting(desk: Desk) {
  const { page } = desk
  await page.getByRole('button', { name: 'Afslut mødet' }).click()
  await page.getByRole('dialog', { name: 'Afslut mødet' }).getByRole('button', { name: 'Afslut mødet' }).click()
  await expectDone(desk, 'Mødet er afsluttet, og referatet er sendt.')
}

export async function objectTo(desk: Desk, position: number, text: string) {
  await desk.page.getByRole('button', { name: /^Gør indsigelse/ }).nth(position - 1).click()
  const form = desk.page.getByRole('form', { name: `Indsigelse mod punkt ${position}` })
  await form.getByLabel(`Indsigelse mod punkt ${position}`).fill(text)
  await form.getByRole('button', { name: 'Send indsigelsen' }).click()
  await expectDone(desk, 'Indsigelsen er sendt.')
}

/** Five working days passed without objection: the minutes are final, and no one writes in them. */
export async function expectLockedMinutes(desk: Desk, text: string) {
  await expect(desk.page.getByText('Referatet er godkendt.')).toBeVisible()
  await expect(desk.page.getByLabel('Referat af punkt 1')).toHaveCount(0)
  await expect(desk.page.getByRole('main')).toContainText(text)
}
