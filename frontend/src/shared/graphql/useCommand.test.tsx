import { act, renderHook } from '@testing-library/react'
import { Client, fetchExchange } from '@urql/core'
import { parse } from 'graphql'
import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { describe, expect, it } from 'vitest'
import { useCommand } from './useCommand'

const document = parse('mutation Send($input: SendInput!) { send(input: $input) { id } }')
type Input = { idempotencyKey: string; text: string }

function setUp(answers: ('fail' | 'ok')[]) {
  const keys: string[] = []
  const send: typeof fetch = async (_url, init) => {
    const sent = JSON.parse(String(init?.body)) as { variables: { input: Input } }
    keys.push(sent.variables.input.idempotencyKey)
    if (answers.shift() === 'fail') throw new TypeError('offline')
    return Response.json({ data: { send: { id: '1' } } })
  }
  const client = new Client({ url: 'http://localhost/graphql', fetch: send, exchanges: [fetchExchange], preferGetMethod: false })
  const wrapper = ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>
  const { result } = renderHook(() => useCommand<{ send: { id: string } }, Input>(document), { wrapper })
  return { keys, result }
}

describe('useCommand', () => {
  it('keeps the key when the same content is sent again after a lost connection', async () => {
    const { keys, result } = setUp(['fail', 'ok'])
    await act(() => result.current.run({ text: 'a' }))
    expect(result.current.error?.code).toBe('NETWORK')
    const outcome = await act(() => result.current.run({ text: 'a' }))
    expect(outcome.ok).toBe(true)
    expect(keys[1]).toBe(keys[0])
    expect(result.current.error).toBeNull()
  })
  it('takes a new key for other content and after success', async () => {
    const { keys, result } = setUp(['fail', 'ok', 'ok'])
    await act(() => result.current.run({ text: 'a' }))
    await act(() => result.current.run({ text: 'b' }))
    await act(() => result.current.run({ text: 'b' }))
    expect(new Set(keys).size).toBe(3)
  })
  it('sends once when two presses come together', async () => {
    const { keys, result } = setUp(['ok', 'ok'])
    await act(() => Promise.all([result.current.run({ text: 'a' }), result.current.run({ text: 'a' })]))
    expect(keys).toHaveLength(1)
  })
})
