import fs from 'node:fs'
import { binary, freshFolder, requireBinary, startServer } from './server'

/**
 * Runs once before all tests: loads the demo set into an empty folder, as the first start does, and keeps the folder as the
 * pattern that each test's server begins with a copy of. How long that may take is asked in start.spec.ts.
 */
// oxlint-disable-next-line import/no-default-export
export default async function prepare() {
  requireBinary()
  // A folder kept from an earlier run of the same build saves the first start while tests are written.
  if (process.env['INFOHUS_E2E_PATTERN'] !== undefined) return undefined
  const pattern = freshFolder()
  process.stdout.write(`Program under test: ${binary}\n`)
  const server = await startServer({ dataDir: pattern })
  await server.stop()
  process.env['INFOHUS_E2E_PATTERN'] = pattern
  return () => fs.rmSync(pattern, { recursive: true, force: true })
}
