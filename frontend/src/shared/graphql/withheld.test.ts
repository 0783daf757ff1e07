import { Client, fetchExchange, mapExchange, type Exchange } from '@urql/core'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { isWithheld, rememberWithheld, withheldPaths } from './withheld'

describe('withheld fields', () => {
  it('reads paths as text, as lists and as objects', () => {
    const paths = withheldPaths({ withheld: ['concern.reporter', ['matter', 'contributions', 2, 'text'], { path: 'person.cpr' }, { path: ['person', 'address'] }] })
    expect([...paths]).toEqual(['concern.reporter', 'matter.contributions.2.text', 'person.cpr', 'person.address'])
  })
  it('counts what lies inside a withheld field as withheld', () => {
    const paths = withheldPaths({ withheld: ['concern.reporter'] })
    expect(isWithheld(paths, 'concern.reporter')).toBe(true)
    expect(isWithheld(paths, 'concern.reporter.phone')).toBe(true)
    expect(isWithheld(paths, 'concern.reporterKind')).toBe(false)
  })
  it('is empty without a list', () => expect(withheldPaths(undefined).size).toBe(0))
})

describe('rememberWithheld', () => {
  it('asks the server first, then keeps what was withheld when the cache answers', async () => {
    const seen: string[] = []
    const answers = [{ withheld: ['concern.reporter'] }, undefined]
    const answering: Exchange = ({ forward }) =>
      mapExchange({
        onOperation: (operation) => {
          seen.push(operation.context.requestPolicy)
        },
      })({ client: {} as Client, dispatchDebug: () => undefined, forward })
    const send: typeof fetch = async () => Response.json({ data: { a: 1 }, extensions: answers.shift() })
    const client = new Client({ url: 'http://localhost/', fetch: send, exchanges: [rememberWithheld(), answering, fetchExchange], preferGetMethod: false, requestPolicy: 'cache-first' })
    const query = parse('{ a }')
    const first = await client.query(query, {}).toPromise()
    const second = await client.query(query, {}).toPromise()
    expect(seen.slice(0, 1)).toEqual(['network-only'])
    expect(seen).toContain('cache-first')
    expect(isWithheld(withheldPaths(first.extensions), 'concern.reporter')).toBe(true)
    expect(isWithheld(withheldPaths(second.extensions), 'concern.reporter')).toBe(true)
  })
})
