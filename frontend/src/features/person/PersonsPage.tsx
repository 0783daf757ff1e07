import { useState } from 'react'
import { useClient } from 'urql'
import * as v from 'valibot'
import { graphql } from '@/gen/gql'
import type { PersonSearchQuery } from '@/gen/graphql'
import { choice } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { appError, formPath, type AppError } from '@/shared/graphql/errors'
import { withheldPaths, type WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { EmergencyWay } from '@/ui/EmergencyWay'
import { Row } from '@/ui/Layout'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { PageHeading } from '@/ui/PageHeading'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { StatusLine } from '@/ui/StatusLine'
import { TextField } from '@/ui/TextField'
import { KnownElsewhere } from './KnownElsewhere'
import { PersonHits } from './PersonHits'
import { texts } from './texts'

const searchPersons = graphql(`
  query PersonSearch($search: PersonSearch!) {
    persons(search: $search) {
      match
      person {
        id
        name
        age
        cprMasked
        municipality
      }
    }
    knownElsewhere(search: $search) {
      function
      phone
    }
  }
`)

export type Known = NonNullable<PersonSearchQuery['knownElsewhere']>[number]
export type Hit = NonNullable<PersonSearchQuery['persons']>[number]

const purposes = ['TASK', 'MEETING', 'FOLLOW_UP', 'SUPERVISION', 'OTHER'] as const
const tenDigits = /^\d{6}-?\d{4}$/

/** Search by name or CPR. The words go in the request's body; nothing of them stands in the address or is kept. */
export function PersonsPage() {
  const t = useTexts(texts)
  const client = useClient()
  const [hits, setHits] = useState<readonly Hit[] | null>(null)
  const [known, setKnown] = useState<readonly Known[]>([])
  const [withheld, setWithheld] = useState<WithheldPaths>(new Set())
  const [error, setError] = useState<AppError | null>(null)
  const form = useAppForm(
    v.pipe(
      v.object({ sought: v.pipe(v.string(), v.trim(), v.check(searchable, t.problems.sought)), purpose: choice(purposes, t.problems.purpose), ownWords: v.pipe(v.string(), v.trim()) }),
      v.rawCheck(({ dataset, addIssue }) => {
        const { purpose, ownWords } = dataset.value as { purpose: string; ownWords: string }
        if (purpose === 'OTHER' && ownWords.trim() === '') addIssue({ message: t.problems.ownWords, path: [{ type: 'unknown', origin: 'value', input: null, key: 'ownWords', value: null }] })
      }),
    ),
    { sought: '', purpose: '', ownWords: '' },
  )
  const submit = form.handleSubmit(async ({ sought, purpose, ownWords }) => {
    setError(null)
    setHits(null)
    setKnown([])
    const by = tenDigits.test(sought.replaceAll(' ', '')) ? { cpr: sought.replaceAll(' ', '') } : { name: sought }
    // The purpose is read by whoever controls the log, so it is Danish in both views.
    const stated = purpose === 'OTHER' ? ownWords : texts.da.purposes[purpose]
    const result = await client.query(searchPersons, { search: { ...by, purpose: stated } }, { requestPolicy: 'network-only' }).toPromise()
    if (result.error !== undefined) {
      const failure = asFormFields(appError(result.error))
      if (!form.showServerError(failure)) setError(failure)
    } else {
      setHits(result.data?.persons ?? [])
      setKnown(result.data?.knownElsewhere ?? [])
      setWithheld(withheldPaths(result.extensions))
    }
  })
  return (
    <>
      <PageHeading title={t.searchTitle} />
      <p>{t.searchIntro}</p>
      <Row>
        <EmergencyWay />
      </Row>
      <Form onSubmit={submit} problems={form.problems} error={error}>
        <TextField {...form.register('sought')} label={t.sought} hint={t.soughtHint} width="l" error={form.errorOf('sought')} />
        <RadioGroup {...form.register('purpose')} label={t.purpose} hint={t.purposeHint} options={purposes.map((value) => ({ value, label: t.purposes[value] }))} error={form.errorOf('purpose')} />
        {form.watch('purpose') === 'OTHER' && <TextField {...form.register('ownWords')} label={t.ownWords} width="xl" error={form.errorOf('ownWords')} />}
        <FormActions submitLabel={t.search} pending={form.formState.isSubmitting} />
      </Form>
      <StatusLine focus>{hits === null ? null : t.found(hits.length)}</StatusLine>
      <KnownElsewhere known={known} />
      {hits !== null && hits.length > 0 && <PersonHits hits={hits} withheld={withheld} />}
    </>
  )
}

/** Ten digits, or two parts of a name with two letters each. */
export function searchable(typed: string): boolean {
  if (tenDigits.test(typed.replaceAll(' ', ''))) return true
  return typed.split(/\s+/).filter((part) => /\p{L}{2,}/u.test(part)).length >= 2
}

function asFormFields(error: AppError): AppError {
  const fields = error.fields.map(({ field, message }) => ({ field: formPath(field).endsWith('purpose') ? 'purpose' : 'sought', message }))
  return { ...error, fields }
}
