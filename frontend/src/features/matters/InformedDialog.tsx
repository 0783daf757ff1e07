import * as v from 'valibot'
import { choice, optionalTypedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { wordOptions } from '@/shared/words/options'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { TextArea } from '@/ui/TextArea'
import { ActForm } from './ActForm'
import { texts } from './actTexts'
import { recordMatterInformed } from './commands'
import { useMatter } from './MatterContext'
import { texts as matterTexts } from './texts'

const whos = ['CITIZEN', 'PARENTS', 'REPORTER'] as const
const tolds = ['ja', 'udskudt'] as const

/** The duty to inform: told on a day, or postponed with a reason and a day to look at it again. */
export function InformedDialog() {
  const t = useTexts(texts).informed
  const { overview } = useTexts(matterTexts)
  const { matter, done } = useMatter()
  const schema = v.pipe(
    v.object({
      who: choice(whos, t.whoMissing),
      told: choice(tolds, t.toldMissing),
      on: optionalTypedDate(t.dateWrong),
      postponedReason: v.string(),
      reviewOn: optionalTypedDate(t.dateWrong),
    }),
    v.forward(v.partialCheck([['told'], ['on']], (values) => values.told !== 'ja' || values.on !== null, t.dateWrong), ['on']),
    v.forward(
      v.partialCheck([['told'], ['postponedReason']], (values) => values.told !== 'udskudt' || values.postponedReason.trim() !== '', t.reasonMissing),
      ['postponedReason'],
    ),
    v.forward(v.partialCheck([['told'], ['reviewOn']], (values) => values.told !== 'udskudt' || values.reviewOn !== null, t.dateWrong), ['reviewOn']),
  )
  const form = useAppForm(schema, { who: '', told: '', on: '', postponedReason: '', reviewOn: '' })
  const { submit, send } = useCommandForm(
    form,
    recordMatterInformed,
    (values) =>
      values.told === 'ja'
        ? { id: matter.id, who: values.who, on: values.on }
        : { id: matter.id, who: values.who, postponedReason: values.postponedReason.trim(), reviewOn: values.reviewOn },
    () => done(t.done),
  )
  const told = form.watch('told')
  return (
    <ActForm title={t.title} submitLabel={t.submit} submit={submit} problems={form.problems} send={send}>
      <RadioGroup {...form.register('who')} label={t.who} error={form.errorOf('who')} options={wordOptions(overview.informedWho, whos)} />
      <RadioGroup
        {...form.register('told')}
        label={t.told}
        error={form.errorOf('told')}
        options={[
          { value: 'ja', label: t.yes },
          { value: 'udskudt', label: t.postponed },
        ]}
      />
      {told === 'ja' && <DateField day="past" {...form.register('on')} label={t.on} error={form.errorOf('on')} />}
      {told === 'udskudt' && (
        <>
          <TextArea {...form.register('postponedReason')} label={t.reason} error={form.errorOf('postponedReason')} />
          <DateField {...form.register('reviewOn')} label={t.reviewOn} error={form.errorOf('reviewOn')} />
        </>
      )}
    </ActForm>
  )
}
