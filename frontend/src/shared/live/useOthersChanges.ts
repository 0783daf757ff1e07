import { useEffect, useRef } from 'react'
import { useDeskChanges, type DeskNews } from './useDeskChanges'

/** How long the news of one's own act may be under way. */
const underWay = 5000

/** News of a record, without what the reader just did: `mine` is called when the server has said yes. */
export function useOthersChanges(id: string): DeskNews & { mine: () => void } {
  const { changedAt, seen } = useDeskChanges(id)
  const own = useRef(0)
  useEffect(() => {
    if (changedAt !== null && Date.now() - own.current < underWay) seen()
  }, [changedAt, seen])
  return {
    changedAt,
    seen,
    mine: () => {
      own.current = Date.now()
    },
  }
}
