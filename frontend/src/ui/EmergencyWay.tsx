import { useTexts } from '@/shared/i18n/language'
import { useViewerOrNone } from '@/shared/viewer/ViewerProvider'
import { ButtonLink } from './ButtonLink'
import { texts } from './texts'

/** Where something is out of reach: the way for who is on duty and must act now. Nothing for all others. */
export function EmergencyWay() {
  const t = useTexts(texts)
  if (useViewerOrNone()?.screens.includes('NOEDADGANG') !== true) return null
  return <ButtonLink to="/aabninger">{t.emergencyWay}</ButtonLink>
}
