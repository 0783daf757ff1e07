import fs from 'node:fs'
import os from 'node:os'
import { expect, test } from '@playwright/test'
import { freshFolder, startServer, type Server } from './harness/server'

const report = (line: string) => process.stdout.write(`    ${line}\n`)
const residentMB = (server: Server) => Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)

/**
 * The best of at most three: whatever else a machine does can only make a start slower. Tries end at the first one in time, so a
 * quiet machine measures once.
 */
async function best(limit: number, once: () => Promise<number>): Promise<number> {
  const times: number[] = []
  do times.push(await once())
  while (Math.min(...times) >= limit && times.length < 3)
  report(`${times.map((time) => `${Math.round(time)} ms`).join(', ')}; load ${os.loadavg()[0]?.toFixed(1)}`)
  return Math.min(...times)
}

test('ready within 20 s on an empty folder, and at most 200 MB at rest after it', async () => {
  test.setTimeout(300_000)
  let atRest = 0
  const time = await best(20_000, async () => {
    const server = await startServer({ dataDir: freshFolder() })
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    atRest = residentMB(server)
    await server.stop()
    return server.readyMs
  })
  report(`at rest: ${atRest} MB`)
  expect(time).toBeLessThan(20_000)
  expect(atRest).toBeGreaterThan(0)
  expect(atRest).toBeLessThanOrEqual(200)
})

test('ready within 2 s on a folder in use, and at most 200 MB at rest', async () => {
  test.setTimeout(60_000)
  let atRest = 0
  const time = await best(2_000, async () => {
    const server = await startServer()
    await expect.poll(() => fetch(`${server.url}/healthz`).then((answer) => answer.status)).toBe(200)
    // The first minute's work is part of rest: the jobs run once at the start.
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    atRest = residentMB(server)
    await server.stop()
    return server.readyMs
  })
  report(`at rest: ${atRest} MB`)
  expect(time).toBeLessThan(2_000)
  expect(atRest).toBeGreaterThan(0)
  expect(atRest).toBeLessThanOrEqual(200)
})
