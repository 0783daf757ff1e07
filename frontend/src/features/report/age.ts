import { danishDay, parseTypedDate } from '@/shared/time/dates'

/**
 * The day of birth in a CPR number; the seventh digit tells the century. Null when it names no day. A number that stands in for a
 * real one has its day raised by 60.
 */
export function birthDateOfCpr(cpr: string): string | null {
  const digits = cpr.replaceAll(/\D/g, '')
  if (digits.length !== 10) return null
  const written = Number(digits.slice(0, 2))
  const day = String(written > 60 ? written - 60 : written).padStart(2, '0')
  const [month, year] = [digits.slice(2, 4), Number(digits.slice(4, 6))]
  const seventh = Number(digits[6])
  const century = seventh <= 3 ? 1900 : seventh === 4 || seventh === 9 ? (year <= 36 ? 2000 : 1900) : year <= 57 ? 2000 : 1800
  const iso = `${century + year}-${month}-${day}`
  try {
    return danishDay(iso).toString() === iso ? iso : null
  } catch {
    return null
  }
}

/** Age in whole years on a day. */
export function ageOn(birthDate: string, day: string): number {
  const born = danishDay(birthDate)
  const today = danishDay(day)
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day)
  return today.year - born.year - (hadBirthday ? 0 : 1)
}

export interface AgeSources {
  cpr: string | null
  birthDate: string | null
  age: number | null
}

/** The age as it can be known from what was filled in, the surest source first. */
export function knownAge({ cpr, birthDate, age }: AgeSources, today: string): number | null {
  const born = (cpr === null ? null : birthDateOfCpr(cpr)) ?? birthDate
  if (born !== null && parseTypedDate(born) !== null) return ageOn(born, today)
  return typeof age === 'number' ? age : null
}
