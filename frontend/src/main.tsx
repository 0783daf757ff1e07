import './ui/styles/main.scss'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Boot } from './app/Boot'
import { createAppRouter } from './app/router'
import { createAuthRequests } from './shared/auth/requests'
import { createSession } from './shared/auth/session'
import { createTabs, exclusively, replacePage } from './shared/auth/tabs'
import { readApiBase } from './shared/config'
import { connectGraphql } from './shared/graphql/client'

async function start(host: Element) {
  const apiBase = await readApiBase()
  const tabs = createTabs()
  const requests = createAuthRequests(apiBase)
  const session = createSession({
    requests,
    exclusively,
    depart: (reason) => {
      tabs.tell({ kind: 'left', reason })
      graphql.close()
      replacePage(reason)
    },
  })
  const graphql = connectGraphql(apiBase, session.authorizedFetch)
  tabs.listen((message) => {
    if (message.kind !== 'left') return
    graphql.close()
    replacePage(message.reason)
  })
  const router = createAppRouter(session)
  createRoot(host).render(
    <StrictMode>
      <Boot session={session} requests={requests} client={graphql.client} tabs={tabs} router={router} />
    </StrictMode>,
  )
}

// A page taken back from the browser's back/forward cache may belong to somebody who has logged off.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

const host = document.getElementById('root')
if (host !== null) void start(host)
