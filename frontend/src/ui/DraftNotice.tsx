import type { RecordDraft } from '@/shared/drafts/useRecordDraft'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDateTime } from '@/shared/time/dates'
import { Button } from './Button'
import { texts } from './liveTexts'
import { Notice } from './Notice'

/** The form was filled from a draft: from when, and a way to begin anew. */
export function DraftNotice({ draft }: { draft: RecordDraft }) {
  const { language } = useLanguage()
  const t = useTexts(texts)
  return (
    <div role="status">
      {draft.restoredAt !== null && (
        <Notice kind="info">
          <p>{t.restored(formatDateTime(draft.restoredAt, language))}</p>
          <Button kind="tertiary" onClick={draft.startOver}>
            {t.startOver}
          </Button>
        </Notice>
      )}
    </div>
  )
}
