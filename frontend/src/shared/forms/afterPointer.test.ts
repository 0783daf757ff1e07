import { fireEvent } from '@testing-library/dom'
import { describe, expect, it, vi } from 'vitest'
import { afterPointer, followPointer } from './afterPointer'

describe('afterPointer', () => {
  it('waits while a pointer is pressed, and runs once it is released', async () => {
    followPointer()
    const run = vi.fn<() => void>()
    fireEvent.pointerDown(document.body)
    afterPointer(run)
    expect(run).not.toHaveBeenCalled()
    fireEvent.pointerUp(document.body)
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1))
  })
  it('runs at once without a pointer', () => {
    const run = vi.fn<() => void>()
    afterPointer(run)
    expect(run).toHaveBeenCalledTimes(1)
  })
})
