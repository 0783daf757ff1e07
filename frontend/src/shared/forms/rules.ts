import * as v from 'valibot'
import { parseTypedDate, parseTypedTime } from '@/shared/time/dates'

/** Text that must be there. */
export function required(message: string, atMost?: { length: number; message: string }) {
  const filled = v.pipe(v.string(), v.trim(), v.nonEmpty(message))
  return atMost === undefined ? filled : v.pipe(filled, v.maxLength(atMost.length, atMost.message))
}

/** A typed date, read into "2026-11-24". */
export function typedDate(message: string) {
  return v.pipe(
    v.string(),
    v.check((text) => parseTypedDate(text) !== null, message),
    v.transform((text) => parseTypedDate(text) ?? ''),
  )
}

/** As typedDate, but may be left empty; reads into null. */
export function optionalTypedDate(message: string) {
  return v.pipe(
    v.string(),
    v.check((text) => text.trim() === '' || parseTypedDate(text) !== null, message),
    v.transform((text) => parseTypedDate(text)),
  )
}

/** A typed time of day, read into "13:05". */
export function typedTime(message: string) {
  return v.pipe(
    v.string(),
    v.check((text) => parseTypedTime(text) !== null, message),
    v.transform((text) => parseTypedTime(text) ?? ''),
  )
}

/** A choice from a list, unanswered to begin with. */
export function choice<const T extends string>(values: readonly [T, ...T[]], message: string) {
  return v.pipe(
    v.string(),
    v.check((value) => values.some((known) => known === value), message),
    v.transform((value) => value as T),
  )
}
