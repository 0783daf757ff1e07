import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate, quarterOf } from '@/shared/time/dates'
import { ButtonLink } from '@/ui/ButtonLink'
import { Deadline } from '@/ui/Deadline'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import { SummaryList } from '@/ui/SummaryList'
import { AttestForm } from './AttestForm'
import { attestationPage, type AttestationView } from './attestQueries'
import { attestTexts } from './attestTexts'

const route = getRouteApi('/inde/administration/adgange/$myndighedId')

export function AttestPage() {
  const { myndighedId } = route.useParams()
  return <OneAuthority key={myndighedId} id={myndighedId} />
}

function OneAuthority({ id }: { id: string }) {
  const t = useTexts(attestTexts)
  const [said, setSaid] = useState<string | null>(null)
  const [result, repeat] = useQuery({ query: attestationPage, variables: { authorityId: id }, requestPolicy: 'cache-and-network' })
  const again = () => repeat({ requestPolicy: 'network-only' })
  const list = result.data?.attestation
  const back = (
    <Row>
      <ButtonLink to="/administration/adgange">{t.backToList}</ButtonLink>
    </Row>
  )
  return (
    <Stack>
      <PageHeading title={t.title} />
      <StatusLine focus>{said}</StatusLine>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={again} />}
      {result.data === undefined && result.error === undefined && <Loading />}
      {result.data !== undefined && list == null && result.error === undefined && <Empty>{t.notFound}</Empty>}
      {list != null && (
        <>
          <SummaryList
            rows={[
              { key: 'authority', label: t.facts.authority, value: <span lang="da">{list.authority}</span> },
              { key: 'quarter', label: t.facts.quarter, value: t.quarter(...quarterOf(list.quarter)) },
              { key: 'due', label: t.facts.due, value: list.state === 'ATTESTED' ? formatShortDate(list.dueOn) : <Deadline value={list.dueOn} /> },
              { key: 'state', label: t.facts.state, value: t.states[list.state] },
            ]}
          />
          {list.canAttest ? (
            <AttestForm
              list={list}
              fetching={result.fetching}
              onAgain={again}
              onDone={() => {
                setSaid(t.done)
                again()
              }}
            />
          ) : (
            <Settled list={list} />
          )}
        </>
      )}
      {back}
    </Stack>
  )
}

/** Why there is nothing to answer. */
function Settled({ list }: { list: AttestationView }) {
  const t = useTexts(attestTexts)
  if (list.attestedOn === null) return <Notice>{t.onlyOwn}</Notice>
  const on = formatShortDate(list.attestedOn)
  return <Notice>{list.state === 'ATTESTED' ? t.confirmed(on) : t.waits(on)}</Notice>
}
