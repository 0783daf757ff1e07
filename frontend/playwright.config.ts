import { defineConfig } from '@playwright/test'

// Browser tests run against the production build: only there does the real content security policy hold. Each file starts what it
// needs by itself (e2e/harness/server.ts), with a data folder and a port of its own.
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/harness/prepare.ts',
  // What the start takes is measured first, and by tools/test.sh before anything else keeps the machine warm.
  projects: [
    { name: 'start', testMatch: 'start.spec.ts' },
    { name: 'screens', testIgnore: 'start.spec.ts' },
  ],
  // A file at a time each: browser and server wait for one another more than half the time. The start has the machine to itself.
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 10_000,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // Recording everything makes a run half as long again; INFOHUS_TRACE=1 keeps what led to a failure.
    trace: process.env['INFOHUS_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
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
