import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Notes what must never happen on any page; ask for it at the end of each test. */
export function watchPage(page: Page) {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Types?/i.test(message.text())) faults.push(message.text())
  })
  page.on('request', (request) => {
    const own = new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin
    if (!request.url().startsWith(own)) faults.push(`request to ${request.url()}`)
  })
  return {
    async expectClean() {
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length)
      expect(stored, 'nothing is stored in the browser').toBe(0)
      expect(faults).toEqual([])
    },
  }
}

export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBeLessThanOrEqual(0)
}
