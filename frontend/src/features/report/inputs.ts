import type { NotifyChildServicesInput, PersonInput, RaiseConcernInput, ReporterInput, StatementInput } from '@/gen/graphql'
import { isChildAge, type ReportOutput } from './values'
import { knownAge } from './age'

type WithoutKey<Input> = Omit<Input, 'idempotencyKey'>

/** The form as the contract has it. What was left empty is not sent. */
export function concernInput(report: ReportOutput, draftId: string | null, today: string): WithoutKey<RaiseConcernInput> {
  const child = isChildAge(knownAge(report.person, today))
  return {
    person: personInput(report),
    statements: statementInputs(report),
    whereItHappened: orNull(report.whereItHappened),
    resources: orNull(report.resources),
    trustedAdults: orNull(report.trustedAdults),
    parentsKnow: report.parentsKnow,
    parentsNote: orNull(report.parentsNote),
    districtId: orNull(report.districtId),
    source: report.seenBy === 'OTHER' ? report.source : null,
    acute: report.acute,
    alsoNotify: child && report.alsoNotify === 'YES',
    reporter: reporterInput(report),
    draftId,
  }
}

export function notificationInput(report: ReportOutput, draftId: string | null): WithoutKey<NotifyChildServicesInput> {
  return {
    person: personInput(report),
    statements: statementInputs(report),
    resources: orNull(report.resources),
    parentsKnow: report.parentsKnow,
    parentsNote: orNull(report.parentsNote),
    reporter: reporterInput(report),
    draftId,
  }
}

function personInput({ person }: ReportOutput): PersonInput {
  const exact = person.cpr !== null || person.birthDate !== null
  return {
    name: person.name,
    cpr: person.cpr,
    birthDate: person.birthDate,
    age: exact ? null : person.age,
    school: orNull(person.school),
    address: orNull(person.address),
    protection: person.protection,
  }
}

function statementInputs({ statements }: ReportOutput): StatementInput[] {
  return statements.map(({ kind, text, source, happenedOn, approximate }) => ({ kind, text, source: orNull(source), happenedOn, approximate: happenedOn === null ? null : approximate }))
}

function reporterInput({ reporter, seenBy }: ReportOutput): ReporterInput {
  return {
    phone: orNull(reporter.phone),
    bestTime: orNull(reporter.bestTime),
    leaderInformed: reporter.leaderInformed,
    wishUnnamed: reporter.wishUnnamed,
    wishReason: reporter.wishUnnamed ? orNull(reporter.wishReason) : null,
    name: seenBy === 'OTHER' ? orNull(reporter.name) : null,
  }
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
