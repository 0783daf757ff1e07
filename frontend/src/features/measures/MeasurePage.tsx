import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { NewestContext } from '@/shared/forms/newest'
import { appError } from '@/shared/graphql/errors'
import { withheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Quiet, Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import { ConsentForm } from './ConsentForm'
import { Consents } from './Consents'
import { EndForm } from './EndForm'
import { Logbook } from './Logbook'
import { MeasureContext, useMeasure, type MeasureAct } from './MeasureContext'
import { MeasureFacts } from './MeasureFacts'
import { measurePage } from './measureQueries'
import { StartForm } from './StartForm'
import { texts } from './texts'

const route = getRouteApi('/inde/handleplaner/$indsatsId')

const allowedBy = { consent: 'recordConsent', start: 'start', end: 'end' } as const

export function MeasurePage() {
  const { indsatsId } = route.useParams()
  return <OneMeasure key={indsatsId} id={indsatsId} />
}

function OneMeasure({ id }: { id: string }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const [act, setAct] = useState<MeasureAct | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const [result, repeat] = useQuery({ query: measurePage, variables: { id } })
  const again = () => repeat({ requestPolicy: 'network-only' })

  if (result.data === undefined) {
    return result.error === undefined ? (
      <Loading />
    ) : (
      <>
        <PageHeading title={t.page.missing} />
        <ErrorState error={appError(result.error)} onRetry={again} />
      </>
    )
  }
  const measure = result.data.measure
  if (measure == null) {
    return (
      <>
        <PageHeading title={t.page.missing} />
        <StatusLine>{message}</StatusLine>
        <Empty action={<ButtonLink to="/handleplaner">{t.page.backToList}</ButtonLink>}>{t.page.notFound}</Empty>
      </>
    )
  }
  const done = (text: string) => {
    setMessage(text)
    setAct(null)
    again()
  }
  return (
    <MeasureContext value={{ measure, withheld: withheldPaths(result.extensions), open: setAct, close: () => setAct(null), done }}>
      <Stack>
        <PageHeading title={t.page.title(words.measureKind[measure.kind], measure.matterReference)}>
          <Badge>{words.measureStatus[measure.status]}</Badge>
        </PageHeading>
        <StatusLine focus>{message}</StatusLine>
        {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={again} />}
        <Acts />
        <NewestContext value={{ fetch: again, fetching: result.fetching, possible: act === null || measure.viewerCan[allowedBy[act]], close: () => setAct(null) }}>
          {act === 'consent' && <ConsentForm />}
          {act === 'start' && <StartForm />}
          {act === 'end' && <EndForm />}
        </NewestContext>
        <MeasureFacts />
        <Consents />
        <Logbook />
        <p>
          <Quiet>{t.page.voluntary}</Quiet>
        </p>
      </Stack>
    </MeasureContext>
  )
}

function Acts() {
  const t = useTexts(texts).acts
  const { measure, open } = useMeasure()
  const can = measure.viewerCan
  if (!can.recordConsent && !can.start && !can.end) return null
  return (
    <div role="group" aria-label={t.label}>
      <Row>
        {can.recordConsent && (
          <Button kind={can.start ? 'secondary' : 'primary'} onClick={() => open('consent')}>
            {t.consent}
          </Button>
        )}
        {can.start && <Button onClick={() => open('start')}>{t.start}</Button>}
        {can.end && (
          <Button kind="secondary" onClick={() => open('end')}>
            {t.end}
          </Button>
        )}
      </Row>
    </div>
  )
}
