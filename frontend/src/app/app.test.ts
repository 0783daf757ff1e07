import { describe, expect, it } from 'vitest'
import { checkedBase } from '@/shared/config'
import { offeredPages } from './pages'
import { paletteEntries } from './paletteEntries'
import { texts } from './texts'

const paths = new Set(['/min-side', '/bekymringer', '/forloeb'])

describe('offeredPages', () => {
  it('shows only what the server offers and the app knows', () => {
    expect(offeredPages(['BEKYMRINGER', 'ANALYSE'], paths).map((page) => page.code)).toEqual(['MIN_SIDE', 'BEKYMRINGER'])
  })
})

describe('paletteEntries', () => {
  const pages = offeredPages(['BEKYMRINGER'], paths)
  it('opens a case number on the page that finds it', () => {
    expect(paletteEntries('b7k3m9q', pages, texts.da)[0]).toMatchObject({ kind: 'number', path: '/bekymringer', reference: 'B-7K3M9Q' })
  })
  it('offers nothing for a number of a page the viewer does not have', () => expect(paletteEntries('F-7K3M9Q', pages, texts.da)).toEqual([]))
  it('finds pages by part of their name, and no people', () => {
    expect(paletteEntries('bekym', pages, texts.da).map((entry) => entry.label)).toEqual(['Bekymringer'])
    expect(paletteEntries('Mette', pages, texts.da)).toEqual([])
  })
})

describe('checkedBase', () => {
  it.each([
    ['https://api.example.dk/', 'https://api.example.dk'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://api.example.dk', ''],
    ['javascript:alert(1)', ''],
    ['not an address', ''],
  ])('%s gives "%s"', (text, base) => expect(checkedBase(text)).toBe(base))
})
