import { useLanguage } from '@/shared/i18n/language'
import { formatDateTime, formatShortDate, formatDate, formatShortDateTime } from '@/shared/time/dates'
import { deadlineDay, deadlineState } from '@/shared/time/deadline'
import { useNow } from '@/shared/time/useNow'

/** A deadline with its distance in words; the words carry the urgency, the colour only follows. */
export function Deadline({ value: due, short = false }: { value: string; short?: boolean }) {
  const { language } = useLanguage()
  const value = deadlineDay(due)
  const state = deadlineState(value, useNow(), language)
  const hasTime = value.includes('T')
  const date = hasTime
    ? (short ? formatShortDateTime(value, language) : formatDateTime(value, language))
    : (short ? formatShortDate(value) : formatDate(value, language))
  return (
    <span className={state.overdue ? 'ui-deadline ui-deadline--over' : 'ui-deadline'}>
      <time dateTime={value}>{date}</time> ({state.words})
    </span>
  )
}
