import { defineConfig } from '@playwright/test'

const real = process.env['INFOHUS_URL']

// Browser tests run against the production build: only there does the real content security policy hold.
export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  fullyParallel: false,
  timeout: 30_000,
  reporter: [['list']],
  ...(real === undefined ? { webServer: { command: 'node e2e/static-server.mjs 4173', url: 'http://localhost:4173/', reuseExistingServer: false } } : {}),
  use: {
    baseURL: real ?? 'http://localhost:4173',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
