import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { DateTimeText } from '@/ui/Dates'
import { Quiet, Row } from '@/ui/Layout'
import { Menu } from '@/ui/Menu'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { SummaryList } from '@/ui/SummaryList'
import { allowedActs, type ActCode } from './acts'
import { Clock } from './Clock'
import type { NotificationData } from './query'
import { texts } from './texts'

/** Number, status and both clocks in words; then the act that comes next. */
export function NotificationTop({ notification, onAct }: { notification: NotificationData; onAct: (code: ActCode) => void }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const [primary, ...rest] = allowedActs(notification)
  return (
    <>
      <PageHeading title={t.title(notification.reference)}>
        <Row>
          <Badge>{w.notificationStage[notification.stage]}</Badge>
          <span>
            {t.sent} <DateTimeText value={notification.sentAt} />
          </span>
        </Row>
        <p>
          <Quiet>{t.purpose}</Quiet>
        </p>
      </PageHeading>
      {notification.takenOverAt === null && (
        <Notice kind="warning" title={t.notTakenOver}>
          {t.notTakenOverText}
        </Notice>
      )}
      <SummaryList
        rows={[
          { key: 'acute', label: t.acuteClock, value: <Clock due={notification.acuteDueAt} doneAt={notification.acuteAssessedAt} /> },
          { key: 'receipt', label: t.receipt, value: <Clock due={notification.receiptDueOn} doneAt={notification.receiptAt} /> },
          ...(notification.takenOverAt === null
            ? []
            : [
                {
                  key: 'taken',
                  label: t.takenOver,
                  value: (
                    <>
                      {notification.takenOverBy}, <DateTimeText value={notification.takenOverAt} />
                    </>
                  ),
                },
              ]),
        ]}
      />
      {primary !== undefined && (
        <Row>
          <Button onClick={() => onAct(primary)}>{t.acts[primary]}</Button>
          <Menu actions={rest.map((code) => ({ key: code, label: t.acts[code], onSelect: () => onAct(code) }))} />
        </Row>
      )}
    </>
  )
}
