import * as v from 'valibot'
import type { AcuteOutcome } from '@/gen/graphql'
import { longText } from '@/shared/forms/newest'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { ActPanel } from '@/ui/ActPanel'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Dialog } from '@/ui/Dialog'
import { TextArea } from '@/ui/TextArea'
import type { ActCode } from './acts'
import { assessAcutely, closeNotification, sendReceipt, takeOver } from './mutations'
import type { NotificationData } from './query'
import { texts } from './texts'

interface ActProps {
  notification: NotificationData
  onDone: (message: string) => void
  onCancel: () => void
}

export function NotificationActs({ act, ...props }: ActProps & { act: ActCode }) {
  const t = useTexts(texts)
  const title = t.acts[act]
  if (act === 'akut' || act === 'afslut') {
    return (
      <ActPanel key={act} title={title}>
        {act === 'akut' ? <AcuteForm {...props} /> : <CloseForm {...props} />}
      </ActPanel>
    )
  }
  return (
    <Dialog open key={act} title={title} onClose={props.onCancel}>
      {act === 'overtag' ? <TakeOverForm {...props} /> : <ReceiptForm {...props} />}
    </Dialog>
  )
}

function TakeOverForm({ notification, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const act = useAct(takeOver, { onDone: () => onDone(t.doneActs.taken) })
  return (
    <ActForm onSubmit={() => act.run({ id: notification.id, version: notification.version })} error={act.error} submitLabel={t.acts.overtag} pending={act.pending} onCancel={onCancel}>
      <p>{t.takeOverEffect}</p>
    </ActForm>
  )
}

const outcomes: readonly [AcuteOutcome, ...AcuteOutcome[]] = ['NO_DANGER', 'DANGER_ACTED']

function AcuteForm({ notification, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const form = useAppForm(v.object({ outcome: choice(outcomes, t.problems.outcome), reason: required(t.problems.reason) }), { outcome: '', reason: '' })
  const act = useAct(assessAcutely, { onDone: () => onDone(t.doneActs.assessed), showServerError: form.showServerError })
  const submit = form.handleSubmit((values) => act.run({ id: notification.id, version: notification.version, ...values }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.saveAcute} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'reason', t.reason, notification.acuteReason)]}>
      <AcuteNotice />
      <p>{t.acuteIntro}</p>
      <RadioGroup {...form.register('outcome')} label={t.acuteQuestion} options={wordOptions(w.acute)} error={form.errorOf('outcome')} />
      <TextArea {...form.register('reason')} label={t.reason} hint={t.reasonHint} maxLength={4000} error={form.errorOf('reason')} />
    </ActForm>
  )
}

function ReceiptForm({ notification, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const form = useAppForm(v.object({ text: v.pipe(v.string(), v.trim()) }), { text: '' })
  const act = useAct(sendReceipt, { onDone: () => onDone(t.doneActs.receipt), showServerError: form.showServerError })
  const submit = form.handleSubmit(({ text }) => act.run({ id: notification.id, version: notification.version, text: text === '' ? null : text }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.acts.kvittering} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'text', t.receiptText)]}>
      <p>{t.receiptEffect}</p>
      <TextArea {...form.register('text')} label={t.receiptText} rows={4} maxLength={2000} optional error={form.errorOf('text')} />
    </ActForm>
  )
}

function CloseForm({ notification, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const form = useAppForm(
    v.object({ followUp: choice(['YES', 'NO'], t.problems.followUp), childView: v.pipe(v.string(), v.trim()), parentContact: v.pipe(v.string(), v.trim()), exception: v.pipe(v.string(), v.trim()) }),
    { followUp: '', childView: '', parentContact: '', exception: '' },
  )
  const act = useAct(closeNotification, { onDone: () => onDone(t.doneActs.closed), showServerError: form.showServerError })
  const submit = form.handleSubmit(({ followUp, childView, parentContact, exception }) =>
    act.run({
      id: notification.id,
      version: notification.version,
      followUp: followUp === 'YES',
      childView: childView === '' ? null : childView,
      parentContact: parentContact === '' ? null : parentContact,
      exception: exception === '' ? null : exception,
    }),
  )
  return (
    <ActForm
      onSubmit={submit}
      problems={form.problems}
      error={act.error}
      submitLabel={t.acts.afslut}
      pending={act.pending}
      onCancel={onCancel}
      longTexts={[longText(form, 'childView', t.childView, notification.childView), longText(form, 'parentContact', t.parentContact, notification.parentContact), longText(form, 'exception', t.exception, notification.exception)]}
    >
      <p>{t.closeEffect}</p>
      <RadioGroup
        {...form.register('followUp')}
        label={t.followUp}
        options={[
          { value: 'YES', label: t.followUpYes },
          { value: 'NO', label: t.followUpNo },
        ]}
        error={form.errorOf('followUp')}
      />
      <TextArea {...form.register('childView')} label={t.childView} rows={3} maxLength={4000} optional error={form.errorOf('childView')} />
      <TextArea {...form.register('parentContact')} label={t.parentContact} rows={3} maxLength={4000} optional error={form.errorOf('parentContact')} />
      <TextArea {...form.register('exception')} label={t.exception} hint={t.exceptionHint} rows={2} maxLength={2000} optional error={form.errorOf('exception')} />
    </ActForm>
  )
}
