import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

interface Rules {
  /** Origins that may be asked beside the page's own. */
  alsoAsk?: string[]
  /** Names of people: never in an address or a title. */
  names?: readonly string[]
}

/** Notes what must never happen on any page; ask for it at the end of each test. */
export function watchPage(page: Page, { alsoAsk = [], names = [] }: Rules = {}) {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Types?|Permissions-Policy/i.test(message.text())) faults.push(message.text())
  })
  page.on('request', (request) => {
    const asked = new URL(request.url()).origin
    const own = page.url() === 'about:blank' ? asked : new URL(page.url()).origin
    if (asked !== own && !alsoAsk.includes(asked)) faults.push(`request to ${asked}`)
  })
  page.on('framenavigated', (frame) => faults.push(...namesIn('address', decodeURIComponent(frame.url()), names)))
  return {
    /** Looks at what the page keeps and calls itself; call it on every screen. */
    async look() {
      if (page.url() === 'about:blank') return
      const stored = await page.evaluate(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length)
      expect(stored, 'nothing is stored in the browser').toBe(0)
      faults.push(...namesIn('title', await page.title(), names))
    },
    async expectClean() {
      if (!page.isClosed()) await this.look()
      expect(faults).toEqual([])
    },
  }
}

function namesIn(where: string, text: string, names: readonly string[]): string[] {
  return names.filter((name) => text.toLowerCase().includes(name.toLowerCase())).map((name) => `${name} in the ${where}: ${text}`)
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No finding of the automatic check; with `grave`, none that keeps somebody from using the page. */
export async function expectAccessible(page: Page, which: 'all' | 'grave' = 'all') {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const counted = violations.filter(({ impact }) => which === 'all' || impact === 'serious' || impact === 'critical')
  expect(counted.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over, 'nothing scrolls sideways').toBeLessThanOrEqual(0)
}
