import { useTexts } from '@/shared/i18n/language'
import { Button } from './Button'
import { texts } from './texts'

interface PaginationProps {
  shown: number
  /** Null where the answer gives no total. */
  total?: number | null
  hasMore: boolean
  onMore: () => void
  pending?: boolean
  label?: string
}

/** "Viser 25 af 112" as status text, and "Vis flere". */
export function Pagination({ shown, total = null, hasMore, onMore, pending = false, label }: PaginationProps) {
  const t = useTexts(texts)
  return (
    <div className="ui-row">
      <span role="status">{t.shown(shown, total)}</span>
      {hasMore && (
        <Button kind="secondary" onClick={onMore} pending={pending}>
          {label ?? t.showMore}
        </Button>
      )}
    </div>
  )
}
