import { useState } from 'react'
import { useSessionState, useSessionTools } from '@/shared/auth/SessionProvider'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatTime } from '@/shared/time/dates'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { useRole } from '@/shared/words/useRole'
import { Button } from '@/ui/Button'
import { Row, Strip } from '@/ui/Layout'
import { texts } from './texts'

/** While an administrator looks at the demo set in another role, a line says so on every page, with the way back. */
export function ViewingStrip() {
  const t = useTexts(texts).viewing
  const { language } = useLanguage()
  const role = useRole()
  const viewer = useViewer()
  const state = useSessionState()
  const { session } = useSessionTools()
  const [pending, setPending] = useState(false)
  const viewing = 'viewing' in state ? state.viewing : undefined
  if (viewing === undefined) return null
  async function back(grantId: string) {
    setPending(true)
    await session.chooseGrant(grantId).catch(() => setPending(false))
  }
  return (
    <Strip>
      <Row>
        <span>
          <strong>{t.as(role.withPlace(viewer.grant))}</strong> {t.only(formatTime(viewing.until, language))}
        </span>
        <Button kind="tertiary" pending={pending} onClick={() => void back(viewing.grantId)}>
          {t.end}
        </Button>
      </Row>
    </Strip>
  )
}
