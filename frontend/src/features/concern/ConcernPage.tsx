import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useClient, useQuery } from 'urql'
import { NewestContext, useHeldAct } from '@/shared/forms/newest'
import { appError } from '@/shared/graphql/errors'
import { withheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { useDeskChanges } from '@/shared/live/useDeskChanges'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmergencyWay } from '@/ui/EmergencyWay'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { LiveLine } from '@/ui/LiveLine'
import { Row } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import { Tabs } from '@/ui/Tabs'
import { ActArea } from './ActArea'
import { openAct, type ActCode } from './acts'
import { ConcernTop } from './ConcernTop'
import { concernPage } from './concernQuery'
import { LedgerTab } from './LedgerTab'
import { OverviewTab } from './OverviewTab'
import { texts } from './texts'
import { TimelineTab } from './TimelineTab'

const route = getRouteApi('/inde/bekymringer/$id')
const tabs = ['overblik', 'tidslinje', 'videregivelser'] as const

export function ConcernPage() {
  const { id } = route.useParams()
  // One record's form and messages never follow along to the next.
  return <OneConcern key={id} id={id} />
}

function OneConcern({ id }: { id: string }) {
  const t = useTexts(texts)
  const { fane, akt } = route.useSearch()
  const navigate = route.useNavigate()
  const [message, setMessage] = useState<string | null>(null)
  const tab = tabs.find((known) => known === fane) ?? 'overblik'
  const variables = { id, overview: tab === 'overblik', timeline: tab === 'tidslinje', ledger: tab === 'videregivelser' }
  const [result, repeat] = useQuery({ query: concernPage, variables })
  const client = useClient()
  const news = useDeskChanges(id)
  const refresh = () => {
    news.seen()
    repeat({ requestPolicy: 'network-only' })
  }
  const open = useCallback((code: ActCode | undefined) => void navigate({ search: (now) => ({ ...now, akt: code }), replace: true, resetScroll: false }), [navigate])
  const close = useCallback(() => open(undefined), [open])

  const concern = result.data?.concern
  const held = useHeldAct(akt, concern == null ? null : openAct(concern, akt))
  if (concern === undefined || concern === null) {
    if (result.error === undefined && concern === undefined) return <Loading />
    return (
      <>
        <PageHeading title={t.missing} />
        <StatusLine>{message}</StatusLine>
        {result.error !== undefined ? (
          <ErrorState error={appError(result.error)} onRetry={refresh} />
        ) : (
          <Empty action={<Row><ButtonLink to="/bekymringer">{t.backToList}</ButtonLink><EmergencyWay /></Row>}>{t.notFound}</Empty>
        )}
      </>
    )
  }
  const withheld = withheldPaths(result.extensions)
  return (
    <>
      <LiveLine changedAt={news.changedAt} onShow={refresh} />
      <ConcernTop
        concern={concern}
        withheld={withheld}
        onAct={(code) => {
          setMessage(null)
          open(code)
        }}
      />
      <StatusLine focus>{message}</StatusLine>
      {held.act !== null && (
        <NewestContext value={{ fetch: refresh, fetching: result.fetching, possible: held.possible, close }}>
          <ActArea
            act={held.act}
            concern={concern}
            onDone={(done) => {
              held.over()
              close()
              news.seen()
              // Said together with the record as it now stands, so that the next act is the right one.
              void client
                .query(concernPage, variables, { requestPolicy: 'network-only' })
                .toPromise()
                .then(() => setMessage(done))
            }}
            onCancel={close}
          />
        </NewestContext>
      )}
      <Tabs label={t.tabs} tabs={tabs.map((key) => ({ key, label: t.tabNames[key] }))} selected={tab} onSelect={(next) => void navigate({ search: (now) => ({ ...now, fane: next }), replace: true, resetScroll: false })}>
        {tab === 'overblik' && <OverviewTab concern={concern} withheld={withheld} />}
        {tab === 'tidslinje' && <TimelineTab entries={concern.timeline} withheld={withheld} />}
        {tab === 'videregivelser' && <LedgerTab rows={concern.disclosures} withheld={withheld} />}
      </Tabs>
    </>
  )
}
