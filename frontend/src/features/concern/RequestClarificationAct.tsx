import { useState } from 'react'
import * as v from 'valibot'
import type { DisclosedField, LegalBasis } from '@/gen/graphql'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { Button } from '@/ui/Button'
import { CheckboxGroup } from '@/ui/ChoiceGroup'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import type { ActProps } from './ActArea'
import { requestClarification } from './actMutations'
import { DisclosurePreview } from './DisclosurePreview'
import { texts } from './texts'

const bases: readonly [LegalBasis, ...LegalBasis[]] = ['RPL_115_1_1', 'RPL_115_1_2', 'RPL_115_1_3']
const fields: readonly DisclosedField[] = ['IDENTITY', 'STATEMENTS', 'CIRCUMSTANCES']

/** A disclosure with least fields: nothing chosen beforehand, and a check page with exactly what the police will see. */
export function RequestClarificationAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const c = useTexts(caseWords)
  const [checking, setChecking] = useState(false)
  const form = useAppForm(
    v.object({
      necessity: required(t.problems.necessity),
      legalBasis: choice(bases, t.problems.legalBasis),
      fields: v.pipe(v.array(v.string()), v.minLength(1, t.problems.fields)),
    }),
    { necessity: '', legalBasis: '', fields: [] as string[] },
  )
  const act = useAct(requestClarification, {
    onDone: () => onDone(t.done.requested),
    showServerError: (error) => {
      const shown = form.showServerError(error)
      if (shown) setChecking(false)
      return shown
    },
  })
  const send = form.handleSubmit(({ necessity, legalBasis, fields: chosen }) =>
    act.run({ id: concern.id, version: concern.version, necessity, legalBasis, fields: chosen as DisclosedField[] }),
  )
  if (checking) {
    return (
      <ActForm onSubmit={send} error={act.error} submitLabel={t.sendToPolice} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'necessity', t.necessity)]}>
        <DisclosurePreview concern={concern} fields={form.getValues('fields')} necessity={form.getValues('necessity')} legalBasis={form.getValues('legalBasis')} />
        <Button kind="secondary" onClick={() => setChecking(false)}>
          {t.editDisclosure}
        </Button>
      </ActForm>
    )
  }
  return (
    <Form onSubmit={form.handleSubmit(() => setChecking(true))} problems={form.problems}>
      <p>{t.disclosureIntro}</p>
      <CheckboxGroup
        {...form.register('fields')}
        label={t.disclosedFields}
        options={fields.map((value) => ({ value, label: t.fieldNames[value], hint: t.fieldHints[value] }))}
        error={form.errorOf('fields')}
      />
      <Select {...form.register('legalBasis')} label={t.legalBasis} options={wordOptions(c.legalBasis, bases)} error={form.errorOf('legalBasis')} />
      <TextArea {...form.register('necessity')} label={t.necessity} hint={t.necessityHint} maxLength={2000} error={form.errorOf('necessity')} />
      <FormActions submitLabel={t.toCheck}>
        <Button kind="secondary" onClick={onCancel}>
          {t.cancel}
        </Button>
      </FormActions>
    </Form>
  )
}
