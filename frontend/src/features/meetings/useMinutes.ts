import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '@/shared/graphql/errors'
import { useCommand } from '@/shared/graphql/useCommand'
import { beforeLock } from '@/shared/idle/idle'
import { writeMinutes } from './commands'

export interface MinutesDraft {
  text: string
  write: (text: string) => void
  /** Sends what is written, if it is not sent yet. */
  save: () => Promise<void>
  dirty: boolean
  pending: boolean
  savedAt: string | null
  error: AppError | null
  /** The version somebody else saved in the meantime; null while there is none. */
  conflict: string | null
  resolve: (text: string) => void
}

interface MinutesSource {
  meetingId: string
  itemId: string
  version: number
  saved: string
  /** Fetches the meeting again: somebody else was first. */
  refetch: () => void
}

const quietFor = 2000

/**
 * Minutes that save by themselves. What others save is shown at once while one writes nothing; when both wrote, both versions stand
 * side by side until somebody chooses.
 */
export function useMinutes({ meetingId, itemId, version, saved, refetch }: MinutesSource): MinutesDraft {
  const send = useCommand(writeMinutes)
  const [typed, setTyped] = useState<string | null>(null)
  const [clash, setClash] = useState(false)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const dirty = typed !== null && typed !== saved
  const text = typed ?? saved

  const run = send.run
  const save = useCallback(async () => {
    if (typed === null || typed === saved || clash) return
    const outcome = await run({ id: meetingId, itemId, version, text: typed })
    if (outcome.ok) {
      setSavedAt(new Date().toISOString())
      // What was written while it was being saved is not thrown away.
      setTyped((now) => (now === typed ? null : now))
    } else if (outcome.error.reason === 'STALE_VERSION') {
      setClash(true)
      refetch()
    }
  }, [typed, saved, clash, run, meetingId, itemId, version, refetch])

  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  }, [save])

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const saveSoon = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void latest.current(), quietFor)
  }
  useEffect(() => beforeLock(() => latest.current()), [])
  // Leaving the item sends the rest; leaving the app asks first.
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      void latest.current()
    },
    [],
  )
  useEffect(() => {
    if (!dirty) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])

  return {
    text,
    write: (words) => {
      setTyped(words)
      saveSoon()
    },
    save,
    dirty,
    pending: send.pending,
    savedAt,
    error: clash ? null : send.error,
    conflict: clash ? saved : null,
    resolve: (chosen) => {
      setClash(false)
      send.reset()
      setTyped(chosen === saved ? null : chosen)
      saveSoon()
    },
  }
}
