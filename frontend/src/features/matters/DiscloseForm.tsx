import { useState } from 'react'
import * as v from 'valibot'
import type { LegalBasis } from '@/gen/graphql'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { CheckboxGroup } from '@/ui/ChoiceGroup'
import { Empty } from '@/ui/Empty'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { FormCard } from '@/ui/FormCard'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { texts } from './actTexts'
import { disclose, previewDisclosure, type NewReaderView } from './commands'
import { DiscloseCheck } from './DiscloseCheck'
import { useMatter } from './MatterContext'
import { texts as matterTexts } from './texts'
import { usePartyOptions } from './usePartyOptions'

const bases = ['RPL_115_1_1', 'RPL_115_1_2', 'RPL_115_1_3', 'CHILDRENS_ACT', 'CONSENT', 'TRANSFER', 'COMPELLED'] as const satisfies readonly LegalBasis[]
const purposes = [
  'COORDINATED_PREVENTION',
  'CHILD_PROTECTION',
  'COORDINATED_RELEASE',
  'VULNERABLE_CITIZEN',
  'SECURITY_CLARIFICATION',
  'SCREENING_AND_ASSESSMENT',
] as const

/** Passing on: nothing chosen beforehand, then a check page with exactly what the recipient will see. */
export function DiscloseForm() {
  const t = useTexts(texts).disclose
  const { cancel } = useTexts(matterTexts)
  const words = useTexts(caseTexts)
  const { matter, done, closeAct } = useMatter()
  const parties = usePartyOptions(matter, false)
  const [opens, setOpens] = useState<readonly NewReaderView[] | null>(null)
  const checking = opens !== null
  const preview = useCommand(previewDisclosure)
  const send = useCommand(disclose)
  const own = (matter.contributions ?? []).filter((one) => one.mine && one.correctedById == null)
  const schema = v.object({
    toOrganisationId: required(t.toMissing),
    contributionIds: v.pipe(v.array(v.string()), v.minLength(1, t.statementsMissing)),
    legalBasis: choice(bases, t.basisMissing),
    purpose: choice(purposes, t.purposeMissing),
    necessity: required(t.necessityMissing),
  })
  const form = useAppForm(schema, { toOrganisationId: '', contributionIds: [] as string[], legalBasis: '', purpose: '', necessity: '' })
  const submit = form.handleSubmit(async (values) => {
    const input = { matterId: matter.id, ...values }
    if (!checking) {
      send.reset()
      const said = await preview.run(input)
      if (said.ok) setOpens(said.data.previewDisclosure?.opens ?? [])
      else form.showServerError(said.error)
      return
    }
    const outcome = await send.run(input)
    if (outcome.ok) done(t.done(nameOf(values.toOrganisationId)))
    else {
      form.showServerError(outcome.error)
      if (outcome.error.fields.length > 0) setOpens(null)
    }
  })
  const nameOf = (id: string) => parties.find((party) => party.value === id)?.label ?? ''

  if (own.length === 0) {
    return (
      <Empty
        action={
          <Button kind="secondary" onClick={closeAct}>
            {cancel}
          </Button>
        }
      >
        {t.noneOwn}
      </Empty>
    )
  }
  return (
    <FormCard key={String(checking)} title={checking ? t.checkTitle : t.title}>
      <Form onSubmit={submit} problems={form.problems} error={preview.error ?? send.error} label={checking ? t.checkTitle : t.title} longTexts={[longText(form, 'necessity', t.necessity)]}>
        {checking ? (
          <DiscloseCheck values={form.getValues()} to={nameOf(form.getValues('toOrganisationId'))} contributions={own} opens={opens} />
        ) : (
          <>
            <p>{t.intro}</p>
            <Select {...form.register('toOrganisationId')} label={t.to} error={form.errorOf('toOrganisationId')} options={parties} />
            <CheckboxGroup
              {...form.register('contributionIds')}
              label={t.statements}
              error={form.problems.find((problem) => problem.field.startsWith('contributionIds'))?.message}
              options={own.map((one) => ({ value: one.id, label: `${words.statementKind[one.kind]}: ${one.text}`, hint: words.compartment[one.compartment] }))}
            />
            <Select {...form.register('legalBasis')} label={t.basis} error={form.errorOf('legalBasis')} options={wordOptions(words.legalBasis, bases)} />
            <Select {...form.register('purpose')} label={t.purpose} error={form.errorOf('purpose')} options={wordOptions(words.purpose)} />
            <TextArea {...form.register('necessity')} label={t.necessity} rows={3} error={form.errorOf('necessity')} />
          </>
        )}
        <FormActions submitLabel={checking ? t.submit : t.check} pending={preview.pending || send.pending}>
          {checking && (
            <Button kind="secondary" onClick={() => setOpens(null)}>
              {t.back}
            </Button>
          )}
          <Button kind="tertiary" onClick={closeAct}>
            {cancel}
          </Button>
        </FormActions>
      </Form>
    </FormCard>
  )
}
