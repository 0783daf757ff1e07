// Rights in the browser: an administrator gives a role, a second one approves another, a seat that lapsed is confirmed, a seat and a role
// are ended, and who had them sees nothing at the next request. An administrator sees no content on the way.
import { expect } from '@playwright/test'
import { test, typedDate, type Scenario } from './harness/scenario'
import type { Desk } from './harness/desk'

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
  const form = await give(desk, 'Databeskyttelsesrådgiver', 'Ishøj Kommune')
  await expect(form.getByText('En anden administrator skal godkende rollen')).toBeVisible()
  await form.getByRole('button', { name: 'Giv rollen' }).click()
  await expect(desk.page.getByText('Rollen venter på en anden administrator.')).toBeVisible()
  await expect(desk.page.getByRole('button', { name: /^Godkend\s*: Databeskyttelsesrådgiver/ })).toHaveCount(0)
  const second = await scene.at('admin2')
  await second.choose('Administration')
  await second.page.getByLabel('Vis kun dem, der venter på godkendelse').check()
  await second.page.getByRole('link', { name: 'Mette Lindegaard' }).click()
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

test('nobody changes own rights', async () => {
  const desk = await scene.at('admin')
  await openEmployee(desk, 'Jesper Koch')
  await expect(desk.page.getByText('Ingen ændrer sine egne rettigheder', { exact: false }).first()).toBeVisible()
  await expect(desk.page.getByRole('button', { name: 'Giv en rolle' })).toHaveCount(0)
  await expect(desk.page.getByRole('button', { name: /^Afslut/ })).toHaveCount(0)
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
