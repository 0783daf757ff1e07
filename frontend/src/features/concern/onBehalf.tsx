import * as v from 'valibot'
import type { GivenHow, OnBehalfInput } from '@/gen/graphql'
import type { AppError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { TextField } from '@/ui/TextField'
import type { FieldProps } from '@/ui/FieldFrame'
import { texts } from './texts'

type Registered = Omit<FieldProps, 'label'>

/** Who said it for the police, and how: written down by the one who notes it on their behalf. */
export function OnBehalfFields({ givenBy, givenHow }: { givenBy: Registered; givenHow: Registered }) {
  const t = useTexts(texts)
  const c = useTexts(caseWords)
  return (
    <>
      <TextField {...givenBy} label={t.givenBy} width="l" />
      <RadioGroup {...givenHow} label={t.givenHow} options={wordOptions(c.givenHow)} />
    </>
  )
}

export const onBehalfEntries = { byOther: v.string(), givenBy: v.pipe(v.string(), v.trim()), givenHow: v.string() }
export const onBehalfDefaults = { byOther: '', givenBy: '', givenHow: '' }

interface OnBehalfValues {
  byOther: string
  givenBy: string
  givenHow: string
}

export function onBehalfInput({ byOther, givenBy, givenHow }: OnBehalfValues): OnBehalfInput | null {
  return byOther === 'YES' ? { givenBy, givenHow: givenHow as GivenHow } : null
}

interface OnBehalfProblems {
  byOther: string
  givenBy: string
  givenHow: string
}

/** The three fields belong together: asked for only when it is noted on somebody's behalf. */
export function onBehalfProblems(values: OnBehalfValues, t: OnBehalfProblems): { key: keyof OnBehalfValues; message: string }[] {
  if (values.byOther === '') return [{ key: 'byOther', message: t.byOther }]
  if (values.byOther !== 'YES') return []
  const problems: { key: keyof OnBehalfValues; message: string }[] = []
  if (values.givenBy.trim() === '') problems.push({ key: 'givenBy', message: t.givenBy })
  if (values.givenHow === '') problems.push({ key: 'givenHow', message: t.givenHow })
  return problems
}

/** The contract nests what the form shows side by side: "onBehalf.givenBy" there is "givenBy" here. */
export function asFormFields(error: AppError): AppError {
  const fields = error.fields.map(({ field, message }) => ({ field: field.replace(/^onBehalf(\.|$)/, '') || 'byOther', message }))
  return { ...error, fields }
}
