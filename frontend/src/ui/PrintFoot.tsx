import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDateTime } from '@/shared/time/dates'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { useRole } from '@/shared/words/useRole'
import { texts } from './printTexts'

interface PrintFootProps {
  at: string
  lines?: readonly string[]
  /** A sheet without content is not in the log. */
  logged?: boolean
}

/** At the bottom of each printed page: who printed it, and when. */
export function PrintFoot({ at, lines = [], logged = true }: PrintFootProps) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const viewer = useViewer()
  const role = useRole()
  return (
    <footer className="ui-print-foot">
      <p>{(logged ? t.printedBy : t.receiptBy)(viewer.name, role.withPlace(viewer.grant), formatDateTime(at, language))}</p>
      {lines.map((line) => (
        <p key={line} lang="da">
          {line}
        </p>
      ))}
    </footer>
  )
}
