import type { DraftState } from '@/shared/drafts/useDraft'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatTime } from '@/shared/time/dates'
import { texts } from './liveTexts'

/** "Kladde gemt kl. 13.05". Only a failure is announced: a line that speaks every ten seconds would drown the form. */
export function DraftLine({ state }: { state: DraftState }) {
  const { language } = useLanguage()
  const t = useTexts(texts)
  return (
    <div className="ui-draft-line">
      <div role="status">{state.kind === 'failed' && <span className="ui-warning-text">{t.notSaved}</span>}</div>
      {state.kind === 'saving' && <span className="ui-quiet">{t.saving}</span>}
      {state.kind === 'saved' && <span className="ui-quiet">{t.saved(formatTime(state.at, language))}</span>}
    </div>
  )
}
