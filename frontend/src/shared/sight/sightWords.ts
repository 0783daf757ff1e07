import { parseAbsolute } from '@internationalized/date'
import type { Language } from '@/shared/i18n/language'
import { danishZone, formatDate, formatDateTime } from '@/shared/time/dates'

const numbers: Record<Language, readonly string[]> = {
  da: ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** "Syv", and 13 as a figure: a number at the start of a sentence. */
export function numberWord(count: number, language: Language): string {
  const word = numbers[language][count] ?? String(count)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** "til og med 1. december 2026": the last day belongs to it; one that ends within a day ends at its minute. */
export function untilWords(until: string, language: Language): string {
  const end = parseAbsolute(until, danishZone)
  const wholeDay = end.hour === 0 && end.minute === 0
  if (!wholeDay) return `${language === 'da' ? 'til' : 'until'} ${formatDateTime(until, language)}`
  const last = formatDate(end.subtract({ minutes: 1 }).toAbsoluteString(), language)
  return language === 'da' ? `til og med ${last}` : `until and including ${last}`
}
