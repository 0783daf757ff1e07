import { useEffect, useState } from 'react'

/** The present as ISO text, renewed once a minute so that distances in words stay true on a screen left open. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
