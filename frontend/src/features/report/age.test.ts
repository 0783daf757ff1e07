import { expect, test } from 'vitest'
import { birthDateOfCpr, knownAge } from './age'

test.each([
  ['810114-4123', '2014-01-21'],
  ['8101144123', '2014-01-21'],
  ['210199-3999', '1999-01-21'],
  ['810458-5000', '1858-04-21'],
  ['600110-4321', null],
  ['920110-4321', null],
  ['8101', null],
])('day of birth of %s', (cpr, born) => {
  expect(birthDateOfCpr(cpr)).toBe(born)
})

test('a number whose day is raised by 60 tells the age', () => {
  expect(knownAge({ cpr: '810114-4123', birthDate: null, age: null }, '2026-11-23')).toBe(12)
})
