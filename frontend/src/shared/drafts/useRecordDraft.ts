import { useCallback, useEffect, useRef, useState } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { useClient } from 'urql'
import { graphql } from '@/gen/gql'
import type { AppForm } from '@/shared/forms/useAppForm'
import { fillFrom, readSaved } from './saved'
import { useDraft, type DraftState } from './useDraft'

const recordDrafts = graphql(`
  query RecordDrafts($recordId: ID!) {
    viewer {
      id
      drafts(recordId: $recordId) {
        id
        form
        content
        savedAt
      }
    }
  }
`)

/** The forms on records that are kept as drafts, by their code on the server. */
export type RecordForm = 'bidrag' | 'anbefaling' | 'beslutning' | 'opfoelgning' | 'afslut' | 'vurdering' | 'screening'

export interface RecordDraft {
  state: DraftState
  /** When the draft that the form was filled from was saved; null when the form began empty. */
  restoredAt: string | null
  save: () => Promise<void>
  /** Throws the draft away and empties the form. */
  startOver: () => void
  /** The server has said yes: the draft is thrown away. */
  finish: () => void
}

/**
 * Keeps the form of an act on a record as a draft on the server, and fills the form from it when it is opened again: after another
 * page, another computer, or a lock. Nothing of it is kept in the browser.
 */
export function useRecordDraft<TValues extends FieldValues, TOutput>(
  form: AppForm<TValues, TOutput>,
  name: RecordForm,
  recordId: string,
  /** Fits what was saved to the form as it is now, where lists depend on who takes part. */
  fit: (saved: object, empty: TValues) => TValues = fillFrom,
): RecordDraft {
  const { getValues, reset, watch } = form
  const client = useClient()
  const kept = useDraft({ form: name, recordId }, null, () => JSON.stringify(getValues()))
  const { touch, adopt, discard, stop } = kept
  const [restoredAt, setRestoredAt] = useState<string | null>(null)
  const typed = useRef(false)
  // As the form began, for starting over.
  const [empty] = useState<TValues>(() => structuredClone(getValues()))
  const fitting = useRef(fit)

  useEffect(() => {
    let left = false
    void client
      .query(recordDrafts, { recordId }, { requestPolicy: 'network-only' })
      .toPromise()
      .then((result) => {
        const found = result.data?.viewer.drafts.find((draft) => draft.form === name)
        const saved = found === undefined ? null : readSaved(found.content)
        // What is being typed goes before what once was.
        if (left || typed.current || found === undefined || saved === null) return
        reset(fitting.current(saved, empty) as DefaultValues<TValues>, { keepDefaultValues: true })
        adopt(found.id, found.savedAt)
        setRestoredAt(found.savedAt)
      })
    return () => {
      left = true
    }
  }, [client, recordId, name, reset, adopt, empty])

  useEffect(() => {
    const subscription = watch((_values, { type }) => {
      // Filling in from the draft is no change.
      if (type === undefined) return
      typed.current = true
      touch()
    })
    return () => subscription.unsubscribe()
  }, [watch, touch])

  return {
    state: kept.state,
    restoredAt,
    save: kept.save,
    startOver: useCallback(() => {
      reset(structuredClone(empty) as DefaultValues<TValues>, { keepDefaultValues: true })
      setRestoredAt(null)
      void discard()
    }, [reset, empty, discard]),
    finish: useCallback(() => {
      stop()
      void discard()
    }, [stop, discard]),
  }
}
