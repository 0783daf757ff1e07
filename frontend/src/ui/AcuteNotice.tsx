import { usePublicTexts } from '@/shared/public/usePublicTexts'
import { useViewerOrNone } from '@/shared/viewer/ViewerProvider'
import { AcuteBanner } from './AcuteBanner'

/** The acute banner with the numbers of the server, those of the reader's own municipality first. */
export function AcuteNotice() {
  const { acute, phones } = usePublicTexts()
  const viewer = useViewerOrNone()
  return <AcuteBanner lines={acute} phones={phones} own={viewer?.grant.municipality} />
}
