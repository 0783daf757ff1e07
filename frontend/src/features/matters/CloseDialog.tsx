import * as v from 'valibot'
import { useRecordDraft } from '@/shared/drafts/useRecordDraft'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Checkbox } from '@/ui/Checkbox'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { TextArea } from '@/ui/TextArea'
import { ActForm } from './ActForm'
import { bothClose } from './acts'
import { texts } from './closingTexts'
import { closeMatter } from './commands'
import { useMatter } from './MatterContext'

const reasons = ['GOALS_REACHED', 'UNFOUNDED', 'OTHER_SUPPORT', 'DECLINED', 'MOVED', 'POLICE_ALONE', 'HANDED_OVER'] as const

export function CloseDialog() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { matter, done } = useMatter()
  const proposes = bothClose(matter)
  const title = proposes ? t.propose : t.close
  const schema = v.object({ reason: choice(reasons, t.reasonMissing), note: required(t.noteMissing), citizenTold: v.boolean(), reporterTold: v.boolean() })
  const form = useAppForm(schema, { reason: '', note: '', citizenTold: false, reporterTold: false })
  const draft = useRecordDraft(form, 'afslut', matter.id)
  const { submit, send } = useCommandForm(form, closeMatter, (values) => ({ id: matter.id, version: matter.version ?? 0, ...values }), () => done(proposes ? t.proposedDone : t.done), draft)
  return (
    <ActForm title={title} submitLabel={title} submit={submit} problems={form.problems} send={send} longTexts={[longText(form, 'note', t.note, matter.closing?.note)]} draft={draft}>
      {proposes && <p>{t.proposeEffect}</p>}
      <p>{t.effect}</p>
      <RadioGroup {...form.register('reason')} label={t.reason} error={form.errorOf('reason')} options={wordOptions(words.closeReason, reasons)} />
      <TextArea {...form.register('note')} label={t.note} error={form.errorOf('note')} />
      <Checkbox {...form.register('citizenTold')} label={t.citizenTold} error={form.errorOf('citizenTold')} />
      <Checkbox {...form.register('reporterTold')} label={t.reporterTold} error={form.errorOf('reporterTold')} />
    </ActForm>
  )
}
