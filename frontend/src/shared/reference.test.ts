import { describe, expect, it } from 'vitest'
import { parseReference } from './reference'

describe('parseReference', () => {
  it.each([
    ['B-7K3M9Q', 'B-7K3M9Q'],
    ['b7k3m9q', 'B-7K3M9Q'],
    [' f – o1l2m3 ', 'F-0112M3'],
  ])('reads %s', (typed, text) => expect(parseReference(typed)?.text).toBe(text))
  it.each(['', 'Mette', 'A-7K3M9Q', 'B-7K3M9', 'B-7K3M9QQ', 'B-7K3M9U'])('does not read %s', (typed) => expect(parseReference(typed)).toBeNull())
})
