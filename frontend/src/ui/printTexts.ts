import type { Catalogue } from '@/shared/i18n/language'

/** Stands on the paper in Danish in both views. */
export const section115 = 'Må ikke videregives med henblik på efterforskning af straffesager (retsplejelovens § 115, stk. 2).'

const da = {
  print: 'Udskriv',
  printedBy: (name: string, role: string, at: string) => `Udskrevet af ${name}, ${role}, ${at}. Udskriften er logget.`,
  receiptBy: (name: string, role: string, at: string) => `Udskrevet af ${name}, ${role}, ${at}.`,
}
const en: typeof da = {
  print: 'Print',
  printedBy: (name, role, at) => `Printed by ${name}, ${role}, ${at}. The print is logged.`,
  receiptBy: (name, role, at) => `Printed by ${name}, ${role}, ${at}.`,
}
export const texts: Catalogue<typeof da> = { da, en }
