import { parseAbsolute, parseDate, toCalendarDate, toZoned, parseDateTime, type CalendarDate } from '@internationalized/date'
import type { Language } from '@/shared/i18n/language'

/** All times are shown and typed in Danish time, whatever the machine's own zone is. */
export const danishZone = 'Europe/Copenhagen'

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }
const dateOnly = /^\d{4}-\d{2}-\d{2}$/

/** The calendar day of a date ("2026-11-24") or of an instant ("2026-11-24T12:05:00Z") in Denmark. */
export function danishDay(value: string): CalendarDate {
  return dateOnly.test(value) ? parseDate(value) : toCalendarDate(parseAbsolute(value, danishZone))
}

function atNoon(day: CalendarDate): Date {
  return new Date(Date.UTC(day.year, day.month - 1, day.day, 12))
}

/** "24. november 2026" */
export function formatDate(value: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(atNoon(danishDay(value)))
}

/** "24.11.2026" in both languages, so that a table reads the same to everyone in the room. */
export function formatShortDate(value: string): string {
  const day = danishDay(value)
  return `${pad(day.day)}.${pad(day.month)}.${day.year}`
}

/** "kl. 13.05" or "at 13:05" */
export function formatTime(value: string, language: Language): string {
  const time = parseAbsolute(value, danishZone)
  return language === 'da' ? `kl. ${pad(time.hour)}.${pad(time.minute)}` : `at ${pad(time.hour)}:${pad(time.minute)}`
}

/** "24. november 2026 kl. 13.05" */
export function formatDateTime(value: string, language: Language): string {
  return `${formatDate(value, language)} ${formatTime(value, language)}`
}

/** "24.11.2026 kl. 13.05" */
export function formatShortDateTime(value: string, language: Language): string {
  return `${formatShortDate(value)} ${formatTime(value, language)}`
}

/** [4, 2026] of a day in the fourth quarter of 2026. */
export function quarterOf(value: string): [number, number] {
  const day = danishDay(value)
  return [Math.ceil(day.month / 3), day.year]
}

/** "torsdag 26. november" */
export function formatWeekday(value: string, language: Language): string {
  const day = atNoon(danishDay(value))
  const weekday = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' }).format(day)
  const date = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day)
  return `${weekday} ${date}`
}

/** ISO week number, as Danish calendars print it. */
export function isoWeek(value: string): number {
  const date = atNoon(danishDay(value))
  const thursday = new Date(date)
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return Math.ceil(((thursday.getTime() - yearStart) / 86_400_000 + 1) / 7)
}

export function formatWeek(value: string, language: Language): string {
  return language === 'da' ? `uge ${isoWeek(value)}` : `week ${isoWeek(value)}`
}

/** Reads "24.11.2026", "24-11-2026", "24/11 2026", "24112026", "241126" or "2026-11-24". Answers ISO, or null. */
export function parseTypedDate(text: string): string | null {
  const typed = text.trim()
  if (dateOnly.test(typed)) return existing(typed)
  const parts =
    /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed)
  if (!parts) return null
  const [, day = '', month = '', year = ''] = parts
  const fullYear = year.length === 2 ? `20${year}` : year
  return existing(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Reads "13.05", "13:05", "1305", "9.30" or "9". Answers "13:05", or null. */
export function parseTypedTime(text: string): string | null {
  const typed = text.trim().replace(/^kl\.?\s*/i, '')
  const parts = /^(\d{1,2})[.:](\d{2})$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed) ?? /^(\d{1,2})$/.exec(typed)
  if (!parts) return null
  const hour = Number(parts[1])
  const minute = Number(parts[2] ?? '0')
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null
}

/** A typed day and time in Denmark as an instant for the server. */
export function typedInstant(dateText: string, timeText: string): string | null {
  const date = parseTypedDate(dateText)
  const time = parseTypedTime(timeText)
  if (date === null || time === null) return null
  return toZoned(parseDateTime(`${date}T${time}`), danishZone).toAbsoluteString()
}

function existing(iso: string): string | null {
  try {
    const day = parseDate(iso)
    return day.toString() === iso ? iso : null
  } catch {
    return null
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
