import type { Request, Response } from '@playwright/test'
import { walk } from './harness/answer'
import { expect, test } from './harness/fixtures'
import { concernInput } from './scenes'

const isStream = (request: Request) => request.headers()['accept'] === 'text/event-stream'

test('operations travel as hashes, answers come, and a colleague’s act is told over the stream', async ({ server, as, api }) => {
  const desk = await as('tk')
  const sent: unknown[] = []
  const streams: Request[] = []
  const closed: Request[] = []
  let reloaded = false
  const first = new Promise<Response>((resolve) => {
    desk.page.on('request', (request) => {
      // What the page before the reload asked for may still be on its way.
      if (request.isNavigationRequest()) reloaded = true
      if (!reloaded || !request.url().endsWith('/graphql')) return
      sent.push(request.postDataJSON())
      if (isStream(request)) streams.push(request)
      else void request.response().then((response) => response !== null && resolve(response), () => undefined)
    })
  })
  desk.page.on('requestfailed', (request) => closed.push(request))
  desk.page.on('requestfinished', (request) => closed.push(request))

  await test.step('the page loads with hashes only', async () => {
    await desk.page.reload()
    const response = await first
    expect(response.url()).toBe(`${server.url}/graphql`)
    expect(response.status()).toBe(200)
    expect(walk(await response.json(), ['data', 'viewer', 'id'])).toBeTruthy()
    await desk.settled('Min side')
    await expect(desk.page.getByRole('banner')).toContainText('Hanne Vestergaard')
    expect(sent.length).toBeGreaterThan(0)
    for (const body of sent) {
      expect(walk(body, ['extensions', 'persistedQuery', 'sha256Hash'])).toMatch(/^[0-9a-f]{64}$/)
      expect(walk(body, ['query']) ?? '', 'no query text').toBe('')
    }
  })

  await test.step('a concern raised by a teacher reaches the coordinator’s open page', async () => {
    await expect.poll(() => streams.length, { message: 'one stream is open' }).toBe(1)
    expect((await streams[0]?.response())?.status(), 'and answered').toBe(200)
    await api('skole').run('raiseConcern', concernInput('Storm Prøvegaard', 15), 'submission { reference }')
    const line = desk.page.getByRole('status').filter({ hasText: 'Der er nyt' })
    await expect(line).toBeVisible()
    await line.getByRole('button', { name: 'Vis ændringer' }).click()
    await expect(line).toBeHidden()
  })

  await test.step('logging off closes the stream', async () => {
    expect(closed).not.toContain(streams[0])
    await desk.page.getByRole('button', { name: 'Log af' }).click()
    await expect(desk.page.getByText('Du er logget af. Luk browseren på en delt pc.')).toBeVisible()
    await expect.poll(() => closed.includes(streams[0] as Request), { message: 'the stream is closed' }).toBe(true)
  })
})

test('the server refuses a hash that it was not shipped with', async ({ as }) => {
  const desk = await as('tk')
  const token = desk.page.waitForRequest((request) => request.url().endsWith('/graphql') && request.headers()['authorization'] !== undefined)
  await desk.page.reload()
  const authorization = (await token).headers()['authorization'] ?? ''
  const answer = await desk.page.request.post('/graphql', {
    headers: { Authorization: authorization },
    data: { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
  })
  expect(await answer.text()).toContain('errors')
})
