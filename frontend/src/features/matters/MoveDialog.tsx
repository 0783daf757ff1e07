import * as v from 'valibot'
import { longText } from '@/shared/forms/newest'
import { choice } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { TextArea } from '@/ui/TextArea'
import { ActForm } from './ActForm'
import { texts } from './actTexts'
import { moveMatter } from './commands'
import { useMatter } from './MatterContext'

const targets = ['TABLED', 'DISCUSSED', 'AGREED', 'FOLLOW_UP', 'HANDED_OVER'] as const

/** SSP-NU's own steps, as far as the answer lets this viewer take them. */
export function MoveDialog() {
  const t = useTexts(texts).move
  const words = useTexts(caseTexts)
  const { matter, done } = useMatter()
  const options = targets.filter((stage) => matter.viewerCan.moveTo.includes(stage))
  const schema = v.object({ to: choice(targets, t.toMissing), note: v.string() })
  const form = useAppForm(schema, { to: options.length === 1 ? (options[0] ?? '') : '', note: '' })
  const { submit, send } = useCommandForm(
    form,
    moveMatter,
    (values) => ({ id: matter.id, version: matter.version ?? 0, to: values.to, note: values.note.trim() === '' ? null : values.note.trim() }),
    (_data, values) => done(t.done(words.stage[values.to])),
  )
  return (
    <ActForm title={t.title} submitLabel={t.submit} submit={submit} problems={form.problems} send={send} longTexts={[longText(form, 'note', t.note)]}>
      <RadioGroup {...form.register('to')} label={t.to} error={form.errorOf('to')} options={wordOptions(words.stage, options)} />
      <TextArea {...form.register('note')} label={t.note} optional error={form.errorOf('note')} />
    </ActForm>
  )
}
