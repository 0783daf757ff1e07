import { describe, expect, it } from 'vitest'
import { fillFrom, readSaved } from './saved'

describe('fillFrom', () => {
  const empty = { text: '', acute: false, shareWith: [] as string[], onBehalf: { givenBy: '', givenHow: '' } }
  it('takes what fits, also inside', () =>
    expect(fillFrom({ text: 'Set i dag', acute: true, shareWith: ['o1'], onBehalf: { givenBy: 'Per' } }, empty)).toEqual({ text: 'Set i dag', acute: true, shareWith: ['o1'], onBehalf: { givenBy: 'Per', givenHow: '' } }))
  it('leaves out what the form no longer has, or has as something else', () => expect(fillFrom({ gone: 'x', text: 3, acute: null, shareWith: 'o1', onBehalf: [] }, empty)).toEqual(empty))
})

it.each(['[]', 'null', '"x"', '{'])('%s is no draft', (content) => expect(readSaved(content)).toBeNull())
