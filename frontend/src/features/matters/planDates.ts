import { parseDate, today, type CalendarDate } from '@internationalized/date'
import * as v from 'valibot'
import { danishZone, parseTypedDate } from '@/shared/time/dates'

/** The last day a measure may start: 30 days from today. */
export function lastStart(now: CalendarDate = today(danishZone)): CalendarDate {
  return now.add({ days: 30 })
}

/** The last day of the next review: three months from today. */
export function lastReview(now: CalendarDate = today(danishZone)): CalendarDate {
  return now.add({ months: 3 })
}

/** A typed day from today to the last one allowed, read into "2026-11-24". */
export function dayUntil(last: CalendarDate, message: string, now: CalendarDate = today(danishZone)) {
  return v.pipe(
    v.string(),
    v.check((text) => {
      const typed = parseTypedDate(text)
      if (typed === null) return false
      const day = parseDate(typed)
      return day.compare(now) >= 0 && day.compare(last) <= 0
    }, message),
    v.transform((text) => parseTypedDate(text) ?? ''),
  )
}
