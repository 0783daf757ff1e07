import { useCallback, useState } from 'react'
import { useSubscription } from 'urql'
import { graphql } from '@/gen/gql'
import { isOwnEcho } from './ownChanges'

const deskChanged = graphql(`
  subscription DeskChanged {
    deskChanged {
      kind
      id
      at
    }
  }
`)

export interface DeskNews {
  /** When the latest change came, until it has been shown. */
  changedAt: string | null
  seen: () => void
}

interface Heard {
  /** Also within a moment of one's own act: for a screen that many work on at once and that fetches by itself. */
  alsoOwn?: boolean
}

/**
 * Tells that something changed that the viewer may see, or with `id` that this one record did. It carries no content and moves
 * nothing: the screen shows a line, and asks again when its reader wants it.
 */
export function useDeskChanges(id?: string, { alsoOwn = false }: Heard = {}): DeskNews {
  const [changedAt, setChangedAt] = useState<string | null>(null)
  useSubscription({ query: deskChanged }, (_before, data) => {
    if ((id === undefined || data.deskChanged.id === id) && (alsoOwn || !isOwnEcho())) setChangedAt(data.deskChanged.at)
    return data
  })
  return { changedAt, seen: useCallback(() => setChangedAt(null), []) }
}
