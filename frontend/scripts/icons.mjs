// Builds the icon sprite from the design system. Run by hand when an icon is added to the list.
import fs from 'node:fs'
import path from 'node:path'

const names = [
  'account', 'arrow-back', 'arrow-downward', 'arrow-forward', 'arrow-upward', 'calendar-month', 'check', 'chevron-down', 'chevron-up', 'close',
  'download', 'edit', 'error', 'help', 'info', 'language', 'lock', 'menu', 'more-vert', 'plus', 'print', 'refresh', 'search', 'success', 'time',
  'visibility', 'visibility-off', 'warning', 'sort-table-ascending', 'sort-table-descending', 'sort-table-none', 'open-in-new', 'send',
]
const folder = path.join(import.meta.dirname, '../node_modules/dkfds/src/img/svg-icons')
const symbols = names.map((name) => {
  const svg = fs.readFileSync(path.join(folder, `${name}.svg`), 'utf8')
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 24 24'
  const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/<title>.*?<\/title>/g, '').trim()
  return `<symbol id="${name}" viewBox="${viewBox}">${inner}</symbol>`
})
const target = path.join(import.meta.dirname, '../src/ui/icons.svg')
fs.mkdirSync(path.dirname(target), { recursive: true })
fs.writeFileSync(target, `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`)
