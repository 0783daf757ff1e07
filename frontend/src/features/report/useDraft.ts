import { useCallback, useEffect, useRef, useState } from 'react'
import { graphql } from '@/gen/gql'
import { useCommand } from '@/shared/graphql/useCommand'
import { beforeLock } from '@/shared/idle/idle'
import type { DraftState } from '@/ui/DraftLine'

const saveDraft = graphql(`
  mutation SaveReportDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      draft {
        id
        savedAt
      }
    }
  }
`)

const interval = 10_000

export interface KeptDraft {
  state: DraftState
  /** Call on every change; the next tick saves. */
  touch: () => void
  save: () => Promise<void>
  /** The draft as the server knows it, for the command that ends it. */
  id: () => string | null
  /** After sending: nothing more is saved. */
  stop: () => void
}

/** Keeps the form on the server: every ten seconds while it changes, when a field is left, before the lock and on leaving the page. */
export function useDraft(form: string, initialId: string | null, content: () => string): KeptDraft {
  const command = useCommand(saveDraft)
  const [state, setState] = useState<DraftState>({ kind: 'none' })
  const id = useRef(initialId)
  const changed = useRef(false)
  const stopped = useRef(false)
  const saving = useRef<Promise<void> | null>(null)
  const latest = useRef({ command, content })
  useEffect(() => {
    latest.current = { command, content }
  })

  const save = useCallback(async (): Promise<void> => {
    if (saving.current !== null) await saving.current
    if (!changed.current || stopped.current) return
    changed.current = false
    setState((now) => (now.kind === 'none' ? { kind: 'saving' } : now))
    const work = latest.current.command.run({ id: id.current, form, content: latest.current.content() }).then((outcome) => {
      if (outcome.ok) {
        id.current = outcome.data.saveDraft.draft.id
        setState({ kind: 'saved', at: outcome.data.saveDraft.draft.savedAt })
      } else {
        changed.current = true
        setState({ kind: 'failed' })
      }
    })
    saving.current = work
    await work
    saving.current = null
  }, [form])

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
    stop: useCallback(() => {
      stopped.current = true
    }, []),
  }
}
