import { test as base } from '@playwright/test'
import { Api } from './api'
import { Desk } from './desk'
import { startServer, type Server } from './server'

export { expect } from '@playwright/test'

interface Fixtures {
  /** A person at a computer, signed in. All pages are checked when the test ends. */
  as: (username: string, names?: readonly string[]) => Promise<Desk>
  /** The same account without a screen. */
  api: (username: string, role?: string) => Api
}

/** Tests against the real program; one server for a file, with the demo set in a folder of its own. */
export const test = base.extend<Fixtures, { server: Server }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const server = await startServer()
      await provide(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  as: async ({ browser, server }, provide) => {
    const desks: Desk[] = []
    await provide(async (username, names = []) => {
      const desk = await Desk.open(browser, server.url, username, { names })
      desks.push(desk)
      return desk
    })
    for (const desk of desks) await desk.leave()
  },
  api: async ({ server }, provide) => {
    await provide((username, role) => new Api(server.url, username, role))
  },
})
