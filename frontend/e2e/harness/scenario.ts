import { test as base, type Browser } from '@playwright/test'
import { apiOf, type Api } from './api'
import { Desk } from './desk'
import { startServer, type Server } from './server'

/**
 * What one acceptance scenario is played on: a server of its own, whose clock is moved, and its people. Each keeps one computer
 * through the whole scenario.
 */
export class Scenario {
  private readonly desks = new Map<string, Desk>()

  constructor(
    public server: Server,
    private readonly browser: Browser,
    /** Names that must never stand in an address or a title. */
    private readonly names: readonly string[],
  ) {}

  get url(): string {
    return this.server.url
  }

  api(username: string): Api {
    return apiOf(this.server.url, username)
  }

  /** The person's computer, signed in and on Min side or where it was left. */
  async at(username: string): Promise<Desk> {
    const known = this.desks.get(username)
    if (known !== undefined) return known
    const desk = await Desk.open(this.browser, this.server.url, username, { names: this.names, time: () => this.server.now() })
    this.desks.set(username, desk)
    return desk
  }

  /** Waits, as people do: everybody goes home, and signs in again when next at work. */
  async wait(until: Date) {
    await this.closeDesks()
    this.server.moveClock((until.getTime() - Date.now()) / 3_600_000)
  }

  async waitDays(days: number) {
    await this.wait(new Date(this.server.now().getTime() + days * 86_400_000))
  }

  /** The program is stopped and started again on the same data, as in the night between two days. */
  async restart() {
    await this.closeDesks()
    await this.server.stop()
    this.server = await startServer({ dataDir: this.server.dataDir })
  }

  /** The person goes home; the next `at` is another computer. */
  async leave(username: string) {
    await this.desks.get(username)?.leave()
    this.desks.delete(username)
  }

  async end() {
    await this.closeDesks()
    await this.server.stop()
  }

  private async closeDesks() {
    for (const desk of this.desks.values()) await desk.leave()
    this.desks.clear()
  }
}

/** Tests of one file that together play one scenario, in order, on one server. */
export const test = base.extend<object, { play: (names: readonly string[]) => Promise<Scenario> }>({
  play: [
    async ({ browser }, provide) => {
      const played: Scenario[] = []
      await provide(async (names) => {
        const scenario = new Scenario(await startServer(), browser, names)
        played.push(scenario)
        return scenario
      })
      for (const scenario of played) await scenario.end()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

/** The next time this weekday (0 Sunday) comes at this hour in Denmark, at least an hour from now. */
export function nextWeekday(weekday: number, hour: number, minute: number): Date {
  const at = new Date(Date.now() + 3_600_000)
  for (;;) {
    const parts = Object.fromEntries(danish.formatToParts(at).map(({ type, value }) => [type, value]))
    if (parts['weekday'] === names[weekday] && Number(parts['hour']) === hour) return new Date(at.getTime() + (minute - Number(parts['minute'])) * 60_000)
    at.setTime(at.getTime() + 3_600_000)
  }
}

const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const danish = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** dd.mm.åååå of an instant, Danish time, as a form takes it. */
export function typedDate(at: Date): string {
  return new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', day: '2-digit', month: '2-digit', year: 'numeric' }).format(at)
}

/** yyyy-mm-dd of an instant, Danish time. */
export function day(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(at)
}

/** tt.mm of an instant, Danish time, as a form takes it. */
export function typedTime(at: Date): string {
  return new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' }).format(at)
}
