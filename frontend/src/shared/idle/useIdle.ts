import { useCallback, useEffect, useRef, useState } from 'react'
import type { Tabs } from '@/shared/auth/tabs'
import { idlePhase, isHeldOpen, type IdleLimits, type IdlePhase } from './idle'

/** Watches use of this and the other tabs. `stay` counts as use. */
export function useIdle(limits: IdleLimits, tabs: Tabs): { phase: IdlePhase; stay: () => void } {
  const lastUse = useRef(0)
  const lastTold = useRef(0)
  const [phase, setPhase] = useState<IdlePhase>('in-use')
  const { lockAfter, warnBefore } = limits

  const stay = useCallback(() => {
    const now = Date.now()
    // After the time has run out a key no longer counts: the lock comes first.
    if (idlePhase(lastUse.current, now, { lockAfter, warnBefore }) === 'locked') return
    lastUse.current = now
    setPhase('in-use')
    if (now - lastTold.current > 5000) {
      lastTold.current = now
      tabs.tell({ kind: 'active', at: now })
    }
  }, [lockAfter, warnBefore, tabs])

  useEffect(() => {
    // Showing the page counts as use; so does a change of the limits.
    lastUse.current = Date.now()
    const events = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
    for (const event of events) window.addEventListener(event, stay, { passive: true, capture: true })
    const stopListening = tabs.listen((message) => {
      if (message.kind !== 'active') return
      lastUse.current = Math.max(lastUse.current, message.at)
      setPhase('in-use')
    })
    const check = () => {
      if (isHeldOpen()) lastUse.current = Date.now()
      setPhase(idlePhase(lastUse.current, Date.now(), { lockAfter, warnBefore }))
    }
    const timer = setInterval(check, 2000)
    document.addEventListener('visibilitychange', check)
    return () => {
      for (const event of events) window.removeEventListener(event, stay, { capture: true })
      stopListening()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', check)
    }
  }, [stay, tabs, lockAfter, warnBefore])

  return { phase, stay }
}
