import { useState } from 'react'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { Row } from '@/ui/Layout'
import { endMeeting } from './commands'
import { useMeeting } from './MeetingContext'
import { texts } from './texts'

export function EndMeeting() {
  const t = useTexts(texts)
  const { meeting, turned } = useMeeting()
  const [asking, setAsking] = useState(false)
  const send = useCommand(endMeeting)
  return (
    <Row>
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {t.minutes.end}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.minutes.endTitle}
        actions={
          <>
            <Button
              pending={send.pending}
              onClick={() =>
                void send.run({ id: meeting.id, version: meeting.version }).then((outcome) => {
                  if (!outcome.ok) return
                  setAsking(false)
                  turned(t.minutes.ended)
                })
              }
            >
              {t.minutes.end}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t.cancel}
            </Button>
          </>
        }
      >
        {send.error !== null && <ErrorState error={send.error} />}
        <p>{t.minutes.endEffect}</p>
      </Dialog>
    </Row>
  )
}
