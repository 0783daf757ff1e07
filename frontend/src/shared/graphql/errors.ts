import type { CombinedError } from '@urql/core'

export const errorCodes = ['INVALID', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'LIMIT', 'UNAVAILABLE', 'INTERNAL'] as const
export type ErrorCode = (typeof errorCodes)[number] | 'NETWORK'

export interface FieldError {
  /** Path in the form: "statements.0.text" */
  field: string
  message: string
}

export interface AppError {
  code: ErrorCode
  /** The server's own words, where they are safe to show. */
  message: string | null
  fields: FieldError[]
  /** A coded reason such as STALE_VERSION. */
  reason: string | null
  /** The number support needs. */
  reference: string | null
}

/** One error for the screen out of everything that went wrong in an operation. */
export function appError(error: CombinedError): AppError {
  if (error.networkError && error.graphQLErrors.length === 0) {
    return { code: networkCode(error.response), message: null, fields: [], reason: null, reference: null }
  }
  const fields: FieldError[] = []
  for (const part of error.graphQLErrors) {
    const path = part.extensions['field']
    if (typeof path === 'string' && path !== '') fields.push({ field: formPath(path), message: part.message })
  }
  const leading = error.graphQLErrors.find((part) => typeof part.extensions['field'] !== 'string') ?? error.graphQLErrors[0]
  const extensions = leading?.extensions ?? {}
  const code = errorCodes.find((known) => known === extensions['code']) ?? 'INTERNAL'
  return {
    code,
    // An internal error's text is for the log, not for a person.
    message: code === 'INTERNAL' ? null : (leading?.message ?? null),
    fields,
    reason: textOrNull(extensions['reason']),
    reference: textOrNull(extensions['correlationId']),
  }
}

/** "input.statements[0].text" and "statements.0.text" name the same form field. */
export function formPath(path: string): string {
  return path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .replace(/^(variables\.)?input\./, '')
}

function networkCode(response: unknown): ErrorCode {
  const status = response instanceof Response ? response.status : 0
  if (status === 429) return 'LIMIT'
  if (status === 503) return 'UNAVAILABLE'
  return status >= 400 ? 'INTERNAL' : 'NETWORK'
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
