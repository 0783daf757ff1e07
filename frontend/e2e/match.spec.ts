// "Kendt: spørg denne funktion": the municipal coordinator alone is told whom to ask, the function is told of the search, and nobody
// else learns anything; and the bound of look-ups in an hour.
import { expect } from '@playwright/test'
import { logOf } from './harness/audit'
import { test, type Scenario } from './harness/scenario'
import { notifyAlone } from './steps/receipt'

const names = ['Selma', 'Tangsø', 'Viggo']
const ask = 'query ($search: PersonSearch!) { persons(search: $search) { match } }'
let scene: Scenario

test.beforeAll(async ({ play }) => {
  scene = await play(names)
})

async function search(username: string, sought: string) {
  const desk = await scene.at(username)
  await desk.goto('/personer', /person/i)
  await desk.page.getByLabel('Navn eller CPR-nummer').fill(sought)
  await desk.page.getByRole('radio', { name: 'Opgave i forløbet' }).check()
  await desk.page.getByRole('button', { name: 'Søg', exact: true }).click()
  return desk
}

test('a search that child services know: the coordinator is told to ask them, they are told why, others learn nothing', async () => {
  const number = await notifyAlone(await scene.at('skole'), 'Selma Tangsø', 'Hun kom uden overtøj tre dage i træk.')
  const tk = await search('tk', 'Tangsø Selma')
  const main = tk.page.getByRole('main')
  await expect(main).toContainText('Ingen personer fundet')
  await expect(main).toContainText('Center for Børn og Forebyggelse (CBF) kender personen. Spørg dem direkte: tlf. 43 00 00 12. De kan se, at du har søgt, og hvorfor.')
  await expect(main, 'neither number nor kind of record').not.toContainText(/U-[0-9A-Z]{6}|underretning/i)
  await tk.inspect('soeg-kendt-koordinator')

  const cbf = await scene.at('cbf')
  await cbf.goto('/', 'Min side')
  const line = cbf.page.getByRole('listitem').filter({ hasText: 'Der er søgt på en person, I kender' })
  await expect(line).toContainText(number)
  await expect(line).toContainText('Tryghed og Kriminalitetsforebyggelse (T&K) har søgt på personen')
  await expect(line).toContainText('Formål: Opgave i forløbet')
  await cbf.inspect('min-side-kendt-boerneraadgiver')

  const inbox = await scene.api('cbf').read('query ($filter: NotificationFilter) { notifications(filter: $filter) { nodes { id } } }', { filter: { reference: number } })
  const lines = await logOf(scene.url, inbox.string('notifications', 'nodes', 0, 'id'), 'SEARCH')
  expect(lines).toContainEqual(expect.objectContaining({ kind: 'SEARCH', role: 'MUNICIPAL_COORDINATOR', purpose: 'Opgave i forløbet', decision: 'ALLOWED' }))

  for (const username of ['tknabo', 'politi', 'ssp']) {
    const other = await search(username, 'Selma Tangsø')
    await expect(other.page.getByRole('main'), username).toContainText('Ingen personer fundet')
    await expect(other.page.getByRole('main'), username).not.toContainText('kender personen')
  }
})

test('many look-ups in an hour: an alarm to the data protection officer, and then no more', async () => {
  const api = scene.api('tk2')
  const one = (n: number) => api.ask(ask, { search: { name: `Viggo Olsen${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10)]}`, purpose: 'Opgave i forløbet' } })
  for (let n = 0; n < 60; n += 1) await one(n)
  const tk2 = await search('tk2', 'Viggo Tangsø')
  await expect(tk2.page.getByRole('main')).toContainText('Du har slået 60 personer op på en time')
  await expect(tk2.page.getByLabel('Navn eller CPR-nummer'), 'nothing typed is lost').toHaveValue('Viggo Tangsø')
  await tk2.inspect('soeg-graense-koordinator')
  const dpo = await scene.at('dpo')
  await dpo.goto('/', 'Min side')
  await dpo.page.getByRole('link', { name: /mange opslag af personer/ }).click()
  await dpo.settled('Logkontrol')
  await expect(dpo.page.getByRole('main')).toContainText('Yusuf Karaman')
  await expect(dpo.page.getByRole('main')).toContainText('Mange opslag på en time')
  await dpo.inspect('logkontrol-alarm-dpo')
})
