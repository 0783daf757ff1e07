// Rights in the browser: an administrator gives a role, a second one approves another, who has a seat that lapsed is invited to one
// meeting, the seat is confirmed, a seat and a role
// are ended, and who had them sees nothing at the next request. An administrator sees no content on the way.
import { expect } from '@playwright/test'
import { test, typedDate, type Scenario } from './harness/scenario'
import type { Desk } from './harness/desk'
import { expectNoSidewaysScroll } from './harness/watch'
import { expectDone } from './steps/act'
import { expectNoMeeting, idInAddress, planMeeting, putOnAgenda } from './steps/hold'

let scene: Scenario

test.beforeAll(async ({ play }) => {
  scene = await play(['Gitte Munk', 'Hanne Vestergaard'])
})

const later = (days: number) => typedDate(new Date(Date.now() + days * 86_400_000))

async function openEmployee(desk: Desk, name: string) {
  await desk.choose('Administration')
  await desk.page.getByLabel('Navn eller en del af det').fill(name)
  await desk.page.getByRole('button', { name: 'Søg' }).click()
  await desk.page.getByRole('link', { name, exact: true }).click()
  await desk.settled('Medarbejder')
  await expect(desk.page.getByRole('main').getByText(name, { exact: true })).toBeVisible()
}

async function give(desk: Desk, role: string, organisation: string) {
  const { page } = desk
  await page.getByRole('button', { name: 'Giv en rolle' }).click()
  const form = page.getByRole('form', { name: 'Giv en rolle' })
  await form.getByLabel('Rolle').selectOption({ label: role })
  await form.getByLabel('Organisation').selectOption({ label: organisation })
  await form.getByLabel('Fra og med').fill(later(0))
  await form.getByLabel('Til og med').fill(later(300))
  await form.getByLabel('Begrundelse').fill('Ny opgave.')
  return form
}

