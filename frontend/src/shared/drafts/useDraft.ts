import { useCallback, useEffect, useRef, useState } from 'react'
import { graphql } from '@/gen/gql'
import { useCommand } from '@/shared/graphql/useCommand'
import { beforeLock } from '@/shared/idle/idle'

const saveDraft = graphql(`
  mutation SaveFormDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      draft {
        id
        savedAt
      }
    }
  }
`)

const discardDraft = graphql(`
  mutation DiscardFormDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      id
    }
  }
`)

const interval = 10_000

export type DraftState = { kind: 'none' } | { kind: 'saving' } | { kind: 'failed' } | { kind: 'saved'; at: string }

export interface KeptDraft {
  state: DraftState
  /** Call on every change; the next tick saves. */
  touch: () => void
  save: () => Promise<void>
  /** The draft as the server knows it, for the command that ends it. */
  id: () => string | null
  /** Goes on with a draft that was found on the server. */
  adopt: (id: string, savedAt: string) => void
  /** After sending, by a command that ends the draft itself: nothing more is saved. */
  stop: () => void
  /** Throws what was saved away; what is typed from now on is a new draft. */
  discard: () => Promise<void>
}

/** Which form it is, and the record it acts on. */
export interface DraftKey {
  form: string
  recordId?: string
}

/** Keeps a form on the server: every ten seconds while it changes, when a field is left, before the lock and on leaving the page. */
export function useDraft({ form, recordId }: DraftKey, initialId: string | null, content: () => string): KeptDraft {
  const command = useCommand(saveDraft)
  const throwAway = useCommand(discardDraft)
  const [state, setState] = useState<DraftState>({ kind: 'none' })
  const id = useRef(initialId)
  const changed = useRef(false)
  const stopped = useRef(false)
  const saving = useRef<Promise<void> | null>(null)
  const latest = useRef({ command, throwAway, content })
  useEffect(() => {
    latest.current = { command, throwAway, content }
  })

  const save = useCallback(async (): Promise<void> => {
    if (saving.current !== null) await saving.current
    if (!changed.current || stopped.current) return
    changed.current = false
    setState((now) => (now.kind === 'none' ? { kind: 'saving' } : now))
    const input = { id: id.current, form, ...(recordId === undefined ? {} : { recordId }), content: latest.current.content() }
    const work = latest.current.command.run(input).then((outcome) => {
      const draft = outcome.ok ? outcome.data.saveDraft?.draft : undefined
      if (draft !== undefined) {
        id.current = draft.id
        setState({ kind: 'saved', at: draft.savedAt })
      } else {
        changed.current = true
        setState({ kind: 'failed' })
      }
    })
    saving.current = work
    await work
    saving.current = null
  }, [form, recordId])

  const discard = useCallback(async (): Promise<void> => {
    changed.current = false
    // One that is being saved right now is thrown away too.
    if (saving.current !== null) await saving.current
    changed.current = false
    const known = id.current
    id.current = null
    setState({ kind: 'none' })
    if (known !== null) await latest.current.throwAway.run({ id: known })
  }, [])

  useEffect(() => {
    const timer = setInterval(() => void save(), interval)
    const release = beforeLock(save)
    return () => {
      clearInterval(timer)
      release()
      void save()
    }
  }, [save])

  return {
    state,
    touch: useCallback(() => {
      changed.current = true
    }, []),
    save,
    id: useCallback(() => id.current, []),
    adopt: useCallback((known, savedAt) => {
      id.current = known
      setState({ kind: 'saved', at: savedAt })
    }, []),
    stop: useCallback(() => {
      stopped.current = true
    }, []),
    discard,
  }
}
