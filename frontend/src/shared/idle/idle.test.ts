import { describe, expect, it } from 'vitest'
import { holdScreenOpen, idlePhase, isHeldOpen } from './idle'

const limits = { lockAfter: 30 * 60_000, warnBefore: 2 * 60_000 }

describe('idlePhase', () => {
  it.each([
    [0, 'in-use'],
    [27.9, 'in-use'],
    [28, 'warning'],
    [29.9, 'warning'],
    [30, 'locked'],
    [600, 'locked'],
  ])('after %s minutes is %s', (minutes, phase) => expect(idlePhase(0, minutes * 60_000, limits)).toBe(phase))
})

describe('holdScreenOpen', () => {
  it('lets go once, however often it is told', () => {
    const release = holdScreenOpen()
    expect(isHeldOpen()).toBe(true)
    release()
    release()
    expect(isHeldOpen()).toBe(false)
  })
})
