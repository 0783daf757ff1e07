// Demo only: an administrator looks at the invented data in another role, changes nothing, and goes back.
import { expect } from '@playwright/test'
import { test } from './harness/fixtures'

test('an administrator looks as a coordinator, is told so on every page, and ends it with one click', async ({ as }) => {
  const admin = await as('admin')
  const { page } = admin
  await admin.choose('Administration')
  await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Kommunens koordinator (T&K)' })
  await admin.inspect('se-som-rolle-administrator')
  await page.getByRole('button', { name: 'Se som rollen' }).click()
  await expect(page.getByText('Du ser som Kommunens koordinator, Ishøj.')).toBeVisible()
  await expect(page.getByText(/Slutter kl\. \d+\.\d\d\./)).toBeVisible()
  await admin.choose('Bekymringer')
  await expect(page.getByText('Du ser som Kommunens koordinator, Ishøj.')).toBeVisible()
  await admin.inspect('ser-som-koordinator')
  await page.setViewportSize({ width: 320, height: 640 })
  await admin.inspect('ser-som-koordinator-smal')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.reload()
  await expect(page.getByText('Du ser som Kommunens koordinator, Ishøj.')).toBeVisible()
  await page.getByRole('button', { name: 'Tilbage til min rolle' }).click()
  await expect(page.getByText('Du ser som')).toHaveCount(0)
  await admin.choose('Administration')
  await expect(page.getByRole('heading', { name: 'Se som rolle' })).toBeVisible()
})
