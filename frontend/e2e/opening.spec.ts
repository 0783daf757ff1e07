// A record opened by somebody who has no way in: breaking the glass in acute danger, and the data protection officer's inspection.
import { expect } from '@playwright/test'
import { test, type Scenario } from './harness/scenario'
import { matterByApi } from './steps/course'
import { openTab } from './steps/matter'

let scene: Scenario
let matterId = ''
let number = ''
const reason = 'Hun er stukket af hjemmefra og truer med at skade sig.'

test.beforeAll(async ({ play }) => {
  scene = await play(['Alma', 'Prøvestad'])
  matterId = (await matterByApi(scene.url, 'Alma Prøvestad')).matter
  number = (await scene.api('tk').read('query ($id: ID!) { matter(id: $id) { reference } }', { id: matterId })).string('matter', 'reference')
})

test('child services break the glass for an hour; the line follows them, the case owner reviews it', async () => {
  const cbf = await scene.at('cbf')
  const { page } = cbf
  await cbf.goto(`/forloeb/${matterId}`)
  await expect(page.getByText('Findes ikke, eller du har ikke adgang').first()).toBeVisible()
  await page.getByRole('link', { name: /Nødadgang/ }).click()
  await cbf.settled('Åbninger')
  await page.getByRole('button', { name: /^Nødadgang/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Nødadgang til en sag' })
  await expect(dialog.getByRole('complementary', { name: 'Akut hjælp' })).toContainText('112')
  await expect(dialog).toContainText('Den ansvarlige og tilsynet får besked nu.')
  await dialog.getByLabel('Sagens nummer').fill(number)
  await dialog.getByLabel(/^Hvorfor/).fill('For kort')
  await dialog.getByRole('button', { name: 'Åbn i højst 60 minutter' }).click()
  await expect(dialog.getByRole('alert')).toContainText('mindst 20 tegn')
  await dialog.getByLabel(/^Hvorfor/).fill(reason)
  await cbf.inspect('noedadgang-boerneraadgiver')
  await dialog.getByRole('button', { name: 'Åbn i højst 60 minutter' }).click()
  await expect(page.getByText(`${number} er åben.`)).toBeVisible()
  await cbf.inspect('aabninger-boerneraadgiver')

  await page.getByRole('link', { name: `Se ${number}` }).click()
  await cbf.settled(`Forløb ${number}`)
  await expect(page.getByText(/Nødadgang til .*(59|60) minutter tilbage/)).toBeVisible()
  await expect(page.getByText('Alma Prøvestad').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Tilføj bidrag|Træf beslutning|Afslut forløb/ })).toHaveCount(0)
  await cbf.inspect('noedadgang-forloeb-boerneraadgiver')
  await cbf.choose('Min side')
  await expect(page.getByText(/minutter tilbage/), 'on every page').toBeVisible()

  const tk = await scene.at('tk')
  await tk.page.getByRole('link', { name: `Gennemgå nødadgang til ${number}` }).click()
  await tk.settled('Åbninger')
  await expect(tk.page.getByText(reason)).toBeVisible()
  await tk.page.getByRole('button', { name: /^Gennemgå\s*:/ }).click()
  await tk.page.getByLabel('Ja', { exact: true }).check()
  await tk.page.getByLabel('Hvad viste gennemgangen?').fill('Vagten kunne ikke vente på en invitation.')
  await tk.inspect()
  await tk.page.getByRole('button', { name: 'Gem gennemgang' }).click()
  await expect(tk.page.getByText('Berettiget.')).toBeVisible()
  await tk.inspect('aabninger-koordinator')
  await tk.leave()

  await page.getByRole('button', { name: /^Afslut nu/ }).click()
  await expect(page.getByText(/minutter tilbage/)).toHaveCount(0)
  await cbf.goto(`/forloeb/${matterId}`)
  await expect(page.getByText('Findes ikke, eller du har ikke adgang').first()).toBeVisible()
  await cbf.leave()
})

test('the data protection officer opens a record of the own controller to inspect it, and changes nothing', async () => {
  await scene.api('tk').run('contribute', { id: matterId, compartment: 'GENERAL', kind: 'OBSERVED_FACT', text: 'Møder i skole hver dag.', shareWith: [], necessity: 'Hører til billedet.', onBehalfOfInvitationId: null }, 'matter { id }')
  const dpo = await scene.at('dpo')
  const { page } = dpo
  await dpo.choose('Åbninger')
  await page.getByLabel('Sagens nummer').fill(number)
  await page.getByLabel('Formål').selectOption({ label: 'Stikprøve' })
  await page.getByLabel('Begrundelse').fill('Stikprøve af forløb i tredje kvartal.')
  await page.getByRole('button', { name: 'Åbn sagen' }).click()
  await expect(page.getByText(`${number} er åben til kontrol.`)).toBeVisible()
  await dpo.inspect('aabninger-databeskyttelse')
  await page.getByRole('link', { name: `Se ${number}` }).click()
  await dpo.settled(`Forløb ${number}`)
  await expect(page.getByText(/er åbnet til kontrol, til kl\. /)).toBeVisible()
  await expect(page.getByText('Alma Prøvestad').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Udskriv' }), 'to look at').toHaveCount(0)
  await dpo.inspect('kontrol-forloeb-databeskyttelse')
  await expect(page.getByRole('button', { name: /^Hvem kan se dette/ }), 'for who runs it').toHaveCount(0)
  await openTab(dpo, 'Bidrag')
  await expect(page.getByRole('main')).toContainText('Møder i skole hver dag.')
  await expect(page.getByRole('button', { name: /^Hvem kan se dette/ })).toHaveCount(0)

  // What led to it is a record of its own, and is opened with a reason of its own.
  const concern = await scene.api('tk').read('query ($id: ID!) { matter(id: $id) { concern { id reference } } }', { id: matterId })
  const reference = concern.string('matter', 'concern', 'reference')
  await dpo.goto(`/bekymringer/${concern.string('matter', 'concern', 'id')}`)
  await expect(page.getByText('Findes ikke, eller du har ikke adgang').first()).toBeVisible()
  await dpo.choose('Åbninger')
  await page.getByLabel('Sagens nummer').fill(reference)
  await page.getByLabel('Formål').selectOption({ label: 'En borgers anmodning' })
  await page.getByLabel('Begrundelse').fill('Borgeren har bedt om indsigt i sin sag.')
  await page.getByRole('button', { name: 'Åbn sagen' }).click()
  await page.getByRole('link', { name: `Se ${reference}` }).click()
  await dpo.settled(`Bekymring ${reference}`)
  await expect(page.getByText('Alma Prøvestad').first()).toBeVisible()
  await dpo.inspect('kontrol-bekymring-databeskyttelse')
  await dpo.leave()
})
