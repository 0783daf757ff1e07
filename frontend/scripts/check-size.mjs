// Fails the build when the app has grown past what a slow office connection can take.
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { analystFolder, limits, weigh } from './size.mjs'

const dist = path.join(import.meta.dirname, '../dist')
const manifest = JSON.parse(fs.readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'))

const sizes = new Map()
const gzipped = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length)
  return sizes.get(file)
}

const rows = weigh(manifest, gzipped)
for (const { name, size, limit, over } of rows) {
  console.log(`${size.toFixed(1).padStart(7)} kB gz of ${limit}  ${name}${over ? '  OVER' : ''}`)
}
console.log(`Limits: entry ${limits.entry}, each lazy route ${limits.route}; ${analystFolder} ${limits.analyst}, ${rows.some((row) => row.name.startsWith(analystFolder)) ? 'above' : 'not there yet'}.`)
if (rows.some((row) => row.over)) process.exit(1)