test('an administrator gives a role, which is there at the next sign-in', async () => {
  const desk = await scene.at('admin')
  const { page } = desk
  await desk.choose('Administration')
  await desk.inspect()
  await openEmployee(desk, 'Gitte Munk')
  await expect(page.getByText('Medarbejderen har ingen roller')).toBeVisible()
  const form = await give(desk, 'Kommunens koordinator', 'Tryghed og Kriminalitetsforebyggelse (T&K)')
  await desk.inspect('administration-giv-rolle-administrator')
  await form.getByRole('button', { name: 'Giv rollen' }).click()
  await expect(page.getByText('Rollen er givet.')).toBeVisible()
  await desk.inspect('administration-medarbejder-administrator')
  const munk = await scene.at('medarbejder')
  await expect(munk.page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Bekymringer' })).toBeVisible()
})

test('a role that watches others waits for a second administrator', async () => {
  const desk = await scene.at('admin')
  await openEmployee(desk, 'Mette Lindegaard')
  const reads = await give(desk, 'Databeskyttelsesrådgiver', 'Ishøj Kommune')
  await reads.getByRole('button', { name: 'Giv rollen' }).click()
  await expect(reads.getByText('Rollen kan ikke forenes med en rolle, medarbejderen har i de dage: Lærer', { exact: false }).first()).toBeVisible()
  await desk.inspect('administration-roller-der-ikke-forenes-administrator')

  await openEmployee(desk, 'Eva Thorsen')
  const form = await give(desk, 'Databeskyttelsesrådgiver', 'Ishøj Kommune')
  await expect(form.getByText('En anden administrator skal godkende rollen')).toBeVisible()
  await form.getByRole('button', { name: 'Giv rollen' }).click()
  await expect(desk.page.getByText('Rollen venter på en anden administrator.')).toBeVisible()
  await expect(desk.page.getByRole('button', { name: /^Godkend\s*: Databeskyttelsesrådgiver/ })).toHaveCount(0)
  const second = await scene.at('admin2')
  await second.choose('Administration')
  await second.page.getByLabel('Vis kun dem, der venter på godkendelse').check()
  await second.page.getByRole('link', { name: 'Eva Thorsen' }).click()
  await second.settled('Medarbejder')
  await second.inspect('administration-godkend-administrator')
  await second.page.getByRole('button', { name: /^Godkend\s*: Databeskyttelsesrådgiver/ }).click()
  await expect(second.page.getByText('Rollen er godkendt.')).toBeVisible()
})

test('a role that is ended signs out who works in it', async () => {
  const munk = await scene.at('medarbejder')
  await munk.choose('Bekymringer')
  const desk = await scene.at('admin')
  await openEmployee(desk, 'Gitte Munk')
  await desk.page.getByRole('button', { name: /^Afslut\s*: Kommunens koordinator/ }).click()
  await desk.inspect('administration-afslut-rolle-administrator')
  await desk.page.getByRole('button', { name: 'Afslut rollen' }).click()
  await expect(desk.page.getByText('Rollen er afsluttet.')).toBeVisible()
  await munk.page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Forløb' }).click()
  await expect(munk.page.getByRole('dialog', { name: 'Log på igen' })).toBeVisible()
})

test('an authority that is late is named, and an administrator confirms its access role by role', async () => {
  const officer = await scene.at('dpo')
  const overdue = officer.page.getByRole('link', { name: /^Adgange er ikke bekræftet for \d\. kvartal \d{4}: Københavns Vestegns Politi/ })
  const desk = await scene.at('admin')
  const { page } = desk
  await desk.choose('Min side')
  await page.getByRole('link', { name: /^Bekræft adgange for \d\. kvartal \d{4}: Københavns Vestegns Politi/ }).click()
  await desk.settled('Bekræft adgange')
  await desk.inspect('bekraeft-adgange-administrator')
  await page.setViewportSize({ width: 320, height: 800 })
  await expectNoSidewaysScroll(page)
  await desk.inspect('bekraeft-adgange-smal-administrator')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: 'Se svarene igennem' }).click()
  await expect(page.getByRole('alert').getByRole('link', { name: /^Svar for Thomas Brandt/ })).toBeVisible()
  await desk.inspect('bekraeft-adgange-mangler-administrator')
  const groups = page.getByRole('table').getByRole('group')
  const leaving = page.getByRole('group', { name: /^Ali Mansour/ })
  for (let n = 0; n < (await groups.count()); n++) {
    // By keyboard: Space takes the first answer, an arrow the next.
    await groups.nth(n).getByLabel('Behold').focus()
    await page.keyboard.press('Space')
  }
  await leaving.getByLabel('Behold').focus()
  await page.keyboard.press('ArrowDown')
  await expect(leaving.getByLabel('Afslut')).toBeChecked()
  await page.getByRole('button', { name: 'Se svarene igennem' }).click()
  await expect(page.getByText('1 rolle afsluttes:')).toBeVisible()
  await desk.inspect('bekraeft-adgange-svar-administrator')
  await page.getByRole('button', { name: 'Bekræft adgangene' }).click()
  await expect(page.getByText('Adgangene er bekræftet.')).toBeVisible()
  await page.getByRole('link', { name: 'Til myndighederne' }).click()
  await desk.settled('Myndighedernes bekræftelse')
  await expect(page.getByRole('row', { name: /Københavns Vestegns Politi/ })).toContainText('Bekræftet')
  await desk.inspect('myndigheders-adgange-administrator')
  await officer.goto('/min-side', 'Min side')
  await expect(overdue).toHaveCount(0)
})

test('nobody changes own rights', async () => {
  const desk = await scene.at('admin')
  await openEmployee(desk, 'Jesper Koch')
  await expect(desk.page.getByText('Ingen ændrer sine egne rettigheder', { exact: false }).first()).toBeVisible()
  await expect(desk.page.getByRole('button', { name: 'Giv en rolle' })).toHaveCount(0)
  await expect(desk.page.getByRole('button', { name: /^Afslut/ })).toHaveCount(0)
})

