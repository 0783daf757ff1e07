import { describe, expect, it } from 'vitest'
import { formatDate, formatDateTime, formatShortDate, formatWeek, formatWeekday, isoWeek, parseTypedDate, parseTypedTime, typedInstant } from './dates'

describe('formatting', () => {
  it('writes dates as Danish readers expect', () => {
    expect(formatDate('2026-11-24', 'da')).toBe('24. november 2026')
    expect(formatDate('2026-11-24', 'en')).toBe('24 November 2026')
    expect(formatShortDate('2026-03-04')).toBe('04.03.2026')
  })
  it('shows instants in Danish time, also across midnight', () => {
    expect(formatDateTime('2026-11-24T12:05:00Z', 'da')).toBe('24. november 2026 kl. 13.05')
    expect(formatDateTime('2026-11-24T23:30:00Z', 'da')).toBe('25. november 2026 kl. 00.30')
    expect(formatDateTime('2026-07-01T11:05:00Z', 'en')).toBe('1 July 2026 at 13:05')
  })
  it('names the weekday and the ISO week', () => {
    expect(formatWeekday('2026-11-26', 'da')).toBe('torsdag 26. november')
    expect(formatWeek('2026-11-24', 'da')).toBe('uge 48')
    expect(isoWeek('2027-01-01')).toBe(53)
    expect(isoWeek('2024-12-30')).toBe(1)
  })
})

describe('reading what was typed', () => {
  it.each([
    ['24.11.2026', '2026-11-24'],
    ['4.3.2026', '2026-03-04'],
    ['24-11-2026', '2026-11-24'],
    ['24/11 2026', '2026-11-24'],
    ['24112026', '2026-11-24'],
    ['241126', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    [' 24.11.26 ', '2026-11-24'],
  ])('reads the date %s', (typed, iso) => expect(parseTypedDate(typed)).toBe(iso))

  it.each(['', '31.02.2026', '2026-02-31', '32.1.2026', 'i morgen', '24.11'])('refuses the date %s', (typed) => expect(parseTypedDate(typed)).toBeNull())

  it.each([
    ['13.05', '13:05'],
    ['13:05', '13:05'],
    ['1305', '13:05'],
    ['9.30', '09:30'],
    ['kl. 9', '09:00'],
  ])('reads the time %s', (typed, time) => expect(parseTypedTime(typed)).toBe(time))

  it.each(['24.00', '12.60', '', 'ni'])('refuses the time %s', (typed) => expect(parseTypedTime(typed)).toBeNull())

  it('joins day and time in Danish time, summer and winter', () => {
    expect(typedInstant('24.11.2026', '13.05')).toBe('2026-11-24T12:05:00.000Z')
    expect(typedInstant('1.7.2026', '13.05')).toBe('2026-07-01T11:05:00.000Z')
  })
})
