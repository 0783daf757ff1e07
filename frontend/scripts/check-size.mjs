// Fails the build when the app has grown past what a slow office connection can take.
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = path.join(import.meta.dirname, '../dist')
const manifest = JSON.parse(fs.readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'))
const kilobytes = { entry: 220, route: 80, analysis: 220 }

const sizes = new Map()
const gzipped = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length)
  return sizes.get(file)
}
/** All files a chunk needs by static import, itself included. */
function reach(key, found = new Set()) {
  const chunk = manifest[key]
  if (!chunk || found.has(chunk.file)) return found
  if (chunk.file.endsWith('.js')) found.add(chunk.file)
  for (const next of chunk.imports ?? []) reach(next, found)
  return found
}
const total = (files) => [...files].reduce((sum, file) => sum + gzipped(file), 0) / 1000

const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry)
const entryFiles = reach(entryKey)
const rows = [['entry', total(entryFiles), kilobytes.entry]]
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || !chunk.file.endsWith('.js')) continue
  const own = [...reach(key)].filter((file) => !entryFiles.has(file))
  rows.push([chunk.src ?? key, total(own), key.includes('features/analysis/') ? kilobytes.analysis : kilobytes.route])
}

let over = false
for (const [name, size, limit] of rows) {
  if (size > limit) over = true
  console.log(`${size.toFixed(1).padStart(7)} kB gz of ${limit}  ${name}${size > limit ? '  OVER' : ''}`)
}
if (over) process.exit(1)
