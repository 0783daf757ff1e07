import * as v from 'valibot'
import type { StatementKind } from '@/gen/graphql'
import { longText } from '@/shared/forms/newest'
import { choice, optionalTypedDate, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { Checkbox } from '@/ui/Checkbox'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { Disclosure } from '@/ui/Disclosure'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import type { ActProps } from './ActArea'
import { addStatement } from './actMutations'
import { texts } from './texts'

const kinds: readonly [StatementKind, ...StatementKind[]] = ['OBSERVED_FACT', 'REPORTED_BY_OTHER', 'PROFESSIONAL_ASSESSMENT', 'UNVERIFIED']

export function AddStatementAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const c = useTexts(caseWords)
  const form = useAppForm(
    v.object({
      statement: v.object({
        kind: choice(kinds, t.problems.kind),
        text: required(t.problems.text),
        source: v.pipe(v.string(), v.trim()),
        happenedOn: optionalTypedDate(t.problems.date),
        approximate: v.boolean(),
      }),
    }),
    { statement: { kind: '', text: '', source: '', happenedOn: '', approximate: false } },
  )
  const act = useAct(addStatement, { onDone: () => onDone(t.done.added), showServerError: form.showServerError })
  const submit = form.handleSubmit(({ statement }) =>
    act.run({ id: concern.id, version: concern.version, statement: { ...statement, source: statement.source === '' ? null : statement.source } }),
  )
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.saveStatement} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'statement.text', t.statementText)]}>
      <RadioGroup {...form.register('statement.kind')} label={t.statementKind} options={wordOptions(c.statementKind)} error={form.errorOf('statement.kind')} />
      <TextArea {...form.register('statement.text')} label={t.statementText} hint={t.statementHint} maxLength={4000} error={form.errorOf('statement.text')} />
      <TextField {...form.register('statement.source')} label={t.source} width="l" optional error={form.errorOf('statement.source')} />
      <DateField day="past" {...form.register('statement.happenedOn')} label={t.happenedOn} optional error={form.errorOf('statement.happenedOn')} />
      <Checkbox {...form.register('statement.approximate')} label={t.approximate} />
      <Disclosure summary={t.whoSees}>{t.whoSeesText}</Disclosure>
    </ActForm>
  )
}
