import { describe, expect, it } from 'vitest'
import documents from '@/gen/persisted-documents.json'
import { danish, operationName } from './operations'

describe('what was done, in the log', () => {
  it('has Danish words for everything the app asks for', () => {
    const texts = Object.values(documents as Record<string, string>)
    const read = texts.flatMap((text) => /^query (\w+)/.exec(text)?.[1] ?? [])
    const done = texts.flatMap((text) => /^mutation \w+[^{]*\{\s*(?:\w+:\s*)?(?!__typename)(\w+)/.exec(text)?.[1] ?? /^mutation[^{]*\{\s*__typename\s+(\w+)/.exec(text)?.[1] ?? [])
    expect(read.length).toBeGreaterThan(25)
    expect(done.length).toBeGreaterThan(50)
    expect([...read, ...done].filter((name) => danish[name] === undefined)).toEqual([])
  })
  it('makes English words of the name, and leaves an unknown one', () => {
    expect(operationName('recordAcuteAssessment', 'en')).toBe('Record acute assessment')
    expect(operationName('Eget', 'da')).toBe('Eget')
  })
})
