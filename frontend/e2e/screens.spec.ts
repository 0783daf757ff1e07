import { expect, test } from './harness/fixtures'
import { expectNoSidewaysScroll } from './harness/watch'

/** Who looks at every page of their own navigation, and what the pictures are called. */
const people = [
  ['skole', 'laerer'],
  ['tk', 'koordinator'],
  ['cbf', 'boerneraadgiver'],
  ['politi', 'politi'],
  ['ssp', 'ssp-konsulent'],
  ['next', 'ungdomsuddannelse'],
  ['psykiatri', 'psykiatri'],
  ['pet', 'pet'],
  ['mentor', 'mentor'],
  ['dpo', 'databeskyttelse'],
  ['admin', 'administrator'],
  ['medarbejder', 'medarbejder'],
] as const

/** Pictures are kept of Min side for all, of every page for the coordinator, and of what is a role's own. */
const own = new Set(['/ny-henvendelse skole', '/underretninger cbf', '/logkontrol dpo', '/administration admin'])

for (const [username, word] of people) {
  test(`every page of ${username} is accessible, clean, and fits a narrow screen in both languages`, async ({ as }) => {
    test.setTimeout(180_000)
    const desk = await as(username)
    const { page } = desk
    const links = page.getByRole('navigation', { name: 'Sider' }).getByRole('link')
    const pages = await links.evaluateAll((all) => all.map((link) => ({ name: link.textContent ?? '', address: link.getAttribute('href') ?? '' })))
    expect(pages.map((one) => one.name)).toContain('Min side')
    for (const { name, address } of pages) {
      await test.step(name, async () => {
        // The search for a person is called after what one does there.
        const heading = address === '/personer' ? /person/i : name
        await desk.choose(name, heading)
        await expect(page).toHaveTitle(typeof heading === 'string' ? new RegExp(`^${name}`) : heading)
        await desk.inspect(username === 'tk' || address === '/min-side' || own.has(`${address} ${username}`) ? `${address.slice(1).replaceAll('/', '-')}-${word}` : undefined)
        await page.setViewportSize({ width: 320, height: 800 })
        await expectNoSidewaysScroll(page)
        await page.setViewportSize({ width: 1280, height: 900 })
      })
    }
    await test.step('in English', async () => {
      await page.getByRole('button', { name: 'English' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page.getByRole('link', { name: 'My page' }).first()).toBeVisible()
      await desk.inspect()
    })
  })
}

test('the first record of each list opens, fits 320 px, and names nobody in its title', async ({ as }) => {
  test.setTimeout(120_000)
  const desk = await as('tk')
  const { page } = desk
  for (const [list, letter, picture] of [
    ['Bekymringer', 'B', 'bekymring-koordinator'],
    ['Forløb', 'F', 'forloeb-koordinator'],
    ['Møder', 'M', 'moede-koordinator'],
  ] as const) {
    await test.step(list, async () => {
      await desk.choose(list)
      const first = page.getByRole('main').getByRole('link', { name: new RegExp(`^${letter}-`) }).first()
      const reference = (await first.textContent()) ?? ''
      await first.click()
      await desk.settled(new RegExp(reference))
      await desk.inspect(picture)
      await page.setViewportSize({ width: 320, height: 800 })
      await expectNoSidewaysScroll(page)
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goBack()
      await desk.settled(list)
    })
  }
})

test('a mentor’s matter begins with the goal and says once that the rest is the forum’s', async ({ as }) => {
  const desk = await as('mentor')
  const { page } = desk
  await desk.choose('Forløb')
  await page.getByRole('main').getByRole('link', { name: /^F-/ }).first().click()
  await desk.settled(/^Forløb F-/)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText('Indsatser, du er med i')
  await expect(main).toContainText('hører til forummet')
  await expect(main).not.toContainText('Du har ikke adgang')
  await desk.inspect('forloeb-mentor')
})

test('the choice of role says what each role gives, and whoever has no pages is told what they can do', async ({ as }) => {
  const teacher = await as('skole')
  await teacher.goto('/vaelg-rolle', 'Vælg rolle')
  await expect(teacher.page.getByRole('list', { name: 'Dine roller' }).getByRole('listitem')).toContainText([/Henvend dig som skole/, /som enhver ansat/])
  await teacher.inspect('vaelg-rolle-laerer')
  const leader = await as('leder')
  await expect(leader.page.getByRole('main')).toContainText('Vælg “Skift rolle” og derefter “Medarbejder”')
  await leader.inspect('min-side-leder')
})

test('with the reader’s own colours what is current and selected has a border, and at 200 % nothing scrolls sideways', async ({ as }) => {
  const desk = await as('tk')
  const { page } = desk
  await page.emulateMedia({ forcedColors: 'active' })
  await desk.choose('Bekymringer')
  const border = (name: string) => page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name, exact: true }).evaluate((link) => getComputedStyle(link).borderBottomColor)
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await border('Bekymringer')).not.toBe(paper)
  expect(await border('Forløb'), 'the others show none').toBe(paper)
  await page.getByRole('main').getByRole('link', { name: /^B-/ }).first().click()
  await desk.settled(/^Bekymring B-/)
  await expect(page.getByRole('tab', { selected: true })).toHaveCSS('border-top-style', 'solid')
  await desk.inspect()
  await desk.picture('tvungne-farver-koordinator')
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize({ width: 820, height: 1180 })
  await desk.goto('/bekymringer')
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width: 640, height: 450 })
  for (const address of ['/min-side', '/bekymringer', '/forloeb', '/moeder', '/ny-henvendelse/bekymring']) {
    await desk.goto(address)
    await expectNoSidewaysScroll(page)
  }
})
