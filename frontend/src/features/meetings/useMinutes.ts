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

interface Saved {
  version: number
  saved: string
}

/** What is being written, and what it is written over. */
export interface Writing {
  text: string
  over: Saved
}

interface MinutesSource extends Saved {
  meetingId: string
  itemId: string
  /** What is not sent yet, by item: it outlives the field, so that looking at another item loses nothing. */
  unsent: Map<string, Writing>
  /** Fetches the meeting again: somebody else was first. */
  refetch: () => void
}

const quietFor = 2000
const retryAfter = 5000

/**
 * Minutes that save by themselves, one request at a time, and again when the connection is back. What others save is shown at once
 * while one writes nothing; when both wrote, both versions stand there until somebody chooses.
 */
export function useMinutes({ meetingId, itemId, version, saved, unsent, refetch }: MinutesSource): MinutesDraft {
  const { run, pending, error, reset } = useCommand(writeMinutes)
  const [writing, setWriting] = useState<Writing | null>(() => unsent.get(itemId) ?? null)
  const [sent, setSent] = useState<string | null>(null)
  const [stale, setStale] = useState(false)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const othersWrote = writing !== null && saved !== writing.over.saved && saved !== writing.text && saved !== sent
  // The server knows of a newer version that is not here yet; one with the same words is nobody's conflict.
  const clash = othersWrote || (stale && writing !== null && version <= writing.over.version)

  // A request runs over several renders, so it reads what stands here now.
  const now = useRef({ writing, version, saved, clash })
  useEffect(() => {
    now.current = { ...now.current, version, saved, clash }
  }, [version, saved, clash])
  const put = useCallback(
    (next: Writing | null) => {
      now.current.writing = next
      setWriting(next)
      if (next === null) unsent.delete(itemId)
      else unsent.set(itemId, next)
    },
    [unsent, itemId],
  )

  /** Sends once. Answers how long to wait before there is more to send; null when there is not. */
  const sendOnce = useCallback(async (): Promise<number | null> => {
    const { writing: written, clash: clashes, ...server } = now.current
    if (written === null || clashes) return null
    if (written.text === server.saved) {
      put(null)
      return null
    }
    const over = server.saved === written.over.saved ? Math.max(server.version, written.over.version) : written.over.version
    setSent(written.text)
    const outcome = await run({ id: meetingId, itemId, version: over, text: written.text })
    setSent(null)
    if (!outcome.ok) {
      if (outcome.error.reason === 'STALE_VERSION') {
        setStale(true)
        refetch()
        return quietFor
      }
      return outcome.error.fields.length === 0 ? retryAfter : null
    }
    setStale(false)
    setSavedAt(new Date().toISOString())
    const answered = outcome.data.writeMinutes?.meeting?.items?.find((item) => item.id === itemId)?.version ?? over + 1
    const later = now.current.writing
    const done = later === null || later.text === written.text
    now.current = { ...now.current, version: answered, saved: written.text }
    put(done ? null : { text: later.text, over: { version: answered, saved: written.text } })
    return done ? null : quietFor
  }, [run, meetingId, itemId, refetch, put])

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const saving = useRef<Promise<void> | null>(null)
  const asked = useRef(false)
  const gone = useRef(false)
  const latest = useRef<() => Promise<void>>(() => Promise.resolve())
  const saveIn = useCallback((wait: number) => {
    clearTimeout(timer.current)
    if (!gone.current) timer.current = setTimeout(() => void latest.current(), wait)
  }, [])
  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    // What is written while a request is under way goes with the next one.
    asked.current = true
    if (saving.current !== null) return saving.current
    const send = async () => {
      let more: number | null = null
      while (asked.current) {
        asked.current = false
        more = await sendOnce()
      }
      saving.current = null
      if (more !== null) saveIn(more)
    }
    saving.current = send()
    return saving.current
  }, [sendOnce, saveIn])
  useEffect(() => {
    latest.current = save
  }, [save])
  useEffect(() => beforeLock(() => latest.current()), [])
  // Leaving the item sends the rest; leaving the app asks first.
  useEffect(() => {
    gone.current = false
    if (now.current.writing !== null) saveIn(0)
    return () => {
      gone.current = true
      void latest.current()
    }
  }, [saveIn])
  const dirty = writing !== null && writing.text !== saved
  useEffect(() => {
    if (!dirty) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    const back = () => void latest.current()
    window.addEventListener('beforeunload', warn)
    window.addEventListener('online', back)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', back)
    }
  }, [dirty])

  return {
    text: writing?.text ?? saved,
    write: (words) => {
      const at = now.current
      put({ text: words, over: at.writing?.over ?? { version: at.version, saved: at.saved } })
      saveIn(quietFor)
    },
    save,
    dirty,
    pending,
    savedAt,
    error: error?.reason === 'STALE_VERSION' ? null : error,
    conflict: clash ? saved : null,
    resolve: (chosen) => {
      setStale(false)
      reset()
      now.current.clash = false
      put(chosen === saved ? null : { text: chosen, over: { version, saved } })
      saveIn(quietFor)
    },
  }
}
