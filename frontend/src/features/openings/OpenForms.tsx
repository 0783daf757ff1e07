import * as v from 'valibot'
import type { OpeningPurpose } from '@/gen/graphql'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { ActForm } from '@/ui/ActForm'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Notice } from '@/ui/Notice'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { openRecord } from './commands'
import { texts } from './texts'

export interface Opened {
  reference: string
  recordKind: string
  recordId: string
}

interface OpenProps {
  onOpened: (opened: Opened) => void
}

const least = 20

/** Breaking the glass: the numbers to call stand first, and who is told stands before the button. */
export function EmergencyDialog({ onOpened, onCancel }: OpenProps & { onCancel: () => void }) {
  const t = useTexts(texts)
  const form = useAppForm(v.object({ reference: required(t.problems.number), reason: v.pipe(v.string(), v.trim(), v.minLength(least, t.problems.reason)) }), { reference: '', reason: '' })
  const act = useAct(openRecord, { onDone: (data) => data.openRecord !== null && onOpened(data.openRecord.opening), showServerError: form.showServerError })
  const submit = form.handleSubmit((values) => act.run({ ...values, purpose: 'ACUTE_DANGER' }))
  return (
    <Dialog open tone="warning" title={t.emergency.title} onClose={onCancel}>
      <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.emergency.submit} pending={act.pending} onCancel={onCancel}>
        <AcuteNotice />
        <TextField {...form.register('reference')} label={t.emergency.number} hint={t.emergency.numberHint} width="s" error={form.errorOf('reference')} />
        <TextArea {...form.register('reason')} label={t.emergency.reason} hint={t.emergency.reasonHint} rows={3} maxLength={200} error={form.errorOf('reason')} />
        <Notice kind="warning">
          <strong>{t.emergency.told}</strong> {t.emergency.effect}
        </Notice>
      </ActForm>
    </Dialog>
  )
}

const purposes: readonly [OpeningPurpose, ...OpeningPurpose[]] = ['SAMPLE', 'CITIZEN_REQUEST', 'BREACH']

/** The data protection officer opens one record, with purpose and reason. */
export function InspectForm({ onOpened }: OpenProps) {
  const t = useTexts(texts)
  const form = useAppForm(
    v.object({ reference: required(t.problems.number), purpose: choice(purposes, t.problems.purpose), reason: v.pipe(v.string(), v.trim(), v.minLength(least, t.problems.reason)) }),
    { reference: '', purpose: '', reason: '' },
  )
  const act = useAct(openRecord, {
    onDone: (data) => {
      if (data.openRecord === null) return
      form.reset()
      onOpened(data.openRecord.opening)
    },
    showServerError: form.showServerError,
  })
  const submit = form.handleSubmit((values) => act.run(values))
  return (
    <Form onSubmit={submit} problems={form.problems} error={act.error}>
      <TextField {...form.register('reference')} label={t.emergency.number} hint={t.emergency.numberHint} width="s" error={form.errorOf('reference')} />
      <Select {...form.register('purpose')} label={t.inspect.purpose} options={purposes.map((value) => ({ value, label: t.purposes[value] }))} error={form.errorOf('purpose')} />
      <TextArea {...form.register('reason')} label={t.inspect.reason} rows={3} maxLength={200} error={form.errorOf('reason')} />
      <FormActions submitLabel={t.inspect.submit} pending={act.pending} />
    </Form>
  )
}
