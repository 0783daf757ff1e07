// Two coordinators close a matter before the Infohus: what each sees while it is proposed, where they do not agree, and where the one who
// agrees sees the record no more.
import { expect } from '@playwright/test'
import { expectLogged } from './harness/audit'
import { test, type Scenario } from './harness/scenario'
import { expectDone, pressAct, startAct } from './steps/act'
import { matterByApi, versionOf } from './steps/course'
import { expectHidden, expectShown } from './who'

let scene: Scenario
let matterId = ''
let matterNumber = ''

test.beforeAll(async ({ play }) => {
  scene = await play(['Karl', 'Lundvang'])
  matterId = (await matterByApi(scene.url, 'Karl Lundvang')).matter
  matterNumber = (await scene.api('tk').read('query ($id: ID!) { matter(id: $id) { reference } }', { id: matterId })).string('matter', 'reference')
})

async function openRecord(username: string) {
  const desk = await scene.at(username)
  await desk.goto(`/forloeb/${matterId}`, `Forløb ${matterNumber}`)
  return desk
}

async function propose(username: string, reason: string, note: string) {
  const desk = await openRecord(username)
  const close = await startAct(desk, 'Foreslå afslutning')
  await close.getByRole('radio', { name: reason }).check()
  await close.getByLabel('Begrundelse').fill(note)
  await close.getByRole('button', { name: 'Foreslå afslutning' }).click()
  await expectDone(desk, 'Afslutningen er foreslået. Den gælder, når den anden koordinator har tilsluttet sig.')
  return desk
}

test('who does not agree proposes something else, and then it is the first one’s turn', async () => {
  const officer = await propose('politi', 'Målene er nået', 'Ikke set siden sommer.')
  await pressAct(officer, 'Foreslå afslutning')
  await officer.inspect('forloeb-foreslaa-afslutning-politi')
  await officer.page.getByRole('button', { name: 'Annuller' }).click()
  const tk = await openRecord('tk')
  await expect(tk.page.getByText('Ikke set siden sommer.')).toBeVisible()
  await propose('tk', 'Ikke grundlag for videre indsats', 'Citatet er fra et spil; han trives.')
  await expect(tk.page.getByText('Ikke set siden sommer.')).toHaveCount(0)
  await expectShown(scene.url, 'matter', matterId, ['tk', 'tk2', 'politi'])
  await expectLogged(scene.url, matterId, { kind: 'CHANGE', operation: 'closeMatter', role: 'MUNICIPAL_COORDINATOR' })
})

test('a proposal is taken back, and falls when something new comes', async () => {
  const tk = await openRecord('tk')
  const back = await startAct(tk, 'Træk forslaget om afslutning tilbage')
  await tk.inspect('forloeb-traek-afslutning-tilbage-koordinator')
  await back.getByRole('button', { name: 'Træk forslaget om afslutning tilbage' }).click()
  await expectDone(tk, 'Forslaget om afslutning er trukket tilbage.')
  await expect(tk.page.getByText('Citatet er fra et spil')).toHaveCount(0)
  await propose('tk', 'Målene er nået', 'Går i klub igen.')
  await scene.api('politi').run('contribute', { id: matterId, compartment: 'GENERAL', kind: 'OBSERVED_FACT', text: 'Set på stationen i går.', necessity: 'Nyt.' }, 'matter { id }')
  await (await openRecord('tk')).page.getByRole('tab', { name: 'Tidslinje' }).click()
  await expect(tk.page.getByText('Forslaget om afslutning faldt bort').first()).toBeVisible()
  await propose('tk', 'Ikke grundlag for videre indsats', 'Citatet er fra et spil; han trives.')
})

test('the police agree that it is unfounded, are told so, and see it no more', async () => {
  const officer = await openRecord('politi')
  const agree = await startAct(officer, 'Tilslut dig afslutningen')
  await expect(agree).toContainText('Citatet er fra et spil; han trives.')
  await expect(agree).toContainText('begrænses straks')
  await officer.inspect('forloeb-tilslut-afslutning-politi')
  await agree.getByRole('button', { name: 'Tilslut dig afslutningen' }).click()
  await expectDone(officer, 'Forløbet er afsluttet. Kun kommunens koordinatorer kan læse det, til det slettes.')
  await officer.inspect('forloeb-afsluttet-uden-grundlag-politi')
  await expect(officer.page.getByText('Citatet er fra et spil')).toHaveCount(0)
  await expectHidden(scene.url, 'matter', matterId, ['politi', 'politi2', 'next', 'cbf'])
  await expectShown(scene.url, 'matter', matterId, ['tk', 'tk2'])
  expect((await scene.api('tk').read('query ($id: ID!) { matter(id: $id) { stage } }', { id: matterId })).string('matter', 'stage')).toBe('CLOSED')
  expect(await versionOf(scene.url, 'matter', matterId)).toBeGreaterThan(2)
})
