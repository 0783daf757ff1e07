import * as v from 'valibot'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatShortDateTime } from '@/shared/time/dates'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { ActForm } from './ActForm'
import { texts } from './actTexts'
import { recuseFromMatter } from './commands'
import { useMatter } from './MatterContext'

/** Leaves an item for conflict of interest. Access ends with the answer. */
export function RecuseDialog() {
  const t = useTexts(texts).recuse
  const { language } = useLanguage()
  const { matter, done } = useMatter()
  const items = matter.items ?? []
  const form = useAppForm(v.object({ itemId: v.string(), reason: required(t.reasonMissing) }), { itemId: items[0]?.itemId ?? '', reason: '' })
  const { submit, send } = useCommandForm(form, recuseFromMatter, (values) => values, () => done(t.done))
  return (
    <ActForm title={t.title} submitLabel={t.submit} submit={submit} problems={form.problems} send={send}>
      <p>{t.effect}</p>
      <Select
        {...form.register('itemId')}
        label={t.item}
        emptyLabel={null}
        error={form.errorOf('itemId')}
        options={items.map((item) => ({ value: item.itemId, label: `${item.forum}, ${formatShortDateTime(item.startsAt, language)}` }))}
      />
      <TextArea {...form.register('reason')} label={t.reason} error={form.errorOf('reason')} />
    </ActForm>
  )
}
