import * as v from 'valibot'
import { longText } from '@/shared/forms/newest'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { ActForm } from '@/ui/ActForm'
import { TextArea } from '@/ui/TextArea'
import type { ActProps } from './ActArea'
import { sendFeedback } from './actMutations'
import { texts } from './texts'

export function FeedbackAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  // The text goes to somebody who reads Danish, so the suggestion is Danish in both views.
  const form = useAppForm(v.object({ text: required(t.problems.feedback) }), { text: texts.da.feedbackSuggestion })
  const act = useAct(sendFeedback, { onDone: () => onDone(t.done.feedback), showServerError: form.showServerError })
  const submit = form.handleSubmit(({ text }) => act.run({ id: concern.id, text }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.sendFeedback} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'text', t.feedback, concern.feedback)]}>
      <p>
        {t.feedbackEffect}
        {concern.frozenSince !== null && ` ${t.feedbackPolice}`}
      </p>
      <TextArea {...form.register('text')} label={t.feedback} maxLength={2000} error={form.errorOf('text')} />
    </ActForm>
  )
}
