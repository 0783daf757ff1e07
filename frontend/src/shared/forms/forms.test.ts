import { describe, expect, it } from 'vitest'
import { looksLikeCpr } from './cpr'
import { fieldId, formProblems } from './problems'

describe('formProblems', () => {
  it('flattens nested fields in order', () => {
    const problems = formProblems({
      title: { type: 'x', message: 'Skriv en titel' },
      statements: [{ text: { type: 'x', message: 'Skriv, hvad du har set' } }, undefined] as never,
    })
    expect(problems).toEqual([
      { field: 'title', message: 'Skriv en titel' },
      { field: 'statements.0.text', message: 'Skriv, hvad du har set' },
    ])
  })
  it('names the field in the page', () => expect(fieldId('statements.0.text')).toBe('felt-statements-0-text'))
})

describe('looksLikeCpr', () => {
  it.each(['010199-1234', 'nr. 0101991234.', '311299 1234'])('warns about %s', (text) => expect(looksLikeCpr(text)).toBe(true))
  it.each(['tlf. 12 34 56 78', '24.11.2026', '991399-1234', '12345678901234'])('is quiet about %s', (text) => expect(looksLikeCpr(text)).toBe(false))
})
