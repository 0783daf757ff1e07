import * as v from 'valibot'
import type { ConcernSource, ParentsKnow, Protection, StatementKind } from '@/gen/graphql'
import { choice, optionalTypedDate, required } from '@/shared/forms/rules'
import type { AppForm } from '@/shared/forms/useAppForm'
import { parseTypedDate } from '@/shared/time/dates'
import { knownAge, type AgeSources } from './age'
import type { ReportTexts } from './texts'

export type ReportMode = 'concern' | 'notification'

const kinds: readonly [StatementKind, ...StatementKind[]] = ['OBSERVED_FACT', 'REPORTED_BY_OTHER', 'PROFESSIONAL_ASSESSMENT', 'UNVERIFIED']
const parentsAnswers: readonly [ParentsKnow, ...ParentsKnow[]] = ['YES', 'NO', 'UNKNOWN', 'NOT_RELEVANT']
/** That there is no protection is for T&K and child services to look up; a report can but hide an address. */
export const protections: readonly [Protection, ...Protection[]] = ['UNKNOWN', 'PROTECTED']

export const emptyStatement = { kind: '', text: '', source: '', happenedOn: '', approximate: false }

export const emptyReport = {
  person: { name: '', cpr: '', birthDate: '', age: '', school: '', address: '', protection: 'UNKNOWN' },
  alsoNotify: '',
  statements: [emptyStatement],
  whereItHappened: '',
  districtId: '',
  acute: false,
  resources: '',
  trustedAdults: '',
  parentsKnow: '',
  parentsNote: '',
  seenBy: 'ME',
  source: '',
  reporter: { name: '', phone: '', bestTime: '', leaderInformed: false, wishUnnamed: false, wishReason: '' },
}
export type ReportValues = typeof emptyReport

const text = v.pipe(v.string(), v.trim())
const cprNumber = /^\d{6}-?\d{4}$/

export function reportSchema(t: ReportTexts, mode: ReportMode, today: () => string) {
  const statement = v.object({
    kind: choice(kinds, t.problems.kind),
    text: required(t.problems.text),
    source: text,
    happenedOn: optionalTypedDate(t.problems.date),
    approximate: v.boolean(),
  })
  const person = v.object({
    name: required(t.problems.name),
    cpr: v.pipe(text, v.check((typed) => typed === '' || cprNumber.test(typed), t.problems.cpr), v.transform((typed) => (typed === '' ? null : typed))),
    birthDate: optionalTypedDate(t.problems.date),
    age: v.pipe(text, v.check((typed) => typed === '' || (/^\d{1,3}$/.test(typed) && Number(typed) <= 110), t.problems.age), v.transform((typed) => (typed === '' ? null : Number(typed)))),
    school: text,
    address: text,
    protection: choice(protections, t.problems.protection),
  })
  return v.pipe(
    v.object({
      person,
      alsoNotify: v.string(),
      statements: v.array(statement),
      whereItHappened: text,
      districtId: v.string(),
      acute: v.boolean(),
      resources: required(t.problems.resources),
      trustedAdults: text,
      parentsKnow: choice(parentsAnswers, t.problems.parentsKnow),
      parentsNote: text,
      seenBy: v.string(),
      source: v.pipe(v.string(), v.transform((code) => (code === '' ? null : (code as ConcernSource)))),
      reporter: v.object({ name: text, phone: text, bestTime: text, leaderInformed: v.boolean(), wishUnnamed: v.boolean(), wishReason: text }),
    }),
    // Runs also while other fields are in error, so that each step can be checked by itself.
    v.rawCheck(({ dataset, addIssue }) => {
      const { person: whom, alsoNotify } = dataset.value as ReportShape
      for (const { message, path } of aboutWhom(t, mode, knownAge(whom, today()), alsoNotify)) addIssue({ message, path: issuePath(path) })
    }),
  )
}

interface ReportShape {
  person: AgeSources
  alsoNotify: string
}

interface Issue {
  message: string
  path: [string, ...string[]]
}

/** What depends on the age: it must be known, a notification is about a child, and about a child the question must be answered. */
function aboutWhom(t: ReportTexts, mode: ReportMode, age: number | null, alsoNotify: string): Issue[] {
  if (age === null) return [{ message: t.problems.ageMissing, path: ['person', 'age'] }]
  if (mode === 'notification') return isChildAge(age) ? [] : [{ message: t.problems.notChild, path: ['person', 'age'] }]
  return isChildAge(age) && alsoNotify === '' ? [{ message: t.problems.alsoNotify, path: ['alsoNotify'] }] : []
}

function issuePath(keys: [string, ...string[]]): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const [first, ...rest] = keys
  return [pathItem(first), ...rest.map(pathItem)]
}

function pathItem(key: string): v.IssuePathItem {
  return { type: 'unknown', origin: 'value', input: null, key, value: null }
}

export type ReportOutput = v.InferOutput<ReturnType<typeof reportSchema>>
export type ReportForm = AppForm<ReportValues, ReportOutput>

export function isChildAge(age: number | null): boolean {
  return age !== null && age < 18
}

/** Whether what is typed so far says that it is a child: decides which questions are asked. */
export function isChildSoFar(person: ReportValues['person'], today: string): boolean {
  const cpr = cprNumber.test(person.cpr.trim()) ? person.cpr : null
  const age = /^\d{1,3}$/.test(person.age.trim()) ? Number(person.age) : null
  return isChildAge(knownAge({ cpr, birthDate: parseTypedDate(person.birthDate), age }, today))
}

/** A draft as it was saved, filled up where the form has grown since. Null when it cannot be read. */
export function readDraft(content: string): ReportValues | null {
  try {
    const saved: unknown = JSON.parse(content)
    if (typeof saved !== 'object' || saved === null) return null
    const part = saved as Partial<ReportValues>
    return {
      ...emptyReport,
      ...part,
      person: { ...emptyReport.person, ...part.person },
      reporter: { ...emptyReport.reporter, ...part.reporter },
      statements: (part.statements ?? []).length === 0 ? [emptyStatement] : (part.statements ?? []).map((statement) => ({ ...emptyStatement, ...statement })),
    }
  } catch {
    return null
  }
}
