import * as v from 'valibot'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { FormCard } from '@/ui/FormCard'
import { TextArea } from '@/ui/TextArea'
import { useMeasure } from './MeasureContext'
import { recordConsent } from './measureQueries'
import { texts } from './texts'

const bys = ['YOUNG', 'PARENTS', 'BOTH', 'CITIZEN'] as const
const answers = ['ja', 'nej'] as const

export function ConsentForm() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { measure, done, close } = useMeasure()
  const schema = v.object({ by: choice(bys, t.consent.byMissing), accepted: choice(answers, t.consent.acceptedMissing), scope: required(t.consent.scopeMissing) })
  const form = useAppForm(schema, { by: '', accepted: '', scope: '' })
  const { submit, send } = useCommandForm(
    form,
    recordConsent,
    (values) => ({ id: measure.id, version: measure.version, by: values.by, accepted: values.accepted === 'ja', scope: values.scope }),
    () => done(t.consent.done),
  )
  return (
    <FormCard title={t.acts.consent}>
      <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.acts.consent} longTexts={[longText(form, 'scope', t.consent.scope)]}>
        <RadioGroup {...form.register('by')} label={t.consent.by} error={form.errorOf('by')} options={wordOptions(words.consentBy, bys)} />
        <RadioGroup
          {...form.register('accepted')}
          label={t.consent.accepted}
          error={form.errorOf('accepted')}
          options={[
            { value: 'ja', label: t.consent.yes },
            { value: 'nej', label: t.consent.no },
          ]}
        />
        <TextArea {...form.register('scope')} label={t.consent.scope} hint={t.consent.scopeHint} error={form.errorOf('scope')} />
        <FormActions submitLabel={t.consent.submit} pending={send.pending}>
          <Button kind="secondary" onClick={close}>
            {t.acts.cancel}
          </Button>
        </FormActions>
      </Form>
    </FormCard>
  )
}
