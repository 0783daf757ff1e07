import { useTexts } from '@/shared/i18n/language'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { useRole } from '@/shared/words/useRole'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { Checkbox } from '@/ui/Checkbox'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Select } from '@/ui/Select'
import { SummaryList } from '@/ui/SummaryList'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { texts } from './texts'
import type { ReportForm, ReportMode } from './values'

/** Hvem er du? Filled in from the sign-in. The wish to stay unnamed is taken down, without a promise. */
export function ReporterStep({ form, mode }: { form: ReportForm; mode: ReportMode }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const viewer = useViewer()
  const role = useRole()
  const byOther = form.watch('seenBy') === 'OTHER'
  const wish = form.watch('reporter.wishUnnamed')
  return (
    <>
      <SummaryList
        rows={[
          { key: 'name', label: t.reporter.name, value: viewer.name },
          { key: 'role', label: t.reporter.role, value: role.withPlace(viewer.grant) },
        ]}
      />
      <TextField {...form.register('reporter.phone')} label={t.reporter.phone} type="tel" width="s" optional error={form.errorOf('reporter.phone')} />
      <TextField {...form.register('reporter.bestTime')} label={t.reporter.bestTime} width="m" optional error={form.errorOf('reporter.bestTime')} />
      <Checkbox {...form.register('reporter.leaderInformed')} label={t.reporter.leaderInformed} />
      {mode === 'concern' && (
        <RadioGroup
          {...form.register('seenBy')}
          label={t.reporter.seenBy}
          options={[
            { value: 'ME', label: t.reporter.me },
            { value: 'OTHER', label: t.reporter.other, hint: t.reporter.otherHint },
          ]}
          error={form.errorOf('seenBy')}
        />
      )}
      {byOther && mode === 'concern' && (
        <>
          <Select {...form.register('source')} label={t.reporter.source} options={wordOptions(w.source)} optional error={form.errorOf('source')} />
          <TextField {...form.register('reporter.name')} label={t.reporter.otherName} width="l" optional error={form.errorOf('reporter.name')} />
        </>
      )}
      <Checkbox {...form.register('reporter.wishUnnamed')} label={t.reporter.wishUnnamed} hint={t.reporter.wishHint} />
      {wish && <TextArea {...form.register('reporter.wishReason')} label={t.reporter.wishReason} rows={3} maxLength={1000} optional error={form.errorOf('reporter.wishReason')} />}
    </>
  )
}
