import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatTime } from '@/shared/time/dates'
import { Button } from './Button'
import { texts } from './liveTexts'

/** A quiet line above the content, announced politely. The content itself moves only when its reader asks for it. */
export function LiveLine({ changedAt, onShow }: { changedAt: string | null; onShow: () => void }) {
  const { language } = useLanguage()
  const t = useTexts(texts)
  return (
    <div role="status">
      {changedAt !== null && (
        <div className="ui-status-line ui-row">
          <span>{t.changed(formatTime(changedAt, language))}</span>
          <Button kind="tertiary" icon="refresh" onClick={onShow}>
            {t.show}
          </Button>
        </div>
      )}
    </div>
  )
}
