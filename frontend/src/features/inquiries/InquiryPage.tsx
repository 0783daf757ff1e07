import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import type { InquiryRecordQuery } from '@/gen/graphql'
import { appError } from '@/shared/graphql/errors'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { ButtonLink } from '@/ui/ButtonLink'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { FormCard } from '@/ui/FormCard'
import { Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Reveal } from '@/ui/Reveal'
import { StatusLine } from '@/ui/StatusLine'
import { SummaryList } from '@/ui/SummaryList'
import { AnswerForm } from './AnswerForm'
import { texts } from './texts'

const route = getRouteApi('/inde/forespoergsler/$id')

const page = graphql(`
  query InquiryRecord($id: ID!) {
    incomingInquiry(id: $id) {
      id
      reference
      asking
      askedBy
      askedAt
      dueOn
      legalBasis
      necessity
      name
      birthDate
      cprMasked
      answer
      answeredAt
      answeredBy
      answerBasis
      text
      keptUntil
      canAnswer
    }
  }
`)

const revealCpr = graphql(`
  mutation RevealInquiryCpr($input: RevealInquiryCprInput!) {
    revealInquiryCpr(input: $input) {
      value
    }
  }
`)

type Inquiry = NonNullable<InquiryRecordQuery['incomingInquiry']>

/** One question of another municipality, with the way to answer it. */
export function InquiryPage() {
  const { id } = route.useParams()
  return <OneInquiry key={id} id={id} />
}

function OneInquiry({ id }: { id: string }) {
  const t = useTexts(texts)
  const [sent, setSent] = useState(false)
  const [result, repeat] = useQuery({ query: page, variables: { id } })
  const inquiry = result.data?.incomingInquiry
  if (inquiry === undefined || inquiry === null) {
    if (result.error === undefined && inquiry === undefined) return <Loading />
    return (
      <>
        <PageHeading title={t.missing} />
        {result.error !== undefined ? (
          <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />
        ) : (
          <Empty action={<ButtonLink to="/forespoergsler">{t.back}</ButtonLink>}>{t.notFound}</Empty>
        )}
      </>
    )
  }
  return (
    <>
      <PageHeading title={t.one(inquiry.reference)} />
      <StatusLine focus>{sent && t.sent}</StatusLine>
      <Stack>
        <Question inquiry={inquiry} />
        {inquiry.canAnswer ? (
          <FormCard title={t.answer}>
            <AnswerForm id={inquiry.id} onDone={() => setSent(true)} />
          </FormCard>
        ) : (
          <Answered inquiry={inquiry} />
        )}
      </Stack>
    </>
  )
}

function Question({ inquiry }: { inquiry: Inquiry }) {
  const t = useTexts(texts)
  const c = useTexts(caseWords)
  const reveal = useCommand(revealCpr)
  return (
    <>
      <SummaryList
        rows={[
          { key: 'from', label: t.from, value: <span lang="da">{inquiry.asking}</span> },
          { key: 'by', label: t.askedBy, value: <span lang="da">{inquiry.askedBy}</span> },
          { key: 'at', label: t.askedAt, value: <DateText value={inquiry.askedAt} /> },
          { key: 'due', label: t.due, value: inquiry.canAnswer ? <Deadline value={inquiry.dueOn} /> : <DateText value={inquiry.dueOn} /> },
          { key: 'name', label: t.name, value: <span lang="da">{inquiry.name}</span> },
          { key: 'born', label: t.birthDate, value: inquiry.birthDate === null ? t.notSent : <DateText value={inquiry.birthDate} /> },
          {
            key: 'cpr',
            label: t.cpr,
            value:
              inquiry.cprMasked === null ? (
                t.notSent
              ) : (
                <Reveal
                  masked={inquiry.cprMasked}
                  what={t.cpr}
                  onReveal={async (reason) => {
                    const outcome = await reveal.run({ id: inquiry.id, reason })
                    return outcome.ok ? { ok: true, data: outcome.data.revealInquiryCpr?.value ?? null } : outcome
                  }}
                />
              ),
          },
          { key: 'basis', label: t.legalBasis, value: c.legalBasis[inquiry.legalBasis] },
          { key: 'why', label: t.question, value: <span lang="da">{inquiry.necessity}</span> },
          { key: 'kept', label: t.kept, value: <DateText value={inquiry.keptUntil} /> },
        ]}
      />
      <p>
        <ButtonLink to="/personer" kind="secondary">
          {t.search}
        </ButtonLink>
      </p>
    </>
  )
}

function Answered({ inquiry }: { inquiry: Inquiry }) {
  const t = useTexts(texts)
  const c = useTexts(caseWords)
  if (inquiry.answer === null || inquiry.answeredAt === null) return null
  return (
    <section>
      <h2>{t.answer}</h2>
      <SummaryList
        rows={[
          { key: 'answer', label: t.answer, value: t.answers[inquiry.answer] },
          { key: 'by', label: t.by, value: <><span lang="da">{inquiry.answeredBy}</span>, <DateText value={inquiry.answeredAt} /></> },
          ...(inquiry.text === null ? [] : [{ key: 'text', label: t.told, value: <span lang="da">{inquiry.text}</span> }]),
          ...(inquiry.answerBasis === null ? [] : [{ key: 'basis', label: t.legalBasis, value: c.legalBasis[inquiry.answerBasis] }]),
        ]}
      />
    </section>
  )
}
