import * as v from 'valibot'
import { graphql } from '@/gen/gql'
import { longText } from '@/shared/forms/newest'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { ActForm } from '@/ui/ActForm'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { texts } from './texts'

const answerAdvice = graphql(`
  mutation AnswerAdvice($input: AnswerAdviceInput!) {
    answerAdvice(input: $input) {
      advice {
        id
        ...AdviceItem
      }
    }
  }
`)

interface AnswerFormProps {
  id: string
  version: number
  /** What a colleague answered in the meantime. */
  answered: string | null
  onDone: () => void
  onCancel: () => void
}

export function AnswerForm({ id, version, answered, onDone, onCancel }: AnswerFormProps) {
  const t = useTexts(texts)
  const form = useAppForm(
    v.object({
      answer: required(t.missingAnswer),
      minutesUsed: v.pipe(v.string(), v.trim(), v.check((typed) => /^\d{1,4}$/.test(typed), t.missingMinutes), v.transform(Number)),
    }),
    { answer: '', minutesUsed: '' },
  )
  const act = useAct(answerAdvice, { onDone, showServerError: form.showServerError })
  const submit = form.handleSubmit(({ answer, minutesUsed }) => act.run({ id, version, answer, minutesUsed }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.send} pending={act.pending} onCancel={onCancel} longTexts={[longText(form, 'answer', t.answer, answered)]}>
      <TextArea {...form.register('answer')} label={t.answer} hint={t.answerHint} maxLength={4000} error={form.errorOf('answer')} />
      <TextField {...form.register('minutesUsed')} label={t.minutesUsed} inputMode="numeric" width="xs" error={form.errorOf('minutesUsed')} />
    </ActForm>
  )
}
