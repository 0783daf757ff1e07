import * as v from 'valibot'
import type { BringMatterInput, PersonInput, Theme } from '@/gen/graphql'
import { choice, optionalTypedDate, required } from '@/shared/forms/rules'
import type { BringTexts } from './texts'

const themes: readonly [Theme, ...Theme[]] = ['EXTREMISM', 'CRIME', 'SOCIAL_CONTROL', 'DISORDER', 'RELEASE', 'ILLNESS']
const cprNumber = /^\d{6}-?\d{4}$/
const text = v.pipe(v.string(), v.trim())

export const nobody = { name: '', cpr: '', birthDate: '', age: '', school: '' }

export function bringSchema(t: BringTexts, typed: boolean) {
  return v.object({
    forumId: required(t.problems.forum),
    theme: choice(themes, t.problems.theme),
    reason: required(t.problems.reason),
    person: v.object({
      name: typed ? required(t.problems.name) : v.string(),
      cpr: v.pipe(text, v.check((number) => number === '' || cprNumber.test(number), t.problems.cpr)),
      birthDate: optionalTypedDate(t.problems.date),
      age: v.pipe(text, v.check((years) => years === '' || /^\d{1,2}$/.test(years), t.problems.age)),
      school: text,
    }),
  })
}

export type BringOutput = v.InferOutput<ReturnType<typeof bringSchema>>

/** Who it is about: a concern or a person one has access to, or somebody whose name is typed. */
export function bringInput(subject: { kind: 'concern' | 'person'; id: string } | null, { forumId, theme, reason, person }: BringOutput): Omit<BringMatterInput, 'idempotencyKey'> {
  const act = { forumId, theme, reason }
  if (subject === null) return { ...act, person: personInput(person) }
  return subject.kind === 'concern' ? { ...act, concernId: subject.id } : { ...act, personId: subject.id }
}

/** What was left empty is not sent; an exact day goes before an age. */
function personInput({ name, cpr, birthDate, age, school }: BringOutput['person']): PersonInput {
  const exact = cpr !== '' || birthDate !== null
  return {
    name,
    ...(cpr === '' ? {} : { cpr }),
    ...(birthDate === null ? {} : { birthDate }),
    ...(age === '' || exact ? {} : { age: Number(age) }),
    ...(school === '' ? {} : { school }),
  }
}
