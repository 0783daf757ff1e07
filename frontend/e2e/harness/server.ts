import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** The program under test: bin/infohus of `make build`, or another build named in INFOHUS_BIN. */
export const binary = process.env['INFOHUS_BIN'] ?? path.join(import.meta.dirname, '../../../bin/infohus')

export function requireBinary() {
  if (!fs.existsSync(binary)) throw new Error(`${binary} is missing: run "make build" first`)
}

export interface Server {
  url: string
  pid: number
  dataDir: string
  /** Milliseconds from start to the first 200 of /readyz. */
  readyMs: number
  /** What it wrote to its log so far. */
  log: () => string
  /** Moves the server's clock to this many hours after the machine's. Never back. */
  moveClock: (hours: number) => void
  /** The instant it is for the server now. */
  now: () => Date
  /** Ends it as an operator does, and waits. */
  stop: () => Promise<void>
  /** Ends it as a power cut does, and waits. */
  kill: () => Promise<void>
}

interface Options {
  /** Data folder; without one a fresh copy of the demo set is made, and removed at the end of the run. */
  dataDir?: string
  /** Loopback port; a free one when none is named. */
  port?: number
  origins?: string[]
}

const made: string[] = []

export function freshFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'infohus-e2e-'))
  made.push(folder)
  return folder
}

/** A folder with the demo set as it is right after the first start. */
export function patternCopy(): string {
  const folder = freshFolder()
  const pattern = process.env['INFOHUS_E2E_PATTERN']
  if (pattern !== undefined) fs.cpSync(pattern, folder, { recursive: true })
  return folder
}

process.once('exit', () => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true })
})

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/** Starts the real program with the demo set and waits until it says that it is ready. */
export async function startServer(options: Options = {}): Promise<Server> {
  requireBinary()
  const dataDir = options.dataDir ?? patternCopy()
  const port = options.port ?? (await freePort())
  const offsetFile = path.join(dataDir, 'clock-offset')
  fs.mkdirSync(dataDir, { recursive: true })
  if (!fs.existsSync(offsetFile)) fs.writeFileSync(offsetFile, '0s')
  const began = performance.now()
  const child = spawn(binary, ['serve', '--demo', '--clock-offset-file', offsetFile], {
    env: { ...cleanEnvironment(), INFOHUS_ADDR: `127.0.0.1:${port}`, INFOHUS_DATA_DIR: dataDir, INFOHUS_ORIGINS: (options.origins ?? []).join(',') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const output: string[] = []
  child.stderr.on('data', (part: Buffer) => output.push(part.toString()))
  const log = () => output.join('')
  const url = `http://127.0.0.1:${port}`
  await ready(url, child, log)
  const readyMs = performance.now() - began
  const end = ender(child)
  return {
    url,
    pid: child.pid ?? 0,
    dataDir,
    readyMs,
    log,
    moveClock: (hours) => fs.writeFileSync(offsetFile, `${hours}h`),
    now: () => new Date(Date.now() + Number.parseFloat(fs.readFileSync(offsetFile, 'utf8')) * 3_600_000),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** Nothing a developer has set for a server of their own may reach this one. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('INFOHUS_')))
}

async function ready(url: string, child: ChildProcess, log: () => string) {
  const until = Date.now() + 180_000
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended at once: ${log()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  child.kill('SIGKILL')
  throw new Error(`not ready after 180 s: ${log()}`)
}

function ender(child: ChildProcess) {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
}
