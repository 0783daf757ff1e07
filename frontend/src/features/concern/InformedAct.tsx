import * as v from 'valibot'
import { today } from '@internationalized/date'
import type { InformedWho } from '@/gen/graphql'
import { choice } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { danishZone, formatShortDate, parseTypedDate } from '@/shared/time/dates'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { TextArea } from '@/ui/TextArea'
import type { ActProps } from './ActArea'
import { recordInformed } from './actMutations'
import { texts } from './texts'

const whom: readonly [InformedWho, ...InformedWho[]] = ['CITIZEN', 'PARENTS', 'REPORTER']

/** Told, or postponed with a reason and a day to look at it again. */
export function InformedAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const form = useAppForm(
    v.pipe(
      v.object({ who: choice(whom, t.problems.who), how: choice(['TOLD', 'POSTPONED'], t.problems.how), on: v.string(), postponedReason: v.pipe(v.string(), v.trim()), reviewOn: v.string() }),
      v.rawCheck(({ dataset, addIssue }) => {
        const value = dataset.value as Record<'how' | 'on' | 'postponedReason' | 'reviewOn', string>
        const issue = (key: string, message: string) => addIssue({ message, path: [{ type: 'unknown', origin: 'value', input: null, key, value: null }] })
        if (value.how === 'TOLD' && parseTypedDate(value.on) === null) issue('on', t.problems.date)
        if (value.how === 'POSTPONED' && value.postponedReason.trim() === '') issue('postponedReason', t.problems.postponed)
        if (value.how === 'POSTPONED' && parseTypedDate(value.reviewOn) === null) issue('reviewOn', t.problems.date)
      }),
    ),
    { who: '', how: '', on: formatShortDate(today(danishZone).toString()), postponedReason: '', reviewOn: '' },
  )
  const act = useAct(recordInformed, { onDone: () => onDone(t.done.informed), showServerError: form.showServerError })
  const how = form.watch('how')
  const submit = form.handleSubmit((values) => {
    const told = values.how === 'TOLD'
    return act.run({
      id: concern.id,
      who: values.who,
      on: told ? parseTypedDate(values.on) : null,
      postponedReason: told ? null : values.postponedReason,
      reviewOn: told ? null : parseTypedDate(values.reviewOn),
    })
  })
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.saveInformed} pending={act.pending} onCancel={onCancel}>
      <RadioGroup {...form.register('who')} label={t.informedWho} options={wordOptions(w.informed)} error={form.errorOf('who')} />
      <RadioGroup
        {...form.register('how')}
        label={t.informedHow}
        options={[
          { value: 'TOLD', label: t.told },
          { value: 'POSTPONED', label: t.postponed, hint: t.postponedHint },
        ]}
        error={form.errorOf('how')}
      />
      {how === 'TOLD' && <DateField day="past" {...form.register('on')} label={t.toldOn} error={form.errorOf('on')} />}
      {how === 'POSTPONED' && (
        <>
          <TextArea {...form.register('postponedReason')} label={t.postponedReason} rows={3} maxLength={2000} error={form.errorOf('postponedReason')} />
          <DateField {...form.register('reviewOn')} label={t.reviewOn} error={form.errorOf('reviewOn')} />
        </>
      )}
    </ActForm>
  )
}
