import { useState } from 'react'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { Row, Stack } from '@/ui/Layout'
import { openItem } from './commands'
import { ItemFacts } from './ItemFacts'
import { ItemMatter } from './ItemMatter'
import { ItemMinutes } from './ItemMinutes'
import { useMeeting } from './MeetingContext'
import type { AgendaItemView } from './meetingQueries'
import { RecuseDialog } from './RecuseDialog'
import { texts } from './texts'

interface CurrentItemProps {
  item: AgendaItemView
  onOpened: () => void
}

export function CurrentItem({ item, onOpened }: CurrentItemProps) {
  const t = useTexts(texts)
  const { room } = useMeeting()
  const [leaving, setLeaving] = useState(false)
  return (
    <Stack>
      <h2>{t.agenda.item(item.position, item.title)}</h2>
      {!room && (
        <>
          <ItemFacts item={item} linked={false} />
          <Row>
            {item.viewerCan.open && <OpenOrClose item={item} onOpened={onOpened} />}
            {item.viewerCan.recuse && (
              <Button kind="tertiary" onClick={() => setLeaving(true)}>
                {t.item.recuse}
              </Button>
            )}
          </Row>
        </>
      )}
      {item.matterId != null && <ItemMatter id={item.matterId} />}
      {!room && <ItemMinutes item={item} />}
      {leaving && <RecuseDialog item={item} onClose={() => setLeaving(false)} />}
    </Stack>
  )
}

function OpenOrClose({ item, onOpened }: CurrentItemProps) {
  const t = useTexts(texts)
  const { meeting, done } = useMeeting()
  const [asking, setAsking] = useState(false)
  const send = useCommand(openItem)
  const isOpen = item.state === 'OPEN'
  const run = () =>
    void send.run({ id: meeting.id, itemId: item.id, done: isOpen }).then((outcome) => {
      if (!outcome.ok) return
      setAsking(false)
      if (!isOpen) onOpened()
      done(isOpen ? t.item.closed(item.position) : t.item.opened(item.position))
    })
  return (
    <>
      {send.error !== null && !asking && <ErrorState error={send.error} />}
      <Button pending={send.pending} onClick={() => (!isOpen && item.recused.length > 0 ? setAsking(true) : run())}>
        {isOpen ? t.item.close : t.item.open}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.item.openTitle(item.position)}
        actions={
          <>
            <Button pending={send.pending} onClick={run}>
              {t.item.open}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t.cancel}
            </Button>
          </>
        }
      >
        {send.error !== null && <ErrorState error={send.error} />}
        <p>{t.item.openText}</p>
        <ul>
          {item.recused.map((name) => (
            <li key={name}>{t.item.excluded(name, item.position)}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
