import { useEffect } from 'react'
import { useSessionState, useSessionTools } from '@/shared/auth/SessionProvider'
import { useTexts } from '@/shared/i18n/language'
import { saveBeforeLock } from '@/shared/idle/idle'
import { useIdle } from '@/shared/idle/useIdle'
import { shortcutsEnabled } from '@/shared/keyboard/preference'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { useTabs } from './AppTools'
import { texts } from './texts'

const defaultIdleSeconds = 30 * 60
const warnBefore = 2 * 60_000

/** Warns two minutes before the lock; any key or touch extends. The lock replaces the page, so that nothing stays readable. */
export function IdleLock() {
  const t = useTexts(texts)
  const { session } = useSessionTools()
  const { viewer } = useSessionState()
  const lockAfter = Math.max(warnBefore + 30_000, (viewer?.idleSeconds ?? defaultIdleSeconds) * 1000)
  const { phase, stay } = useIdle({ lockAfter, warnBefore }, useTabs())

  useEffect(() => {
    if (phase === 'locked') void saveBeforeLock().then(() => session.leave('locked'))
  }, [phase, session])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey && event.shiftKey && event.key.toLowerCase() === 'l') || !shortcutsEnabled()) return
      event.preventDefault()
      void saveBeforeLock().then(() => session.leave('locked'))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [session])

  return (
    <Dialog open={phase === 'warning'} onClose={stay} title={t.idle.title} closable={false} actions={<Button onClick={stay}>{t.idle.stay}</Button>}>
      <p>{t.idle.text}</p>
    </Dialog>
  )
}
