import { describe, expect, it } from 'vitest'
import { isWithheld, withheldPaths } from './withheld'

describe('withheld fields', () => {
  it('reads paths as text, as lists and as objects', () => {
    const paths = withheldPaths({ withheld: ['concern.reporter', ['matter', 'contributions', 2, 'text'], { path: 'person.cpr' }, { path: ['person', 'address'] }] })
    expect([...paths]).toEqual(['concern.reporter', 'matter.contributions.2.text', 'person.cpr', 'person.address'])
  })
  it('counts what lies inside a withheld field as withheld', () => {
    const paths = withheldPaths({ withheld: ['concern.reporter'] })
    expect(isWithheld(paths, 'concern.reporter')).toBe(true)
    expect(isWithheld(paths, 'concern.reporter.phone')).toBe(true)
    expect(isWithheld(paths, 'concern.reporterKind')).toBe(false)
  })
  it('is empty without a list', () => expect(withheldPaths(undefined).size).toBe(0))
})
