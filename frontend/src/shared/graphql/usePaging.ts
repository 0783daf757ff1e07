import { useState } from 'react'

/** The cursor of "Vis flere". A new filter (`key`) starts from the top again. */
export function usePaging(key: string): { after: string | null; showMore: (cursor: string | null | undefined) => void } {
  const [place, setPlace] = useState<{ key: string; after: string | null }>({ key, after: null })
  return {
    after: place.key === key ? place.after : null,
    showMore: (cursor) => setPlace({ key, after: cursor ?? null }),
  }
}
