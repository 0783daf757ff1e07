import { expect, test } from 'vitest'
import { minutesLeft } from './minutesLeft'

test.each([
  ['2026-11-24T10:00:00Z', 60],
  ['2026-11-24T10:00:59Z', 59],
  ['2026-11-24T10:59:30Z', 0],
  ['2026-11-24T11:30:00Z', 0],
])('at %s there are %i whole minutes left', (now, left) => {
  expect(minutesLeft('2026-11-24T11:00:00Z', now)).toBe(left)
})
