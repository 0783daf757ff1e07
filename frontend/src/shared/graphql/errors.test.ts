import { CombinedError } from '@urql/core'
import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { appError, formPath } from './errors'

function refused(...parts: { message: string; extensions: Record<string, unknown> }[]) {
  return new CombinedError({ graphQLErrors: parts.map((part) => new GraphQLError(part.message, { extensions: part.extensions })) })
}

describe('appError', () => {
  it('puts a field error on its form field', () => {
    const error = appError(refused({ message: 'Skriv, hvad du har set', extensions: { code: 'INVALID', field: 'input.statements[0].text' } }))
    expect(error).toMatchObject({ code: 'INVALID', fields: [{ field: 'statements.0.text', message: 'Skriv, hvad du har set' }] })
  })
  it('keeps code, reason and the number for support', () => {
    const error = appError(refused({ message: 'Hent igen', extensions: { code: 'CONFLICT', reason: 'STALE_VERSION', correlationId: 'q1w2' } }))
    expect(error).toMatchObject({ code: 'CONFLICT', message: 'Hent igen', reason: 'STALE_VERSION', reference: 'q1w2', fields: [] })
  })
  it('never shows the text of an internal error', () => {
    expect(appError(refused({ message: 'sql: no rows', extensions: { code: 'INTERNAL', correlationId: 'x' } }))).toMatchObject({ message: null, reference: 'x' })
    expect(appError(refused({ message: 'boom', extensions: {} })).code).toBe('INTERNAL')
  })
  it('tells a lost connection from a server in trouble', () => {
    expect(appError(new CombinedError({ networkError: new Error('offline') })).code).toBe('NETWORK')
    expect(appError(new CombinedError({ networkError: new Error('x'), response: new Response(null, { status: 503 }) })).code).toBe('UNAVAILABLE')
    expect(appError(new CombinedError({ networkError: new Error('x'), response: new Response(null, { status: 429 }) })).code).toBe('LIMIT')
  })
})

describe('formPath', () => {
  it.each([
    ['input.title', 'title'],
    ['variables.input.a.b', 'a.b'],
    ['statements.0.text', 'statements.0.text'],
    ['input.statements[2].text', 'statements.2.text'],
  ])('%s is %s', (path, field) => expect(formPath(path)).toBe(field))
})
