import { describe, expect, it } from 'vitest'
import { type Chunk, analystFolder, limits, weigh } from '../../scripts/size.mjs'

/** An app of one entry, a chunk it shares with two routes, and the analyst's route; files by their size in kB. */
function built(sizes: { entry?: number; matters?: number; board?: number; analyst?: number }) {
  const manifest: Record<string, Chunk> = {
    'index.html': { file: 'entry.js', isEntry: true, imports: ['_shared.js'] },
    '_shared.js': { file: 'shared.js' },
    '_board.js': { file: 'board.js' },
    'src/features/matters/page.tsx': { file: 'matters.js', src: 'src/features/matters/page.tsx', isDynamicEntry: true, imports: ['index.html', '_shared.js', '_board.js'] },
    'src/features/help/page.css': { file: 'help.css', isDynamicEntry: true },
    [`${analystFolder}page.tsx`]: { file: 'analyst.js', src: `${analystFolder}page.tsx`, isDynamicEntry: true, imports: ['_shared.js'] },
  }
  const kilobytes: Record<string, number> = { 'entry.js': 100, 'shared.js': 20, 'board.js': sizes.board ?? 5, 'matters.js': sizes.matters ?? 10, 'analyst.js': sizes.analyst ?? 100 }
  if (sizes.entry !== undefined) kilobytes['entry.js'] = sizes.entry
  return weigh(manifest, (file) => (kilobytes[file] ?? Number.NaN) * 1000)
}

const over = (rows: { name: string; over: boolean }[]) => rows.filter((row) => row.over).map((row) => row.name)

describe('the size of the build', () => {
  it('counts what a route adds to the entry, scripts only', () => {
    expect(built({}).map(({ name, size, limit }) => [name, size, limit])).toEqual([
      ['entry', 120, 220],
      ['src/features/matters/page.tsx', 15, 80],
      ['src/features/analysis/page.tsx', 100, 220],
    ])
    expect(over(built({}))).toEqual([])
  })
  it('holds each to its limit', () => {
    expect(limits).toEqual({ entry: 220, route: 80, analyst: 220 })
    expect(over(built({ entry: 200, matters: 75, analyst: 220 }))).toEqual([])
    expect(over(built({ entry: 200.1 }))).toEqual(['entry'])
    expect(over(built({ matters: 75.1 }))).toEqual(['src/features/matters/page.tsx'])
    expect(over(built({ board: 70.1 }))).toEqual(['src/features/matters/page.tsx'])
    expect(over(built({ analyst: 220.1 }))).toEqual(['src/features/analysis/page.tsx'])
  })
  it('fails where there is nothing to weigh', () => {
    expect(() => weigh({}, () => 0)).toThrow('no entry')
  })
})
