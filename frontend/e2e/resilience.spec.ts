import { expect } from '@playwright/test'
import { password } from './harness/api'
import { Desk } from './harness/desk'
import { test } from './harness/fixtures'
import { startServer } from './harness/server'
import { bornYearsAgo, inventedCpr } from './scenes'
import { fillConcern } from './steps/report'

const typed = {
  name: 'Storm Åberg',
  cpr: inventedCpr(bornYearsAgo(15)),
  school: 'Strandskolen, 9. klasse',
  alsoNotify: false,
  statements: [{ kind: 'Faktisk oplysning', text: 'Han skrev trusler på tavlen.' }],
  resources: 'Glad for musik.',
  parentsKnow: 'Ved ikke',
} as const
const form = { ...typed, statements: [...typed.statements] }

test('typed text stays when the server fails and when the connection is lost', async ({ as }) => {
  const desk = await as('skole', ['Storm', 'Åberg'])
  const { page, context } = desk
  await fillConcern(desk, form)
  const send = page.getByRole('button', { name: 'Send bekymring' })

  await test.step('the server does not answer', async () => {
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, contentType: 'application/json', body: JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'UNAVAILABLE' } }] }) }))
    await send.click()
    await expect(page.getByRole('alert').first()).toContainText(/svarer ikke lige nu/)
    await expect(page.getByRole('main')).toContainText('Han skrev trusler på tavlen.')
    await page.unroute('**/graphql')
  })
  await test.step('no connection', async () => {
    await context.setOffline(true)
    await send.click()
    await expect(page.getByRole('alert').first()).toContainText('Ingen forbindelse')
    await expect(page.getByRole('alert').first()).toContainText('ikke sendt endnu')
    await context.setOffline(false)
  })
  await test.step('and then it is sent, once', async () => {
    await send.click()
    await desk.settled('Kvittering')
    await page.goto('/min-side')
    await desk.settled('Min side')
  })
})

test('when access ran out in mid-form, one signs in on top of the page and nothing is lost', async ({ browser }) => {
  const server = await startServer()
  try {
    const desk = await Desk.open(browser, server.url, 'skole', { names: ['Storm', 'Åberg'] })
    const { page } = desk
    await fillConcern(desk, form)
    await test.step('a token that ran out is renewed unseen', async () => {
      server.moveClock(0.2)
      await page.getByRole('button', { name: /^Ret/ }).first().click()
      await expect(page.getByLabel('Navn', { exact: true })).toHaveValue('Storm Åberg')
      await page.getByRole('button', { name: 'Fortsæt' }).click()
      await expect(page.getByText(/Kladde gemt/)).toBeVisible()
    })
    await test.step('after the whole session ran out', async () => {
      for (const next of ['Hvad går godt, og hvem er der omkring?', 'Hvem er du?', 'Tjek, og send']) {
        await page.getByRole('button', { name: 'Fortsæt' }).click()
        await expect(page.getByRole('heading', { level: 2, name: next })).toBeVisible()
      }
      server.moveClock(13)
      await page.getByRole('button', { name: 'Send bekymring' }).click()
      const again = page.getByRole('dialog', { name: 'Log på igen' })
      await expect(again).toContainText('Det, du har skrevet, bliver stående')
      await expect(page.getByText('Han skrev trusler på tavlen.')).toBeAttached()
      await again.getByLabel('Brugernavn').fill('skole')
      await again.getByLabel('Adgangskode').fill(password)
      await again.getByRole('button', { name: 'Log på' }).click()
      await desk.settled('Kvittering')
    })
    await desk.leave()
  } finally {
    await server.stop()
  }
})

test('a page that could not reach the server says so, and goes on when it can', async ({ page, server }) => {
  await page.route('**/auth/refresh', (route) => route.abort())
  await page.goto(server.url)
  await expect(page.getByRole('heading', { level: 1, name: 'Ingen forbindelse' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('Infohus svarer ikke')
  await expect(page.getByRole('complementary', { name: 'Akut hjælp' })).toContainText('112')
  await page.unroute('**/auth/refresh')
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Log på' })).toBeVisible()
})
