import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { NewestContext, useHeldAct } from '@/shared/forms/newest'
import { appError } from '@/shared/graphql/errors'
import { withheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { useDeskChanges } from '@/shared/live/useDeskChanges'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmergencyWay } from '@/ui/EmergencyWay'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Row } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import { Tabs } from '@/ui/Tabs'
import { ActDialogs } from './ActDialogs'
import { openAct } from './acts'
import { ContributionsTab } from './ContributionsTab'
import { isThroughMeasure } from './forumOnly'
import { LedgerTab } from './LedgerTab'
import { actCodes, MatterContext, type MatterScreen } from './MatterContext'
import { matterPage } from './matterQuery'
import { MatterTop } from './MatterTop'
import { OverviewTab } from './OverviewTab'
import { PlanTab } from './PlanTab'
import { tabOf, tabOfAct, tabCodes, type TabCode } from './tabs'
import { texts } from './texts'
import { ThroughMeasure } from './ThroughMeasure'
import { TimelineTab } from './TimelineTab'

const route = getRouteApi('/inde/forloeb/$forloebId')

export function MatterPage() {
  const { forloebId } = route.useParams()
  // One record's form and messages never follow along to the next.
  return <OneMatter key={forloebId} id={forloebId} />
}

function OneMatter({ id }: { id: string }) {
  const t = useTexts(texts)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [message, setMessage] = useState<string | null>(null)
  const [asked, setAsked] = useState(1)
  const news = useDeskChanges(id)
  // A link to an act need not know which tab its form stands in.
  const wanted = actCodes.find((known) => known === search.akt)
  const tab = tabOf(search.fane ?? (wanted === undefined ? undefined : tabOfAct(wanted)))
  const [result, repeat] = useQuery({
    query: matterPage,
    variables: {
      id,
      overview: tab === 'overblik',
      timeline: tab === 'tidslinje',
      contributions: tab === 'bidrag' || tab === 'videregivelser',
      ledger: tab === 'videregivelser',
      plan: tab === 'handleplan',
    },
  })
  const again = () => {
    setAsked(asked + 1)
    repeat({ requestPolicy: 'network-only' })
    news.seen()
  }

  const matter = result.data?.matter
  const held = useHeldAct(search.akt, matter == null ? null : openAct(matter, search.akt))

  if (result.error !== undefined && result.data === undefined) {
    return (
      <>
        <PageHeading title={t.missing} />
        <ErrorState error={appError(result.error)} onRetry={again} />
      </>
    )
  }
  if (result.data === undefined) return <Loading />
  if (matter == null && result.error !== undefined && appError(result.error).reason === 'SUSPENDED_FOR_REVIEW') {
    return (
      <>
        <PageHeading title={t.paused} />
        <Empty action={<Row><ButtonLink to="/forloeb">{t.backToList}</ButtonLink><EmergencyWay /></Row>}>{t.pausedWhy}</Empty>
      </>
    )
  }
  if (matter == null) {
    return (
      <>
        <PageHeading title={t.missing} />
        <StatusLine>{message}</StatusLine>
        <Empty action={<Row><ButtonLink to="/forloeb">{t.backToList}</ButtonLink><EmergencyWay /></Row>}>{t.notFound}</Empty>
      </>
    )
  }

  const screen: MatterScreen = {
    matter,
    withheld: withheldPaths(result.extensions),
    act: held.act,
    openAct: (akt) => {
      setMessage(null)
      void navigate({ search: (now) => ({ ...now, akt, fane: tabOfAct(akt) ?? now.fane }), resetScroll: false })
    },
    closeAct: () => void navigate({ search: (now) => ({ ...now, akt: undefined }), replace: true, resetScroll: false }),
    done: (text) => {
      setMessage(text)
      held.over()
      screen.closeAct()
      again()
    },
  }
  const choose = (fane: string) => void navigate({ search: (now) => ({ ...now, fane: fane === 'overblik' ? undefined : fane, akt: undefined }), resetScroll: false })

  return (
    <MatterContext value={screen}>
      <NewestContext value={{ fetch: again, fetching: result.fetching, possible: held.possible, close: screen.closeAct }}>
        <PageHeading title={t.title(matter.reference)} />
        <StatusLine focus>{message}</StatusLine>
        {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={again} />}
        {news.changedAt !== null && !result.fetching && (
          <Row>
            <span role="status">{t.updated}</span>
            <Button kind="tertiary" onClick={again}>
              {t.showChanges}
            </Button>
          </Row>
        )}
        <MatterTop />
        {isThroughMeasure(screen.withheld) ? (
          <ThroughMeasure key={asked} id={id} />
        ) : (
          <Tabs label={t.tabsLabel} tabs={tabCodes.map((key) => ({ key, label: t.tabs[key] }))} selected={tab} onSelect={choose}>
            <TabPanel tab={tab} />
          </Tabs>
        )}
        <ActDialogs />
      </NewestContext>
    </MatterContext>
  )
}

function TabPanel({ tab }: { tab: TabCode }) {
  if (tab === 'tidslinje') return <TimelineTab />
  if (tab === 'bidrag') return <ContributionsTab />
  if (tab === 'videregivelser') return <LedgerTab />
  if (tab === 'handleplan') return <PlanTab />
  return <OverviewTab />
}
