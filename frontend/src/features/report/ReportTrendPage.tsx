import { useState } from 'react'
import { useQuery } from 'urql'
import * as v from 'valibot'
import { graphql } from '@/gen/gql'
import { readFragment } from '@/gen/fragment-masking'
import type { Phenomenon, SubmissionReceiptFragment } from '@/gen/graphql'
import { choice, required, typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { appError, type AppError } from '@/shared/graphql/errors'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { ButtonLink } from '@/ui/ButtonLink'
import { DateField } from '@/ui/DateField'
import { ErrorState } from '@/ui/ErrorState'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { Select, type Option } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { Receipt } from './Receipt'
import { submissionReceipt, unanswered } from './receiptFragment'
import { texts } from './texts'

const page = graphql(`
  query ReportTrendForm {
    networkDistricts {
      id
      name
    }
  }
`)
const reportTrend = graphql(`
  mutation ReportTrend($input: ReportTrendInput!) {
    reportTrend(input: $input) {
      submission {
        ...SubmissionReceipt
      }
    }
  }
`)

export function ReportTrendPage() {
  const t = useTexts(texts)
  const [result, repeat] = useQuery({ query: page })
  const [receipt, setReceipt] = useState<SubmissionReceiptFragment | null>(null)
  if (receipt !== null) return <Receipt receipts={[receipt]} />
  return (
    <>
      <PageHeading title={t.trend.title} />
      <AcuteNotice />
      <p>{t.trend.intro}</p>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {result.data === undefined && result.error === undefined && <Loading />}
      {result.data !== undefined && <TrendForm districts={result.data.networkDistricts.map(({ id, name }) => ({ value: id, label: name }))} onSent={setReceipt} />}
    </>
  )
}

function TrendForm({ districts, onSent }: { districts: readonly Option[]; onSent: (receipt: SubmissionReceiptFragment) => void }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const command = useCommand(reportTrend)
  const [error, setError] = useState<AppError | null>(null)
  const [hasPerson, setHasPerson] = useState(false)
  const phenomena = Object.keys(w.phenomenon) as [Phenomenon, ...Phenomenon[]]
  const form = useAppForm(
    v.object({
      districtId: v.pipe(v.string(), v.nonEmpty(t.trend.missingDistrict)),
      phenomenon: choice(phenomena, t.trend.missingPhenomenon),
      periodFrom: typedDate(t.problems.date),
      periodTo: typedDate(t.problems.date),
      description: required(t.trend.missingDescription),
    }),
    { districtId: '', phenomenon: '', periodFrom: '', periodTo: '', description: '' },
  )
  const submit = form.handleSubmit(async (trend) => {
    setError(null)
    setHasPerson(false)
    const outcome = await command.run(trend)
    const sent = outcome.ok ? outcome.data.reportTrend : null
    const failure = outcome.ok ? unanswered : outcome.error
    if (sent !== null) onSent(readFragment(submissionReceipt, sent.submission))
    else if (failure.reason === 'TREND_HAS_PERSON') setHasPerson(true)
    else if (!form.showServerError(failure)) setError(failure)
  })
  return (
    <Form onSubmit={submit} problems={form.problems} error={error}>
      {hasPerson && (
        <Notice kind="warning" title={t.trend.hasPerson} announce="alert">
          <p>{t.trend.hasPersonText}</p>
          <ButtonLink to="/ny-henvendelse/bekymring">{t.choices.concern}</ButtonLink>
        </Notice>
      )}
      <Select {...form.register('phenomenon')} label={t.trend.phenomenon} options={wordOptions(w.phenomenon)} error={form.errorOf('phenomenon')} />
      <Select {...form.register('districtId')} label={t.trend.district} options={districts} error={form.errorOf('districtId')} />
      <DateField day="past" {...form.register('periodFrom')} label={t.trend.from} error={form.errorOf('periodFrom')} />
      <DateField day="past" {...form.register('periodTo')} label={t.trend.to} error={form.errorOf('periodTo')} />
      <TextArea {...form.register('description')} label={t.trend.description} hint={t.trend.descriptionHint} maxLength={4000} error={form.errorOf('description')} />
      <FormActions submitLabel={t.trend.send} pending={form.formState.isSubmitting}>
        <ButtonLink to="/ny-henvendelse">{t.back}</ButtonLink>
      </FormActions>
    </Form>
  )
}
