import { createContext, useState } from 'react'
import type { FieldValues, Path, PathValue } from 'react-hook-form'
import type { AppError } from '@/shared/graphql/errors'
import type { AppForm } from './useAppForm'

/** The record that a form acts on, as the page around the form knows it. */
export interface Newest {
  /** Asks the server for the record anew. What is typed stays. */
  fetch: () => void
  fetching: boolean
  /** Whether the record, as it is now, still lets the act be done. */
  possible: boolean
  close: () => void
}

export const NewestContext = createContext<Newest | null>(null)

/** A long text of a form beside what stands in the record now. */
export interface LongText {
  label: string
  mine: string
  /** Null where the record holds no text for the field. */
  newest: string | null
  use: (text: string) => void
}

export function longText<TValues extends FieldValues, TOutput>(form: AppForm<TValues, TOutput>, name: Path<TValues>, label: string, newest?: string | null): LongText {
  const mine: unknown = form.getValues(name)
  return {
    label,
    mine: typeof mine === 'string' ? mine : '',
    newest: newest ?? null,
    use: (text) => form.setValue(name, text as PathValue<TValues, Path<TValues>>, { shouldDirty: true }),
  }
}

const moved: ReadonlySet<string> = new Set(['STALE_VERSION', 'STAGE', 'FROZEN'])

/** Whether the act was refused because the record is no longer as the form knew it. */
export function hasMovedOn(error: AppError): boolean {
  return error.code === 'CONFLICT' && error.reason !== null && moved.has(error.reason)
}

interface Held<Act> {
  code: string | undefined
  act: Act | null
  over: boolean
}

/**
 * The act that stands in the address, when it may be done. It stays open when the record moves on under it, so that nothing typed is
 * lost; `over` closes it for good once the server has said yes.
 */
export function useHeldAct<Act>(code: string | undefined, allowed: Act | null): { act: Act | null; possible: boolean; over: () => void } {
  const [held, setHeld] = useState<Held<Act>>({ code: undefined, act: null, over: false })
  const same = held.code === code
  if (!same) setHeld({ code, act: allowed, over: false })
  else if (!held.over && allowed !== null && allowed !== held.act) setHeld({ ...held, act: allowed })
  const kept = held.over ? null : (allowed ?? held.act)
  const act = same ? kept : allowed
  return { act, possible: act === null || allowed !== null, over: () => setHeld({ code, act: null, over: true }) }
}
