import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { NewestContext, useHeldAct } from '@/shared/forms/newest'
import { appError } from '@/shared/graphql/errors'
import { withheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { useDeskChanges } from '@/shared/live/useDeskChanges'
import { ButtonLink } from '@/ui/ButtonLink'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { LiveLine } from '@/ui/LiveLine'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import { NotificationActs } from './NotificationActs'
import { NotificationBody } from './NotificationBody'
import { NotificationTop } from './NotificationTop'
import { notificationPage } from './query'
import { allowedActs } from './acts'
import { texts } from './texts'

const route = getRouteApi('/inde/underretninger/$id')

export function NotificationPage() {
  const { id } = route.useParams()
  return <OneNotification key={id} id={id} />
}

function OneNotification({ id }: { id: string }) {
  const t = useTexts(texts)
  const { akt } = route.useSearch()
  const navigate = route.useNavigate()
  const [message, setMessage] = useState<string | null>(null)
  const [result, repeat] = useQuery({ query: notificationPage, variables: { id } })
  const client = useClient()
  const news = useDeskChanges(id)
  const refresh = () => {
    news.seen()
    repeat({ requestPolicy: 'network-only' })
  }
  const open = (code: string | undefined) => void navigate({ search: { akt: code }, replace: true, resetScroll: false })
  const close = () => open(undefined)
  const notification = result.data?.notification
  const held = useHeldAct(akt, notification == null ? null : (allowedActs(notification).find((code) => code === akt) ?? null))
  if (notification === undefined || notification === null) {
    if (result.error === undefined && notification === undefined) return <Loading />
    return (
      <>
        <PageHeading title={t.missing} />
        {result.error !== undefined ? (
          <ErrorState error={appError(result.error)} onRetry={refresh} />
        ) : (
          <Empty action={<ButtonLink to="/underretninger">{t.backToList}</ButtonLink>}>{t.notFound}</Empty>
        )}
      </>
    )
  }
  return (
    <>
      <LiveLine changedAt={news.changedAt} onShow={refresh} />
      <NotificationTop
        notification={notification}
        onAct={(code) => {
          setMessage(null)
          open(code)
        }}
      />
      <StatusLine focus>{message}</StatusLine>
      {held.act !== null && (
        <NewestContext value={{ fetch: refresh, fetching: result.fetching, possible: held.possible, close }}>
          <NotificationActs
            act={held.act}
            notification={notification}
            onDone={(done) => {
              held.over()
              close()
              news.seen()
              // Said together with the record as it now stands, so that the next act is the right one.
              void client
                .query(notificationPage, { id }, { requestPolicy: 'network-only' })
                .toPromise()
                .then(() => setMessage(done))
            }}
            onCancel={close}
          />
        </NewestContext>
      )}
      <NotificationBody notification={notification} withheld={withheldPaths(result.extensions)} />
    </>
  )
}
