import { useEffect, useState } from 'react'
import type { PublicAnswer } from '@/shared/auth/answers'
import { useSessionTools } from '@/shared/auth/SessionProvider'

/** Numbers for acute matters and sparring. Without an answer the banner's fixed 112 and 114 do. */
export function usePublicTexts(): PublicAnswer {
  const { requests } = useSessionTools()
  const [answer, setAnswer] = useState<PublicAnswer>({ acute: [], phones: [] })
  useEffect(() => {
    let current = true
    requests.publicTexts().then(
      (received) => current && setAnswer(received),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [requests])
  return answer
}
