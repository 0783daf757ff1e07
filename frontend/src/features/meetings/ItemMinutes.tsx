import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatTime } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { ErrorState } from '@/ui/ErrorState'
import { Card, Columns, Quiet, Row } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { TextArea } from '@/ui/TextArea'
import { useMeeting } from './MeetingContext'
import type { AgendaItemView } from './meetingQueries'
import { texts } from './texts'
import { useMinutes, type MinutesDraft } from './useMinutes'

export function ItemMinutes({ item }: { item: AgendaItemView }) {
  const t = useTexts(texts).minutes
  if (item.viewerCan.writeMinutes) return <MinutesEditor item={item} />
  return (
    <section>
      <h3>{t.label(item.position)}</h3>
      {item.minutes == null ? (
        <p>
          <Quiet>{t.none}</Quiet>
        </p>
      ) : (
        <p lang="da">{item.minutes}</p>
      )}
    </section>
  )
}

function MinutesEditor({ item }: { item: AgendaItemView }) {
  const t = useTexts(texts).minutes
  const { language } = useLanguage()
  const { meeting, again } = useMeeting()
  const draft = useMinutes({ meetingId: meeting.id, itemId: item.id, version: item.version, saved: item.minutes ?? '', refetch: again })
  const state = draft.pending ? t.saving : draft.dirty ? t.unsaved : draft.savedAt === null ? '' : t.saved(formatTime(draft.savedAt, language))
  if (draft.conflict !== null) return <Conflict draft={draft} theirs={draft.conflict} />
  return (
    <div>
      <TextArea
        name={`referat-${item.id}`}
        label={t.label(item.position)}
        hint={t.hint}
        rows={8}
        value={draft.text}
        error={draft.error?.fields[0]?.message}
        onChange={(event) => draft.write(event.target.value)}
        onBlur={() => void draft.save()}
      />
      {draft.error !== null && draft.error.fields.length === 0 && <ErrorState error={draft.error} onRetry={() => void draft.save()} />}
      <p role="status">{state}</p>
    </div>
  )
}

function Conflict({ draft, theirs }: { draft: MinutesDraft; theirs: string }) {
  const t = useTexts(texts).minutes
  return (
    <Notice kind="warning" title={t.conflictTitle} announce="alert" headingLevel={3}>
      <p>{t.conflictText}</p>
      <Columns kind="even">
        <Card>
          <h4>{t.mine}</h4>
          <p lang="da">{draft.text}</p>
        </Card>
        <Card>
          <h4>{t.theirs}</h4>
          <p lang="da">{theirs}</p>
        </Card>
      </Columns>
      <Row>
        <Button kind="secondary" onClick={() => draft.resolve(draft.text)}>
          {t.keep}
        </Button>
        <Button kind="secondary" onClick={() => draft.resolve(theirs)}>
          {t.discard}
        </Button>
        <Button kind="secondary" onClick={() => draft.resolve(`${theirs}\n\n${draft.text}`)}>
          {t.merge}
        </Button>
      </Row>
    </Notice>
  )
}
