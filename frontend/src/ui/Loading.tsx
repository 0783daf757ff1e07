import { useEffect, useState } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { texts } from './texts'

/** A plain line, and only when the wait has become noticeable. */
export function Loading() {
  const t = useTexts(texts)
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return <p role="status">{late ? t.loading : ''}</p>
}
