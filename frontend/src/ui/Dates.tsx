import { useLanguage } from '@/shared/i18n/language'
import { formatDate, formatDateTime, formatShortDate, formatShortDateTime } from '@/shared/time/dates'

/** A day ("24. november 2026"), or with `short` "24.11.2026". */
export function DateText({ value, short = false }: { value: string; short?: boolean }) {
  const { language } = useLanguage()
  return <time dateTime={value}>{short ? formatShortDate(value) : formatDate(value, language)}</time>
}

/** A day with its time, in Danish time. */
export function DateTimeText({ value, short = false }: { value: string; short?: boolean }) {
  const { language } = useLanguage()
  return <time dateTime={value}>{short ? formatShortDateTime(value, language) : formatDateTime(value, language)}</time>
}
