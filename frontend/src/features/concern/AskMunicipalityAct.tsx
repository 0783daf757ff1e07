import { useState } from 'react'
import { useQuery } from 'urql'
import * as v from 'valibot'
import { graphql } from '@/gen/gql'
import type { InquiryField, LegalBasis } from '@/gen/graphql'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { appError } from '@/shared/graphql/errors'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { wordOf, wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { Button } from '@/ui/Button'
import { CheckboxGroup } from '@/ui/ChoiceGroup'
import { ErrorState } from '@/ui/ErrorState'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Loading } from '@/ui/Loading'
import { SectionHeading } from '@/ui/SectionHeading'
import { Select } from '@/ui/Select'
import { SummaryList } from '@/ui/SummaryList'
import { TextArea } from '@/ui/TextArea'
import type { ActProps } from './ActArea'
import { askMunicipality } from './actMutations'
import type { Concern } from './concernQuery'
import { texts } from './inquiryTexts'
import { texts as concernTexts } from './texts'

const municipalities = graphql(`
  query AskableMunicipalities {
    organisations {
      id
      name
      kind
      municipality
    }
  }
`)

const bases: readonly [LegalBasis, ...LegalBasis[]] = ['RPL_115_1_1', 'CHILDRENS_ACT', 'CONSENT', 'TRANSFER']

/** Asks the municipality somebody has moved from: a disclosure of the name and what is chosen, with a check page. */
export function AskMunicipalityAct(props: ActProps) {
  const [result, repeat] = useQuery({ query: municipalities })
  if (result.error !== undefined) return <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />
  if (result.data === undefined) return <Loading />
  const others = result.data.organisations.filter((one) => one.kind === 'MUNICIPALITY' && one.municipality !== props.concern.municipality)
  return <AskForm {...props} others={others.map((one) => ({ value: one.id, label: one.name }))} />
}

/** What can be sent beside the name: only what is known. */
function known(person: Concern['person']): InquiryField[] {
  const list: InquiryField[] = []
  if (person?.age != null) list.push('BIRTH_DATE')
  if (person?.cprMasked != null) list.push('CPR')
  return list
}

function AskForm({ concern, onDone, onCancel, others }: ActProps & { others: { value: string; label: string }[] }) {
  const t = useTexts(texts)
  const ct = useTexts(concernTexts)
  const c = useTexts(caseWords)
  const [checking, setChecking] = useState(false)
  const form = useAppForm(
    v.object({ organisationId: required(t.problems.municipality), fields: v.array(v.string()), legalBasis: choice(bases, ct.problems.legalBasis), necessity: required(t.problems.necessity) }),
    { organisationId: '', fields: [] as string[], legalBasis: '', necessity: '' },
  )
  const act = useAct(askMunicipality, {
    onDone: () => onDone(t.asked),
    showServerError: (error) => {
      const shown = form.showServerError(error)
      if (shown) setChecking(false)
      return shown
    },
  })
  const send = form.handleSubmit(({ fields, ...rest }) => act.run({ id: concern.id, ...rest, fields: fields as InquiryField[] }))
  if (checking) {
    const chosen = form.getValues()
    return (
      <ActForm onSubmit={send} error={act.error} submitLabel={t.send} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'necessity', t.question)]}>
        <SectionHeading level={3} focus>
          {t.check}
        </SectionHeading>
        <SummaryList
          rows={[
            { key: 'to', label: ct.recipient, value: <span lang="da">{t.recipient(others.find((one) => one.value === chosen.organisationId)?.label ?? '')}</span> },
            { key: 'name', label: ct.name, value: <span lang="da">{concern.person?.name ?? ct.notGiven}</span> },
            ...known(concern.person).filter((field) => chosen.fields.includes(field)).map((field) => ({ key: field, label: t.fields[field], value: t.sent })),
            { key: 'basis', label: ct.legalBasis, value: wordOf(c.legalBasis, chosen.legalBasis) },
            { key: 'why', label: t.question, value: <span lang="da">{chosen.necessity}</span> },
          ]}
        />
        <p>{t.effect}</p>
        <Button kind="secondary" onClick={() => setChecking(false)}>
          {ct.editDisclosure}
        </Button>
      </ActForm>
    )
  }
  const offered = known(concern.person)
  return (
    <Form onSubmit={form.handleSubmit(() => setChecking(true))} problems={form.problems}>
      <p>{t.intro}</p>
      <Select {...form.register('organisationId')} label={t.municipality} options={others} error={form.errorOf('organisationId')} />
      {offered.length > 0 && <CheckboxGroup {...form.register('fields')} label={t.fieldsLabel} hint={t.fieldsHint} optional options={offered.map((value) => ({ value, label: t.fields[value] }))} />}
      <Select {...form.register('legalBasis')} label={ct.legalBasis} options={wordOptions(c.legalBasis, bases)} error={form.errorOf('legalBasis')} />
      <TextArea {...form.register('necessity')} label={t.question} hint={t.questionHint} maxLength={2000} error={form.errorOf('necessity')} />
      <FormActions submitLabel={t.toCheck}>
        <Button kind="secondary" onClick={onCancel}>
          {ct.cancel}
        </Button>
      </FormActions>
    </Form>
  )
}
