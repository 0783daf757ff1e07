import { typedDate } from './harness/scenario'
import { bornYearsAgo, inventedCpr } from './scenes'
import type { ColumnAnswers } from './steps/board'
import type { ReportTyped } from './steps/report'

/** The forum server: who it is about, and what each says. All of it is invented. */
export const name = 'Freja Nordhavn'
export const cpr = inventedCpr(bornYearsAgo(17))
export const police = 'Kendt fra én hændelse uden sigtelse.'
export const family = 'Forældrene er skilt; god kontakt til mor.'
export const health = 'Generelt om unge med et lignende billede.'
export const logbook = 'God første snak om håndbold.'
export const dissent = 'Politiet finder en samtale tilstrækkelig.'
export const itemMinutes = 'Hanne taler med den unge og hendes mor.'
export const generalItem = 'Status på samarbejdet'
export const generalMinutes = 'Aftalt: fælles oplæg på NEXT.'

/** People with no place at the matter; her own school's among them. */
export const strangers = ['skole', 'skoleleder', 'next2', 'fgu', 'ssplaerer', 'ssp', 'straxen', 'lokalpoliti', 'pet', 'cde', 'analytiker', 'leder', 'admin', 'dpo', 'tknabo', 'jobcenter', 'social']

export function concernOn(day: Date): ReportTyped {
  return {
    name,
    cpr,
    school: 'NEXT, 2. år',
    alsoNotify: false,
    statements: [{ kind: 'Faktisk oplysning', text: 'Hun lagde billeder op, der hylder vold, på holdets server.', date: typedDate(day) }],
    resources: 'Dygtig til faget og møder hver dag.',
    parentsKnow: 'Ved ikke',
  }
}

/** T&K's own part of the board: a text, null for "ved ikke", and the one column left empty at first. */
export const board: readonly ColumnAnswers[] = [
  ['Bekymrende overbevisninger og retorik', 'Hun gentager serverens ord om hævn.', 'Hun tager imod modspil i klassen.'],
  ['Voldsparathed', null, undefined],
  ['Kriminel historik', null, null],
  ['Bekymrende socialisering og relationer', 'Serveren fylder det meste af aftenen.', null],
  ['Personlighedsfaktorer', null, null],
  ['Psykisk sårbarhed', null, null],
  ['Familie', null, 'Mor er tæt på hende.'],
  ['Netværk og fritid', null, 'Spillede håndbold indtil i fjor.'],
  ['Uddannelse og beskæftigelse', null, null],
]
