import { randomInt, randomUUID } from 'node:crypto'

/** A CPR number that belongs to nobody: its day is raised by 60. Fresh each time, so that no earlier run is matched. */
export function inventedCpr(born: string): string {
  const [year = '', month = '', day = ''] = born.split('-')
  return `${Number(day) + 60}${month}${year.slice(2)}-${year < '2000' ? 1 : 4}${String(randomInt(1000)).padStart(3, '0')}`
}

/** Day of birth of somebody who turned this many years half a year ago. */
export function bornYearsAgo(years: number): string {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear() - years, now.getUTCMonth() - 6, 15)).toISOString().slice(0, 10)
}

/** A complete concern as the API takes it; for tests that are about something else than its form. */
export function concernInput(name: string, age: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    person: { name, cpr: inventedCpr(bornYearsAgo(age)), school: 'Strandskolen' },
    statements: [{ kind: 'OBSERVED_FACT', text: `Et opslag på nettet (${randomUUID().slice(0, 8)}) hylder vold.` }],
    resources: 'Går til fodbold og har gode venner.',
    parentsKnow: 'UNKNOWN',
    theme: 'EXTREMISM',
    ...(age < 18 ? { alsoNotify: false } : {}),
    ...more,
  }
}
