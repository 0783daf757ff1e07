import { today } from '@internationalized/date'
import * as v from 'valibot'
import { useRecordDraft } from '@/shared/drafts/useRecordDraft'
import { longText } from '@/shared/forms/newest'
import { choice, required, typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { danishZone, formatShortDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { DateText } from '@/ui/Dates'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Card, Quiet, Stack } from '@/ui/Layout'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { useBoard } from './BoardContext'
import { decide } from './boardQuery'
import { texts } from './texts'

const outcomes = ['FOLLOWS', 'PARTLY', 'DOES_NOT_FOLLOW'] as const

export function DecisionStep() {
  const t = useTexts(texts).decide
  const words = useTexts(caseTexts)
  const { matter } = useBoard()
  const decisions = matter.decisions ?? []
  return (
    <Stack>
      <p>{t.note}</p>
      {decisions.length === 0 && <p>{matter.viewerCan.decide ? t.none : t.notYet}</p>}
      {decisions.map((decision) => (
        <Card key={decision.id}>
          <h3 lang="da">{decision.authority}</h3>
          <p>{words.decisionOutcome[decision.outcome]}</p>
          <p lang="da">{decision.text}</p>
          <p>
            <Quiet>
              {t.legalBasis}: {decision.legalBasis} · <DateText value={decision.decidedOn} /> · {decision.by}
            </Quiet>
          </p>
        </Card>
      ))}
      {matter.viewerCan.decide && <DecideForm key={decisions.length} />}
    </Stack>
  )
}

function DecideForm() {
  const t = useTexts(texts).decide
  const words = useTexts(caseTexts)
  const { matter, done } = useBoard()
  const schema = v.object({
    outcome: choice(outcomes, t.outcomeMissing),
    text: required(t.textMissing),
    legalBasis: required(t.legalBasisMissing),
    decidedOn: typedDate(t.dateWrong),
  })
  const form = useAppForm(schema, { outcome: '', text: '', legalBasis: '', decidedOn: formatShortDate(today(danishZone).toString()) })
  const draft = useRecordDraft(form, 'beslutning', matter.id)
  const { submit, send } = useCommandForm(
    form,
    decide,
    (values) => ({ id: matter.id, ...values }),
    () => done(t.done),
    draft,
  )
  return (
    <Card>
      <h3>{t.form}</h3>
      <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.form} longTexts={[longText(form, 'text', t.text)]} draft={draft}>
        <RadioGroup {...form.register('outcome')} label={t.outcome} error={form.errorOf('outcome')} options={wordOptions(words.decisionOutcome, outcomes)} />
        <TextArea {...form.register('text')} label={t.text} error={form.errorOf('text')} />
        <TextField {...form.register('legalBasis')} label={t.legalBasis} hint={t.legalBasisHint} error={form.errorOf('legalBasis')} />
        <DateField day="past" {...form.register('decidedOn')} label={t.decidedOn} error={form.errorOf('decidedOn')} />
        <FormActions submitLabel={t.submit} pending={send.pending} />
      </Form>
    </Card>
  )
}
