import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { TextArea } from '@/ui/TextArea'
import { texts } from './texts'
import type { ReportForm, ReportMode } from './values'

/** What goes well stands beside the worry, and cannot be left empty. */
export function AroundStep({ form, mode }: { form: ReportForm; mode: ReportMode }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  return (
    <>
      <TextArea {...form.register('resources')} label={t.around.resources} hint={t.around.resourcesHint} maxLength={4000} error={form.errorOf('resources')} />
      {mode === 'concern' && <TextArea {...form.register('trustedAdults')} label={t.around.trustedAdults} rows={3} maxLength={2000} optional error={form.errorOf('trustedAdults')} />}
      <RadioGroup {...form.register('parentsKnow')} label={t.around.parentsKnow} options={wordOptions(w.parentsKnow)} error={form.errorOf('parentsKnow')} />
      <TextArea {...form.register('parentsNote')} label={t.around.parentsNote} hint={t.around.parentsNoteHint} rows={3} maxLength={2000} optional error={form.errorOf('parentsNote')} />
    </>
  )
}
