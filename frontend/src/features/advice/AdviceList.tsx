import { useState } from 'react'
import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import type { AdviceItemFragment } from '@/gen/graphql'
import { NewestContext } from '@/shared/forms/newest'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { CaseNumber } from '@/ui/CaseNumber'
import { DateText, DateTimeText } from '@/ui/Dates'
import { Empty } from '@/ui/Empty'
import { FilterBar } from '@/ui/FilterBar'
import { Card, Quiet } from '@/ui/Layout'
import { Select } from '@/ui/Select'
import { StatusLine } from '@/ui/StatusLine'
import { AnswerForm } from './AnswerForm'
import { texts } from './texts'

const adviceItem = graphql(`
  fragment AdviceItem on Advice {
    id
    reference
    topic
    phone
    askedAt
    askedByOrganisation
    answer
    answeredAt
    minutesUsed
    eraseOn
    version
  }
`)

export const showCodes = ['aaben', 'besvaret', 'alle'] as const
export type ShowCode = (typeof showCodes)[number]

interface AdviceListProps {
  list: readonly FragmentType<typeof adviceItem>[]
  show: ShowCode
  onShow: (show: ShowCode) => void
  onChanged: () => void
}

/** T&K's inbox of questions without a person. Each erases itself. */
export function AdviceList({ list, show, onShow, onChanged }: AdviceListProps) {
  const t = useTexts(texts)
  const [message, setMessage] = useState<string | null>(null)
  const rows = readFragment(adviceItem, list).filter((row) => show === 'alle' || (row.answeredAt !== null) === (show === 'besvaret'))
  return (
    <>
      <FilterBar label={t.filters} active={[]} sentence={t.sentences[show]} onShowAll={show === 'alle' ? undefined : () => onShow('alle')}>
        <Select
          name="status"
          label={t.show}
          emptyLabel={null}
          options={[
            { value: 'aaben', label: t.open },
            { value: 'besvaret', label: t.answered },
            { value: 'alle', label: t.all },
          ]}
          value={show}
          onChange={(event) => onShow(showCodes.find((code) => code === event.target.value) ?? 'aaben')}
        />
      </FilterBar>
      <StatusLine focus>{message}</StatusLine>
      {rows.length === 0 && <Empty>{show === 'aaben' ? t.noneOpen : t.noneAnswered}</Empty>}
      {rows.map((row) => (
        <AdviceCard
          key={row.id}
          advice={row}
          onDone={() => {
            setMessage(t.sent(row.reference))
            onChanged()
          }}
          onNewest={onChanged}
        />
      ))}
    </>
  )
}

function AdviceCard({ advice, onDone, onNewest }: { advice: AdviceItemFragment; onDone: () => void; onNewest: () => void }) {
  const t = useTexts(texts)
  const [answering, setAnswering] = useState(false)
  const close = () => setAnswering(false)
  return (
    <Card>
      <h2>
        {t.question} <CaseNumber>{advice.reference}</CaseNumber>
      </h2>
      <p>
        <Quiet>
          <span lang="da">{advice.askedByOrganisation}</span>, <DateTimeText value={advice.askedAt} short />. {t.erased} <DateText value={advice.eraseOn} short />.
        </Quiet>
      </p>
      <p lang="da">{advice.topic}</p>
      {advice.phone !== null && (
        <p>
          {t.phone}: <a href={`tel:${advice.phone.replaceAll(' ', '')}`}>{advice.phone}</a>
        </p>
      )}
      {advice.answeredAt !== null && (
        <>
          <h3>{t.answer}</h3>
          <p lang="da">{advice.answer}</p>
          <p>
            <Quiet>
              <DateTimeText value={advice.answeredAt} short />. {t.minutes(advice.minutesUsed ?? 0)}
            </Quiet>
          </p>
        </>
      )}
      {advice.answeredAt === null && !answering && (
        <Button kind="secondary" onClick={() => setAnswering(true)}>
          {t.answerTo(advice.reference)}
        </Button>
      )}
      {answering && (
        <NewestContext value={{ fetch: onNewest, fetching: false, possible: advice.answeredAt === null, close }}>
          <AnswerForm
            id={advice.id}
            version={advice.version}
            answered={advice.answer}
            onDone={() => {
              close()
              onDone()
            }}
            onCancel={close}
          />
        </NewestContext>
      )}
    </Card>
  )
}
