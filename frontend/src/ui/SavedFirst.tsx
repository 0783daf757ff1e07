import { useEffect, useRef } from 'react'
import type { LongText, Newest } from '@/shared/forms/newest'
import { useTexts } from '@/shared/i18n/language'
import { Button } from './Button'
import { texts } from './conflictTexts'
import { Notice } from './Notice'
import { TextsBeside } from './TextsBeside'

interface SavedFirstProps {
  newest: Newest
  longTexts: readonly LongText[]
  onSettled: () => void
}

/**
 * The record moved on while somebody wrote. It is fetched anew; then both texts stand side by side, or, when the act can no longer be
 * done, one's own alone, to be copied.
 */
export function SavedFirst({ newest, longTexts, onSettled }: SavedFirstProps) {
  const t = useTexts(texts)
  const asked = useRef(false)
  const { fetch } = newest
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    fetch()
  }, [fetch])
  const written = longTexts.filter((text) => text.mine.trim() !== '' || text.newest !== null)
  if (!newest.possible) {
    const mine = longTexts.filter((text) => text.mine.trim() !== '')
    return (
      <Notice kind="warning" title={t.overTitle} announce="alert">
        <p>{mine.length === 0 ? t.over : t.overWritten}</p>
        {mine.map((text) => (
          <div key={text.label}>
            <h3>{text.label}</h3>
            <p className="ui-kept-text" lang="da">
              {text.mine}
            </p>
          </div>
        ))}
        <Button kind="secondary" onClick={newest.close}>
          {t.close}
        </Button>
      </Notice>
    )
  }
  return (
    <>
      <Notice kind="warning" title={t.title} announce="alert">
        <p>{written.length === 0 ? t.changed : t.choose}</p>
      </Notice>
      {newest.fetching ? <p>{t.fetching}</p> : <TextsBeside pairs={written} onChosen={onSettled} />}
    </>
  )
}