test('who has not used a seat is invited to one meeting, and sees that and no other', async () => {
  const at = new Date(scene.server.now().getTime() + 3 * 86_400_000)
  const secretary = await scene.at('ssp')
  await secretary.choose('Fora')
  await secretary.page.getByRole('link', { name: /Landsby/ }).first().click()
  await secretary.settled(/SSP-netværksgruppen/)
  const forum = (await secretary.page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await planMeeting(secretary, forum, at, 'På skolen')
  const other = idInAddress(secretary)
  const planned = await planMeeting(secretary, forum, at, 'På skolen')
  await secretary.page.getByText('Medlemmer, hvis plads er bortfaldet (1)').click()
  await secretary.inspect('moede-bortfaldet-medlem-sekretaer')
  await secretary.page.getByRole('button', { name: /^Invitér til dette møde\s*: Ingrid Sejersen/ }).click()
  await expectDone(secretary, 'Ingrid Sejersen er inviteret til mødet.')
  await expect(secretary.page.getByText('Inviteret', { exact: true })).toBeVisible()
  await putOnAgenda(secretary, { title: 'Lys på stien' }, 10)
  const guest = await scene.at('ppr')
  await guest.page.getByRole('link', { name: /^Du er inviteret til et møde/ }).click()
  await guest.settled(`Møde ${planned.reference}`)
  await expect(guest.page.getByText('Lys på stien').first()).toBeVisible()
  await expect(guest.page.getByRole('button', { name: /Sæt på dagsordenen|Invitér/ })).toHaveCount(0)
  await guest.inspect('moede-inviteret-ppr')
  await expectNoMeeting(guest, other)
  await guest.choose('Min side')
})

test('who has not used a seat is told why it is closed, and the secretary confirms it', async () => {
  const idle = await scene.at('ppr')
  await idle.page.getByRole('link', { name: /^Din adgang er bortfaldet/ }).click()
  await idle.settled(/SSP-netværksgruppen/)
  const forum = new URL(idle.page.url()).pathname
  await expect(idle.page.getByText('fordi den ikke har været brugt. Forummets leder, tovholder eller sekretær kan bekræfte den')).toBeVisible()
  await idle.inspect('forum-bortfaldet-ppr')
  const secretary = await scene.at('ssp')
  await secretary.goto(forum, /SSP-netværksgruppen/)
  await expect(secretary.page.getByText('Bortfaldet', { exact: true })).toBeVisible()
  await secretary.inspect('forum-medlemmer-sekretaer')
  await secretary.page.getByRole('button', { name: /^Bekræft\s*: Ingrid Sejersen/ }).click()
  await expect(secretary.page.getByText('Pladsen er bekræftet: Ingrid Sejersen.')).toBeVisible()
  await idle.goto(forum, /SSP-netværksgruppen/)
  await expect(idle.page.getByText('Din adgang er bortfaldet')).toHaveCount(0)
  await expect(idle.page.getByRole('cell', { name: 'Sekretær' }).first()).toBeVisible()
})

test('an administrator keeps the members of a forum and sees nothing that it handles', async () => {
  const desk = await scene.at('admin')
  const { page } = desk
  await desk.choose('Fora')
  await page.getByRole('link', { name: 'SSP-NU Ishøj' }).click()
  await desk.settled('SSP-NU Ishøj')
  await page.getByRole('button', { name: 'Giv en plads' }).click()
  const form = page.getByRole('form', { name: 'Giv en plads' })
  await form.getByLabel('Hvem').selectOption({ label: 'Ingrid Sejersen, PPR, PPR' }).catch(async () => {
    const text = await form.getByLabel('Hvem').locator('option', { hasText: 'Ingrid Sejersen' }).textContent()
    await form.getByLabel('Hvem').selectOption({ label: text ?? '' })
  })
  await form.getByLabel('Fra og med').fill(later(0))
  await form.getByLabel('Til og med').fill(later(100))
  await desk.inspect('forum-giv-plads-administrator')
  await form.getByRole('button', { name: 'Giv pladsen' }).click()
  await expect(page.getByText('Pladsen er givet: Ingrid Sejersen.')).toBeVisible()
  await page.getByRole('button', { name: /^Afslut\s*: Ingrid Sejersen/ }).click()
  await page.getByRole('button', { name: 'Afslut pladsen' }).click()
  await expect(page.getByText('Pladsen er afsluttet: Ingrid Sejersen.')).toBeVisible()
  await expect(page.getByText('Kommende møder')).toHaveCount(0)
  const links = await page.getByRole('navigation', { name: 'Sider' }).getByRole('link').allTextContents()
  expect(new Set(links)).toEqual(new Set(['Min side', 'Fora', 'Administration']))
})
