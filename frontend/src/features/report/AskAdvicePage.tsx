import { useState } from 'react'
import * as v from 'valibot'
import { graphql } from '@/gen/gql'
import { readFragment } from '@/gen/fragment-masking'
import type { SubmissionReceiptFragment } from '@/gen/graphql'
import type { AppError } from '@/shared/graphql/errors'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { ButtonLink } from '@/ui/ButtonLink'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { PageHeading } from '@/ui/PageHeading'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { Receipt } from './Receipt'
import { submissionReceipt, unanswered } from './receiptFragment'
import { texts } from './texts'

const requestAdvice = graphql(`
  mutation RequestAdvice($input: RequestAdviceInput!) {
    requestAdvice(input: $input) {
      submission {
        ...SubmissionReceipt
      }
    }
  }
`)

/** A question without a person in it, and a number to call back. It erases itself. */
export function AskAdvicePage() {
  const t = useTexts(texts)
  const command = useCommand(requestAdvice)
  const [receipt, setReceipt] = useState<SubmissionReceiptFragment | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const form = useAppForm(v.object({ topic: required(t.advice.missing), phone: v.pipe(v.string(), v.trim()) }), { topic: '', phone: '' })
  const submit = form.handleSubmit(async ({ topic, phone }) => {
    setError(null)
    const outcome = await command.run({ topic, phone: phone === '' ? null : phone })
    const sent = outcome.ok ? outcome.data.requestAdvice : null
    const failure = outcome.ok ? unanswered : outcome.error
    if (sent !== null) setReceipt(readFragment(submissionReceipt, sent.submission))
    else if (!form.showServerError(failure)) setError(failure)
  })
  if (receipt !== null) return <Receipt receipts={[receipt]} />
  return (
    <>
      <PageHeading title={t.advice.title} />
      <AcuteNotice />
      <p>{t.advice.intro}</p>
      <Form onSubmit={submit} problems={form.problems} error={error}>
        <TextArea {...form.register('topic')} label={t.advice.topic} hint={t.advice.topicHint} maxLength={4000} error={form.errorOf('topic')} />
        <TextField {...form.register('phone')} label={t.advice.phone} type="tel" width="s" optional error={form.errorOf('phone')} />
        <FormActions submitLabel={t.advice.send} pending={form.formState.isSubmitting}>
          <ButtonLink to="/ny-henvendelse">{t.back}</ButtonLink>
        </FormActions>
      </Form>
    </>
  )
}
