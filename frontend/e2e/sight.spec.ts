// "Hvem kan se dette?": who leads a matter is told by name who sees it and why, the giver of a contribution who reads it, nobody else
// anything; and an invitation and a disclosure are shown as what they open before they are sent.
import { expect } from '@playwright/test'
import type { Desk } from './harness/desk'
import { expectLogged } from './harness/audit'
import { test, type Scenario } from './harness/scenario'
import { expectDone, startAct } from './steps/act'
import { matterByApi } from './steps/course'
import { contribute, invite, openMatter, openTab } from './steps/matter'

const ask = 'Hvem kan se dette?'
let scene: Scenario
let matter = ''
let concern = ''
let number = ''

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ play }) => {
  scene = await play(['Ellinor', 'Prøvemark'])
  ;({ matter, concern } = await matterByApi(scene.url, 'Ellinor Prøvemark'))
  number = (await scene.api('tk').read('query ($id: ID!) { matter(id: $id) { reference } }', { id: matter })).string('matter', 'reference')
})

async function at(username: string): Promise<Desk> {
  const desk = await scene.at(username)
  await openMatter(desk, number)
  return desk
}

test('who leads a matter is told who sees it, why and what', async () => {
  const tk = await at('tk')
  await invite(tk, { name: 'Line Skovgaard', identity: true, compartments: ['Politiets oplysninger'], picture: 'inviter-tjek-koordinator' })
  await invite(tk, { name: 'Camilla Nordby', identity: false, compartments: [], picture: 'inviter-tjek-uden-identitet' })
  await tk.page.getByRole('button', { name: ask }).click()
  const dialog = tk.page.getByRole('dialog', { name: ask })
  await expect(dialog).toContainText('Seks personer kan se forløbet.')
  const line = (name: string) => dialog.getByRole('listitem').filter({ hasText: name })
  await expect(line('Hanne Vestergaard')).toContainText('(dig)')
  await expect(line('Hanne Vestergaard')).toContainText('leder forløbet')
  await expect(line('Line Skovgaard')).toContainText('inviteret til forløbet')
  await expect(line('Line Skovgaard')).toContainText('politiets oplysninger')
  await expect(line('Camilla Nordby')).toContainText('ikke hvem det handler om')
  await tk.inspect('hvem-kan-se-forloeb')
  await tk.page.setViewportSize({ width: 320, height: 640 })
  await tk.inspect('hvem-kan-se-smal')
  await tk.page.setViewportSize({ width: 1280, height: 900 })
  await tk.page.keyboard.press('Escape')
  await expect(tk.page.getByRole('button', { name: ask })).toBeFocused()
  await tk.inspect('forloeb-hvem-kan-se')
  await expectLogged(scene.url, matter, { kind: 'READ', operation: 'WhoCanSee', role: 'MUNICIPAL_COORDINATOR' })
})

test('the giver is told who reads a contribution; a party is not offered the question about the matter', async () => {
  const police = await at('politi')
  await contribute(police, { about: 'Politiets oplysninger', text: 'Kendt fra én hændelse.', readers: [/Børn og Forebyggelse/] })
  await openTab(police, 'Bidrag')
  await police.page.getByRole('button', { name: new RegExp(`^Hvem kan se dette.*Kendt fra én hændelse`) }).click()
  const dialog = police.page.getByRole('dialog', { name: ask })
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Line Skovgaard' })).toContainText('bidraget er delt med myndigheden')
  await expect(dialog).not.toContainText('Hanne Vestergaard')
  await police.inspect('hvem-kan-se-bidrag')
  await police.page.keyboard.press('Escape')
  const child = await at('cbf')
  await expect(child.page.getByRole('tab', { name: 'Bidrag' })).toBeVisible()
  await expect(child.page.getByRole('button', { name: ask })).toHaveCount(0)
})

test('the coordinator is told who sees a concern', async () => {
  const tk = await scene.at('tk')
  await tk.goto(`/bekymringer/${concern}`, /^Bekymring B-/)
  await tk.page.getByRole('button', { name: ask }).click()
  const dialog = tk.page.getByRole('dialog', { name: ask })
  await expect(dialog.getByRole('listitem').filter({ hasText: '(dig)' })).toContainText('modtager kommunens bekymringer')
  await tk.inspect('hvem-kan-se-bekymring')
})

test('a disclosure names who will read it, before it is sent', async () => {
  const police = await at('politi')
  await contribute(police, { about: 'Politiets oplysninger', text: 'Forebyggende samtale er mulig.', readers: [/Tryghed og Kriminalitetsforebyggelse/] })
  const form = await startAct(police, 'Videregiv oplysninger')
  await form.getByLabel('Modtager').selectOption({ label: 'Center for Børn og Forebyggelse (CBF)' })
  await form.getByRole('checkbox', { name: /Forebyggende samtale/ }).check()
  await form.getByLabel('Hjemmel').selectOption({ index: 1 })
  await form.getByLabel('Formål').selectOption({ index: 1 })
  await form.getByLabel('Hvorfor er det nødvendigt').fill('Nødvendig for afgørelsen.')
  await form.getByRole('button', { name: 'Se, hvad modtageren får' }).click()
  await expect(police.page.getByRole('listitem').filter({ hasText: 'Line Skovgaard' })).toContainText('1 bidrag')
  await police.inspect('videregivelse-tjek-navne')
  await police.page.getByRole('button', { name: 'Videregiv oplysninger' }).click()
  await expectDone(police, /Center for Børn og Forebyggelse/)
})
