import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { Fieldset } from '@/ui/Fieldset'
import { Notice } from '@/ui/Notice'
import { Select } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import { texts } from './texts'
import { protections, type ReportForm, type ReportMode } from './values'

interface PersonStepProps {
  form: ReportForm
  mode: ReportMode
  isChild: boolean
}

/** Hvem handler det om? Under 18 the form asks about a notification, and says what that is. */
export function PersonStep({ form, mode, isChild }: PersonStepProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  return (
    <>
      {mode === 'notification' && (
        <Notice kind="info" title={t.notify.title}>
          <p>{t.notify.alone}</p>
          <p>{t.notify.clocks}</p>
        </Notice>
      )}
      <TextField {...form.register('person.name')} label={t.person.name} width="l" error={form.errorOf('person.name')} />
      <Fieldset legend={t.person.ageLegend} hint={t.person.ageIntro}>
        <TextField {...form.register('person.age')} label={t.person.age} inputMode="numeric" width="xs" error={form.errorOf('person.age')} />
        <DateField day="birth" {...form.register('person.birthDate')} label={t.person.birthDate} error={form.errorOf('person.birthDate')} />
        <TextField {...form.register('person.cpr')} label={t.person.cpr} hint={t.person.cprHint} inputMode="numeric" width="s" error={form.errorOf('person.cpr')} />
      </Fieldset>
      <TextField {...form.register('person.school')} label={t.person.school} width="l" optional error={form.errorOf('person.school')} />
      <TextField {...form.register('person.address')} label={t.person.address} hint={t.person.addressHint} width="xl" optional error={form.errorOf('person.address')} />
      <Select {...form.register('person.protection')} label={t.person.protection} options={wordOptions(w.protection, protections)} emptyLabel={null} error={form.errorOf('person.protection')} />
      {isChild && mode === 'concern' && (
        <>
          <Notice kind="info" title={t.notify.title}>
            <p>{t.notify.meaning}</p>
            <p>{t.notify.clocks}</p>
          </Notice>
          <RadioGroup
            {...form.register('alsoNotify')}
            label={t.notify.question}
            options={[
              { value: 'YES', label: t.notify.yes, hint: t.notify.yesHint },
              { value: 'NO', label: t.notify.no, hint: t.notify.noHint },
            ]}
            error={form.errorOf('alsoNotify')}
          />
        </>
      )}
    </>
  )
}
