import fs from 'node:fs'
import path from 'node:path'
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { password } from './api'
import { expectAccessible, watchPage } from './watch'

/** The pictures of the documentation are written anew only when asked for (`make screenshots`). */
const shots = path.join(import.meta.dirname, process.env['INFOHUS_SCREENSHOTS'] === '1' ? '../../../docs/screenshots' : '../../test-results/screenshots')

interface DeskOptions {
  names?: readonly string[]
  /** Where the API is, when it is not where the app comes from. */
  api?: string
  /** What time it is, for a server whose clock was moved. */
  time?: () => Date
}

/** One person at one computer: a browser context of its own, signed in, with the rules of every page watched. */
export class Desk {
  private constructor(
    readonly username: string,
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly watched: ReturnType<typeof watchPage>,
    private readonly time: (() => Date) | undefined,
  ) {}

  static async open(browser: Browser, base: string, username: string, { names = [], api, time }: DeskOptions = {}): Promise<Desk> {
    const context = await browser.newContext({ baseURL: base, locale: 'da-DK', timezoneId: 'Europe/Copenhagen', viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const desk = new Desk(username, page, context, watchPage(page, { names, alsoAsk: api === undefined ? [] : [api] }), time)
    await desk.signIn()
    return desk
  }

  /** Sets the computer's clock after the server's has been moved; whoever was signed in then signs in again. */
  async setClock() {
    if (this.time !== undefined) await this.page.clock.setSystemTime(this.time())
  }

  /** Signs in through the form and lands on Min side in the default role. */
  async signIn() {
    await this.setClock()
    await this.page.goto('/')
    await expect(this.page.getByRole('heading', { level: 1, name: /^(Log på|Låst)$/ })).toBeVisible()
    await this.page.getByLabel('Brugernavn').fill(this.username)
    await this.page.getByLabel('Adgangskode').fill(password)
    await this.page.getByRole('button', { name: 'Log på' }).click()
    const role = this.page.getByRole('link', { name: /Fortsæt i den rolle/ })
    const home = this.page.getByRole('heading', { level: 1, name: 'Min side' })
    await expect(role.or(home)).toBeVisible()
    if (await role.isVisible()) await role.click()
    await expect(home).toBeVisible()
  }

  /** Types an address of the app. */
  async goto(address: string, heading?: string | RegExp) {
    await this.page.goto(address)
    await this.settled(heading)
  }

  /** Through the navigation of the app. */
  async choose(page: string, heading: string | RegExp = page) {
    await this.page.getByRole('navigation').getByRole('link', { name: page, exact: true }).first().click()
    await this.settled(heading)
  }

  async settled(heading?: string | RegExp) {
    await expect(this.page.getByRole('heading', { level: 1, ...(heading === undefined ? {} : { name: heading }) })).toBeVisible()
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expect(this.page.getByText('Henter …', { exact: true })).toHaveCount(0)
  }

  /** Everything that holds on every screen, and its picture when it is one of those shown in the documentation. */
  async inspect(picture?: string) {
    await this.settled()
    await this.watched.look()
    await expectAccessible(this.page, 'grave')
    if (picture !== undefined) await this.picture(picture)
  }

  async picture(name: string) {
    fs.mkdirSync(shots, { recursive: true })
    await this.page.evaluate(() => window.scrollTo(0, 0))
    await this.page.screenshot({ path: path.join(shots, `${name}.png`), animations: 'disabled', caret: 'hide', scale: 'css' })
  }

  async leave() {
    await this.watched.expectClean()
    await this.context.close()
  }
}
