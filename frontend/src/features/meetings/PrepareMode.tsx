import { useState } from 'react'
import { useCommand } from '@/shared/graphql/useCommand'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Card, HiddenText, Row, Stack } from '@/ui/Layout'
import { lockAgenda, moveAgendaItem, openMeeting } from './commands'
import { InviteLapsed } from './InviteLapsed'
import { ItemFacts } from './ItemFacts'
import { useMeeting } from './MeetingContext'
import { PutOnAgendaForm } from './PutOnAgendaForm'
import { texts } from './texts'

/** The agenda in order, with who may see each item; moved by buttons. */
export function PrepareMode() {
  const t = useTexts(texts)
  const { meeting, items, room } = useMeeting()
  const [adding, setAdding] = useState(false)
  return (
    <Stack>
      <MeetingActs />
      <section>
        <h2>{t.agenda.title}</h2>
        {items.length === 0 ? (
          <Empty>{t.agenda.empty}</Empty>
        ) : (
          <Stack>
            {items.map((item, index) => (
              <Card key={item.id}>
                <h3>{t.agenda.item(item.position, item.title)}</h3>
                {!room && <ItemFacts item={item} />}
                {item.viewerCan.move && !room && items.length > 1 && (
                  <Row>
                    <Move itemId={item.id} up disabled={index === 0} name={t.agenda.item(item.position, item.title)} />
                    <Move itemId={item.id} up={false} disabled={index === items.length - 1} name={t.agenda.item(item.position, item.title)} />
                  </Row>
                )}
              </Card>
            ))}
          </Stack>
        )}
      </section>
      {meeting.viewerCan.putOnAgenda &&
        !room &&
        (adding ? (
          <PutOnAgendaForm onClose={() => setAdding(false)} />
        ) : (
          <Button kind="secondary" icon="plus" onClick={() => setAdding(true)}>
            {t.put.title}
          </Button>
        ))}
      {!room && <InviteLapsed />}
    </Stack>
  )
}

function MeetingActs() {
  const t = useTexts(texts).agenda
  const { language } = useLanguage()
  const { meeting, turned } = useMeeting()
  const lock = useCommand(lockAgenda)
  const open = useCommand(openMeeting)
  const error = lock.error ?? open.error
  const can = meeting.viewerCan
  if (!can.lock && can.opensOn === null) return null
  const input = { id: meeting.id, version: meeting.version }
  return (
    <>
      {error !== null && <ErrorState error={error} />}
      {!can.open && can.opensOn !== null && <p>{t.opensOn(formatDate(can.opensOn, language))}</p>}
      <Row>
        {can.open && (
          <Button pending={open.pending} onClick={() => void open.run(input).then((outcome) => outcome.ok && turned(t.opened))}>
            {t.open}
          </Button>
        )}
        {can.lock && (
          <Button kind="secondary" icon="lock" pending={lock.pending} onClick={() => void lock.run(input).then((outcome) => outcome.ok && turned(t.locked))}>
            {t.lock}
          </Button>
        )}
      </Row>
    </>
  )
}

function Move({ itemId, up, disabled, name }: { itemId: string; up: boolean; disabled: boolean; name: string }) {
  const t = useTexts(texts).agenda
  const { meeting, done } = useMeeting()
  const send = useCommand(moveAgendaItem)
  return (
    <>
      {send.error !== null && <ErrorState error={send.error} />}
      <Button
        kind="tertiary"
        icon={up ? 'arrow-upward' : 'arrow-downward'}
        pending={send.pending || disabled}
        onClick={() => void send.run({ id: meeting.id, itemId, up }).then((outcome) => outcome.ok && done(t.moved))}
      >
        {up ? t.up : t.down}
        <HiddenText> {name}</HiddenText>
      </Button>
    </>
  )
}
