import { useFieldArray } from 'react-hook-form'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { Repeated } from '@/ui/Repeated'
import { Row } from '@/ui/Layout'
import { Select, type Option } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { texts } from './texts'
import { emptyStatement, type ReportForm, type ReportMode } from './values'

interface StatementsStepProps {
  form: ReportForm
  mode: ReportMode
  districts: readonly Option[]
}

/** One box for each statement, each with its kind: what was seen apart from what was heard and what one makes of it. */
export function StatementsStep({ form, mode, districts }: StatementsStepProps) {
  const t = useTexts(texts)
  const list = useFieldArray({ control: form.control, name: 'statements' })
  return (
    <>
      <p>{t.statements.intro}</p>
      {list.fields.map((field, index) => (
        <Repeated key={field.id} legend={t.statements.legend(index + 1)}>
          <StatementFields form={form} index={index} />
          {list.fields.length > 1 && (
            <Button kind="tertiary" icon="close" onClick={() => list.remove(index)}>
              {t.statements.remove(index + 1)}
            </Button>
          )}
        </Repeated>
      ))}
      <Row>
        <Button kind="secondary" icon="plus" onClick={() => list.append({ ...emptyStatement }, { focusName: `statements.${list.fields.length}.text` })}>
          {t.statements.add}
        </Button>
      </Row>
      {mode === 'concern' && (
        <>
          <TextField {...form.register('whereItHappened')} label={t.statements.where} width="xl" optional error={form.errorOf('whereItHappened')} />
          {districts.length > 0 && <Select {...form.register('districtId')} label={t.statements.district} options={districts} optional emptyLabel={t.statements.noDistrict} error={form.errorOf('districtId')} />}
          <Checkbox {...form.register('acute')} label={t.statements.acute} hint={t.statements.acuteHint} error={form.errorOf('acute')} />
        </>
      )}
    </>
  )
}

function StatementFields({ form, index }: { form: ReportForm; index: number }) {
  const t = useTexts(texts)
  const w = useTexts(caseWords)
  const name = `statements.${index}` as const
  return (
    <>
      <RadioGroup
        {...form.register(`${name}.kind`)}
        label={t.statements.kind}
        options={wordOptions(w.statementKind).map((option) => ({ ...option, hint: t.statements.kindHints[option.value] }))}
        error={form.errorOf(`${name}.kind`)}
      />
      <TextArea {...form.register(`${name}.text`)} label={t.statements.text} hint={t.statements.textHint} maxLength={4000} error={form.errorOf(`${name}.text`)} />
      <DateField day="past" {...form.register(`${name}.happenedOn`)} label={t.statements.when} optional error={form.errorOf(`${name}.happenedOn`)} />
      <Checkbox {...form.register(`${name}.approximate`)} label={t.statements.approximate} />
      <TextField {...form.register(`${name}.source`)} label={t.statements.source} hint={t.statements.sourceHint} width="l" optional error={form.errorOf(`${name}.source`)} />
    </>
  )
}
