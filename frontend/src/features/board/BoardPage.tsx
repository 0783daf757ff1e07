import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { NewestContext } from '@/shared/forms/newest'
import { appError } from '@/shared/graphql/errors'
import { isWithheld, withheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { useDeskChanges } from '@/shared/live/useDeskChanges'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import { Withheld } from '@/ui/Withheld'
import { BoardContext, type BoardScreen } from './BoardContext'
import { boardPage, type BoardMatter } from './boardQuery'
import { BoardSteps } from './BoardSteps'
import { currentRound, roundOf, stepOf } from './steps'
import { texts } from './texts'

const route = getRouteApi('/inde/forloeb/$forloebId/analysebraet')

export function BoardPage() {
  const { forloebId } = route.useParams()
  return <OneBoard key={forloebId} id={forloebId} />
}

function OneBoard({ id }: { id: string }) {
  const t = useTexts(texts)
  const [message, setMessage] = useState<string | null>(null)
  const [result, repeat] = useQuery({ query: boardPage, variables: { id } })
  const news = useDeskChanges(id)
  const again = () => {
    repeat({ requestPolicy: 'network-only' })
    news.seen()
  }
  if (result.data === undefined) {
    return result.error === undefined ? (
      <Loading />
    ) : (
      <>
        <PageHeading title={t.missing} />
        <ErrorState error={appError(result.error)} onRetry={again} />
      </>
    )
  }
  const matter = result.data.matter
  if (matter == null) {
    return (
      <>
        <PageHeading title={t.missing} />
        <Empty>{t.notFound}</Empty>
      </>
    )
  }
  return (
    <Stack>
      <PageHeading title={t.title(matter.reference)} />
      <Top matter={matter} />
      <StatusLine>{message}</StatusLine>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={again} />}
      {news.changedAt !== null && !result.fetching && (
        <Row>
          <span role="status">{t.updated}</span>
          <Button kind="tertiary" onClick={again}>
            {t.showChanges}
          </Button>
        </Row>
      )}
      {matter.frozenSince != null && <Notice>{t.frozen}</Notice>}
      {isWithheld(withheldPaths(result.extensions), 'matter.analysis') ? (
        <Withheld />
      ) : (
        <NewestContext value={{ fetch: again, fetching: result.fetching, possible: true, close: again }}>
          <Content
            matter={matter}
            organisations={result.data.organisations}
            onDone={(text) => {
              setMessage(text)
              again()
            }}
          />
        </NewestContext>
      )}
    </Stack>
  )
}

function Top({ matter }: { matter: BoardMatter }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  // From a meeting one goes back to it.
  const { moede } = route.useSearch()
  return (
    <Row>
      <Badge>{words.stage[matter.stage]}</Badge>
      <span lang="da">{t.purpose(matter.purpose)}</span>
      {moede !== undefined && (
        <ButtonLink to="/moeder/$moedeId" params={{ moedeId: moede }}>
          {t.backToMeeting}
        </ButtonLink>
      )}
      <ButtonLink to="/forloeb/$forloebId" params={{ forloebId: matter.id }} kind="tertiary">
        {t.back}
      </ButtonLink>
    </Row>
  )
}

interface ContentProps {
  matter: BoardMatter
  organisations: BoardScreen['organisations']
  onDone: (message: string) => void
}

function Content({ matter, organisations, onDone }: ContentProps) {
  const words = useTexts(caseTexts)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const rounds = [...(matter.analysis ?? [])].sort((one, other) => other.round - one.round)
  const { round, before } = currentRound(rounds, matter.viewerCan.writeAnalysis)
  const asked = roundOf(search.runde)
  const earlier = before.find((one) => one.round === asked)
  return (
    <BoardContext value={{ matter, round, earlier, organisations, done: onDone }}>
      <BoardSteps
        step={stepOf(search.trin, words)}
        onStep={(trin) => void navigate({ search: (now) => ({ ...now, trin }) })}
        rounds={before}
        onRound={(number) => void navigate({ search: (now) => ({ ...now, runde: number === null ? undefined : `r${number}` }), replace: true, resetScroll: false })}
      />
    </BoardContext>
  )
}
