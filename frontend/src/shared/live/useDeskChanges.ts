import { useCallback, useState } from 'react'
import { useSubscription } from 'urql'
import { graphql } from '@/gen/gql'

const deskChanged = graphql(`
  subscription DeskChanged {
    deskChanged {
      kind
      id
      at
      own
    }
  }
`)

export interface DeskNews {
  /** When the latest change came, until it has been shown. */
  changedAt: string | null
  seen: () => void
}

interface Heard {
  /** Also one's own acts: for a screen that many work on at once and that fetches by itself. */
  alsoOwn?: boolean
}

/**
 * Tells that somebody else changed something that the viewer may see, or with `id` this one record. It carries no content and moves
 * nothing: the screen shows a line, and asks again when its reader wants it.
 */
export function useDeskChanges(id?: string, { alsoOwn = false }: Heard = {}): DeskNews {
  const [changedAt, setChangedAt] = useState<string | null>(null)
  useSubscription({ query: deskChanged }, (_before, data) => {
    if ((id === undefined || data.deskChanged.id === id) && (alsoOwn || !data.deskChanged.own)) setChangedAt(data.deskChanged.at)
    return data
  })
  return { changedAt, seen: useCallback(() => setChangedAt(null), []) }
}
