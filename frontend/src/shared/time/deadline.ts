import { parseAbsolute } from '@internationalized/date'
import type { Language } from '@/shared/i18n/language'
import { danishDay, danishZone } from './dates'

export interface DeadlineState {
  overdue: boolean
  /** "om 2 dage", "i dag", "3 dage over fristen" */
  words: string
}

const hour = 3_600_000

/** A deadline at midnight is the end of the day before, and is spoken of as that day. */
export function deadlineDay(deadline: string): string {
  if (!deadline.includes('T')) return deadline
  const time = parseAbsolute(deadline, danishZone)
  return time.hour + time.minute + time.second + time.millisecond === 0 ? danishDay(deadline).subtract({ days: 1 }).toString() : deadline
}

/**
 * How far away a deadline is, in words. A deadline with a time of day counts hours when less than a day is left;
 * a deadline that is only a date is kept until the end of that day.
 */
export function deadlineState(deadline: string, now: string, language: Language): DeadlineState {
  const say = language === 'da' ? danish : english
  const hasTime = deadline.includes('T')
  const days = danishDay(deadline).compare(danishDay(now))
  if (!hasTime) {
    if (days < 0) return { overdue: true, words: say.overDays(-days) }
    return { overdue: false, words: say.inDays(days) }
  }
  const left = parseAbsolute(deadline, danishZone).toDate().getTime() - parseAbsolute(now, danishZone).toDate().getTime()
  if (left < 0) {
    const overdue = -left
    return { overdue: true, words: overdue < 24 * hour ? say.overHours(Math.floor(overdue / hour)) : say.overDays(Math.max(1, -days)) }
  }
  if (left < 24 * hour) return { overdue: false, words: say.inHours(Math.floor(left / hour)) }
  return { overdue: false, words: say.inDays(Math.max(1, days)) }
}

const danish = {
  inDays: (n: number) => (n === 0 ? 'i dag' : n === 1 ? 'i morgen' : `om ${n} dage`),
  inHours: (n: number) => (n === 0 ? 'om under 1 time' : n === 1 ? 'om 1 time' : `om ${n} timer`),
  overDays: (n: number) => (n === 1 ? '1 dag over fristen' : `${n} dage over fristen`),
  overHours: (n: number) => (n === 0 ? 'under 1 time over fristen' : n === 1 ? '1 time over fristen' : `${n} timer over fristen`),
}

const english = {
  inDays: (n: number) => (n === 0 ? 'today' : n === 1 ? 'tomorrow' : `in ${n} days`),
  inHours: (n: number) => (n === 0 ? 'in less than 1 hour' : n === 1 ? 'in 1 hour' : `in ${n} hours`),
  overDays: (n: number) => (n === 1 ? '1 day overdue' : `${n} days overdue`),
  overHours: (n: number) => (n === 0 ? 'less than 1 hour overdue' : n === 1 ? '1 hour overdue' : `${n} hours overdue`),
}
