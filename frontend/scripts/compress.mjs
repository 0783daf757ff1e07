// Writes .br and .gz beside each text file of the build, since the server that carries it does not compress.
import fs from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const dist = path.join(import.meta.dirname, '../dist')
for (const entry of fs.readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(js|css|svg|html|json)$/.test(entry.name)) continue
  const file = path.join(entry.parentPath, entry.name)
  const content = fs.readFileSync(file)
  if (content.length < 1000) continue
  fs.writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  fs.writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}
// The build's own list of chunks was for the size check; it is not served.
fs.rmSync(path.join(dist, '.vite'), { recursive: true, force: true })
