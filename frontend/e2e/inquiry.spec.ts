// A young person has just moved here: T&K asks the former municipality, whose coordinator answers; no other screen knows of it.
import { expect } from '@playwright/test'
import { test, type Scenario } from './harness/scenario'
import { concernInput } from './scenes'
import { expectDone } from './steps/act'

let scene: Scenario
let concernId = ''
const question = 'Drengen er lige flyttet fra jer, og skolen har ikke hans papirer endnu.'
const answer = 'Vi lukkede en bekymring som ubegrundet for fem måneder siden.'

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ play }) => {
  scene = await play(['Jonas', 'Prøveager'])
  const sent = await scene.api('skole').command('raiseConcern', concernInput('Jonas Prøveager', 14), 'submission { reference }')
  const found = await scene.api('tk').read('query ($nr: String!) { concerns(filter: {reference: $nr}) { nodes { id } } }', { nr: sent.string('out', 'submission', 'reference') })
  concernId = found.string('concerns', 'nodes', 0, 'id')
})

test('the former municipality is asked by a disclosure, nothing chosen beforehand', async () => {
  const tk = await scene.at('tk')
  const { page } = tk
  await tk.goto(`/bekymringer/${concernId}?akt=spoerg-kommune`)
  await expect(page.getByRole('heading', { name: 'Spørg den tidligere kommune' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'CPR-nummer' })).not.toBeChecked()
  await page.getByRole('button', { name: 'Se, hvad kommunen får' }).click()
  await expect(page.getByRole('link', { name: 'Vælg den kommune, der skal spørges' })).toBeVisible()
  await page.getByLabel('Hvilken kommune?').selectOption({ label: 'Albertslund Kommune' })
  await page.getByRole('checkbox', { name: 'CPR-nummer' }).check()
  await page.getByLabel('Hjemmel').selectOption({ label: 'Retsplejeloven § 115, stk. 1, nr. 1 (SSP)' })
  await page.getByLabel(/Hvad spørger I om/).fill(question)
  await tk.inspect('spoerg-kommune-koordinator')
  await page.getByRole('button', { name: 'Se, hvad kommunen får' }).click()
  await expect(page.getByText('Koordinatorerne (T&K) i Albertslund Kommune')).toBeVisible()
  await tk.inspect('spoerg-kommune-tjek')
  await page.getByRole('button', { name: 'Spørg kommunen' }).click()
  await expectDone(tk, 'Kommunen er spurgt.')
  await expect(page.getByRole('heading', { name: 'Spurgt andre kommuner' })).toBeVisible()
  await expect(page.getByText('Ikke besvaret. Frist:')).toBeVisible()
  await scene.leave('tk')
})

test('its coordinator finds the question on the desk, and answers in chosen words', async () => {
  const there = await scene.at('tknabo')
  const { page } = there
  await page.getByRole('link', { name: /Svar en anden kommune: V-/ }).click()
  await there.settled(/Forespørgsel V-/)
  await expect(page.getByText('Jonas Prøveager')).toBeVisible()
  await expect(page.getByText(question)).toBeVisible()
  await page.getByRole('radio', { name: /Vi oplyser noget/ }).check()
  await page.getByLabel('Hvad oplyser I?').fill(answer)
  await page.getByLabel('Hjemmel for det, I oplyser').selectOption({ label: 'Barnets lov' })
  await page.getByLabel('Hvorfor er det nødvendigt at oplyse?').fill('Så begynder de ikke forfra.')
  await there.inspect('forespoergsel-nabokommune')
  await page.setViewportSize({ width: 320, height: 640 })
  await there.inspect('forespoergsel-smal')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: 'Send svar' }).click()
  await expect(page.getByText('Svaret er sendt.')).toBeVisible()
  await there.inspect('forespoergsel-besvaret')
  await there.choose('Forespørgsler')
  await expect(page.getByText('Oplyst')).toBeVisible()
  await expect(page.getByText('Jonas Prøveager')).toHaveCount(0)
  await there.inspect('forespoergsler-nabokommune')
  await scene.leave('tknabo')
})

test('who asked reads the answer; the police know of neither', async () => {
  const tk = await scene.at('tk')
  await tk.page.getByRole('link', { name: /Læs svaret fra en anden kommune om B-/ }).click()
  await expect(tk.page.getByText(answer)).toBeVisible()
  await tk.inspect('svar-fra-kommune-koordinator')
  await scene.leave('tk')
  for (const person of ['broendby.tk', 'politi', 'dpo', 'cbf']) {
    const asked = await scene.api(person).ask('{ incomingInquiries { nodes { id } } }', {})
    expect(asked.text, person).not.toContain('V-')
  }
})
