import * as v from 'valibot'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { ActForm } from './ActForm'
import { texts } from './actTexts'
import { recordAfterCheck } from './commands'
import { useMatter } from './MatterContext'
import { texts as matterTexts } from './texts'

const answers = ['ja', 'nej'] as const

/** Six and twelve months after a course with measures: reopen or not, and why. "No" waits until the day of the check is near. */
export function AfterCheckDialog() {
  const t = useTexts(texts).afterCheck
  const { overview } = useTexts(matterTexts)
  const { language } = useLanguage()
  const { matter, done } = useMatter()
  const waiting = (matter.afterChecks ?? []).filter((check) => check.doneAt == null).sort((one, other) => one.dueOn.localeCompare(other.dueOn))
  const schema = v.object({ afterCheckId: v.string(), reopen: choice(answers, t.reopenMissing), reason: required(t.reasonMissing) })
  const form = useAppForm(schema, { afterCheckId: waiting[0]?.id ?? '', reopen: '', reason: '' })
  const { submit, send } = useCommandForm(
    form,
    recordAfterCheck,
    (values) => ({ id: matter.id, afterCheckId: values.afterCheckId, reopen: values.reopen === 'ja', reason: values.reason }),
    () => done(t.done),
  )
  const noFrom = waiting.find((check) => check.id === form.watch('afterCheckId'))?.noFrom ?? null
  return (
    <ActForm title={t.title} submitLabel={t.submit} submit={submit} problems={form.problems} send={send} longTexts={[longText(form, 'reason', t.reason)]}>
      <Select
        {...form.register('afterCheckId')}
        label={t.which}
        emptyLabel={null}
        error={form.errorOf('afterCheckId')}
        options={waiting.map((check) => ({ value: check.id, label: overview.afterCheckDue(formatDate(check.dueOn, language)) }))}
      />
      <RadioGroup
        {...form.register('reopen')}
        label={t.reopen}
        error={form.errorOf('reopen')}
        options={[
          { value: 'ja', label: t.yes },
          { value: 'nej', label: t.no, ...(noFrom === null ? {} : { hint: t.noFrom(formatDate(noFrom, language)) }) },
        ]}
      />
      <TextArea {...form.register('reason')} label={t.reason} error={form.errorOf('reason')} />
    </ActForm>
  )
}
