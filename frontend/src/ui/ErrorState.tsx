import type { ReactNode } from 'react'
import type { AppError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { Button } from './Button'
import { Notice } from './Notice'
import { texts } from './texts'

interface ErrorStateProps {
  error: AppError
  onRetry?: () => void
  /** More to do about it, such as a link back to the list. */
  children?: ReactNode
}

/** An error in place, chosen by its code, with what to do and the number for support. */
export function ErrorState({ error, onRetry, children }: ErrorStateProps) {
  const t = useTexts(texts)
  // A conflict is mostly that somebody saved first; any other reason is the server's own words.
  const standard = error.code === 'CONFLICT' && error.reason !== null && error.reason !== 'STALE_VERSION' ? t.notNow : t.errors[error.code]
  return (
    <Notice kind={error.code === 'NOT_FOUND' ? 'info' : 'error'} title={standard.title} announce="alert">
      <p>{error.message ?? standard.text}</p>
      {error.reference !== null && <p>{t.reference(error.reference)}</p>}
      {children}
      {onRetry !== undefined && (
        <Button kind="secondary" onClick={onRetry}>
          {t.retry}
        </Button>
      )}
    </Notice>
  )
}
