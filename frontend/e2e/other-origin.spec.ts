import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { Desk } from './harness/desk'
import { startServer } from './harness/server'

const dist = process.env['INFOHUS_DIST'] ?? path.join(import.meta.dirname, '../dist')
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json' }

/** Serves the built app as a host of its own would: the files as they are, and a configuration that names the API. */
async function appHost(api: () => string): Promise<{ origin: string; close: () => void }> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/config.json') {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ apiBase: api() }))
      return
    }
    const wanted = path.join(dist, path.normalize(pathname))
    const file = wanted.startsWith(dist) && fs.existsSync(wanted) && fs.statSync(wanted).isFile() ? wanted : path.join(dist, 'index.html')
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' ${api()}; manifest-src 'self'; ` +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' }).end(fs.readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

test('the app works from another origin that the server knows', async ({ browser }) => {
  let api = ''
  const host = await appHost(() => api)
  const server = await startServer({ origins: [host.origin] })
  api = server.url
  try {
    const desk = await Desk.open(browser, host.origin, 'tk', { api: server.url })
    await expect(desk.page.getByRole('banner')).toContainText('Hanne Vestergaard')
    await test.step('the session survives a reload through the refresh cookie', async () => {
      await desk.page.reload()
      await desk.settled('Min side')
    })
    await desk.inspect()
    await desk.page.getByRole('button', { name: 'Log af' }).click()
    await expect(desk.page.getByText('Du er logget af. Luk browseren på en delt pc.')).toBeVisible()
    await desk.leave()
  } finally {
    await server.stop()
    host.close()
  }
})

test('an origin that the server does not know gets nothing', async ({ page }) => {
  let api = ''
  const host = await appHost(() => api)
  const server = await startServer()
  api = server.url
  try {
    await page.goto(host.origin)
    await expect(page.getByText('Ingen forbindelse').or(page.getByRole('heading', { level: 1 })).first()).toBeVisible()
    const refused = await page.evaluate(async (address) => {
      try {
        await fetch(`${address}/auth/login`, { method: 'POST', credentials: 'include', headers: { 'Content-Type': 'application/json' }, body: '{"username":"tk","password":"infohus-demo"}' })
        return false
      } catch {
        return true
      }
    }, api)
    expect(refused).toBe(true)
  } finally {
    await server.stop()
    host.close()
  }
})
