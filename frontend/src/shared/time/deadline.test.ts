import { describe, expect, it } from 'vitest'
import { deadlineDay, deadlineState } from './deadline'

const now = '2026-11-24T12:00:00Z' // 13.00 in Denmark

describe('a deadline that is a date', () => {
  it.each([
    ['2026-11-24', 'i dag', false],
    ['2026-11-25', 'i morgen', false],
    ['2026-11-26', 'om 2 dage', false],
    ['2026-11-23', '1 dag over fristen', true],
    ['2026-11-21', '3 dage over fristen', true],
  ])('%s is %s', (deadline, words, overdue) => expect(deadlineState(deadline, now, 'da')).toEqual({ words, overdue }))

  it('is kept until the Danish day has ended', () => {
    expect(deadlineState('2026-11-24', '2026-11-24T22:59:00Z', 'da').overdue).toBe(false)
    expect(deadlineState('2026-11-24', '2026-11-24T23:01:00Z', 'da').overdue).toBe(true)
  })
})

describe('a deadline with a time of day', () => {
  it.each([
    ['2026-11-24T12:30:00Z', 'om under 1 time', false],
    ['2026-11-24T13:30:00Z', 'om 1 time', false],
    ['2026-11-25T11:00:00Z', 'om 23 timer', false],
    ['2026-11-26T12:00:00Z', 'om 2 dage', false],
    ['2026-11-24T11:30:00Z', 'under 1 time over fristen', true],
    ['2026-11-24T09:00:00Z', '3 timer over fristen', true],
    ['2026-11-21T12:00:00Z', '3 dage over fristen', true],
  ])('%s is %s', (deadline, words, overdue) => expect(deadlineState(deadline, now, 'da')).toEqual({ words, overdue }))

  it('has English words too', () => expect(deadlineState('2026-11-21T12:00:00Z', now, 'en').words).toBe('3 days overdue'))
})

describe('deadlineDay', () => {
  it('speaks of midnight as the day before', () => expect(deadlineDay('2026-11-25T23:00:00Z')).toBe('2026-11-25'))
  it('keeps a time of day', () => expect(deadlineDay('2026-11-25T12:00:00Z')).toBe('2026-11-25T12:00:00Z'))
  it('keeps a day', () => expect(deadlineDay('2026-11-25')).toBe('2026-11-25'))
})
