import { describe, expect, it } from 'vitest'

// Types hold the two languages together; this holds that nothing was left empty or left in Danish by a copy.
const files = import.meta.glob<Record<string, unknown>>(['../**/*[tT]exts*.ts', '../**/*Banner.tsx', '!../gen/**', '!../**/*.test.*'], { eager: true })
const sameInBoth = new Set(['Infohus', 'Menu', 'Ctrl+K'])

describe.each(Object.entries(files).filter(([, module]) => 'texts' in module))('%s', (_file, module) => {
  const { da, en } = module['texts'] as { da: object; en: object }
  it('has the same texts in both languages, none of them empty', () => {
    const danish = flatten(da)
    const english = flatten(en)
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort())
    for (const [key, text] of danish) {
      expect(text, key).not.toBe('')
      expect(english.get(key), key).not.toBe('')
      // Long sentences that are equal were forgotten; short words may well be the same.
      if (typeof text === 'string' && text.length > 20 && !sameInBoth.has(text)) expect(english.get(key), key).not.toBe(text)
    }
  })
})

function flatten(value: object, prefix = ''): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [key, part] of Object.entries(value)) {
    const path = prefix === '' ? key : `${prefix}.${key}`
    if (typeof part === 'object' && part !== null) for (const [inner, text] of flatten(part as object, path)) found.set(inner, text)
    else found.set(path, part)
  }
  return found
}
