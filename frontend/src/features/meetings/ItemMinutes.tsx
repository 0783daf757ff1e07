import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatTime } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { ErrorState } from '@/ui/ErrorState'
import { Card, Quiet, Row } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { TextArea } from '@/ui/TextArea'
import { FromDecisions } from './FromDecisions'
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
  const { meeting, again, unsent } = useMeeting()
  const draft = useMinutes({ meetingId: meeting.id, itemId: item.id, version: item.version, saved: item.minutes ?? '', unsent, refetch: again })
  const state = draft.pending ? t.saving : draft.dirty ? t.unsaved : draft.savedAt === null ? '' : t.saved(formatTime(draft.savedAt, language))
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
      {draft.conflict === null ? (
        <>
          <p role="status">{state}</p>
          {item.matterId != null && <FromDecisions matterId={item.matterId} onText={(text) => draft.write(draft.text.trim() === '' ? text : `${draft.text.trimEnd()}\n\n${text}`)} />}
        </>
      ) : (
        <Conflict draft={draft} theirs={draft.conflict} />
      )}
    </div>
  )
}

/** Below one's own version, which stays in its field and can be written on. */
function Conflict({ draft, theirs }: { draft: MinutesDraft; theirs: string }) {
  const t = useTexts(texts).minutes
  return (
    <Notice kind="warning" title={t.conflictTitle} announce="alert" headingLevel={3}>
      <p>{t.conflictText}</p>
      <Card>
        <h4>{t.theirs}</h4>
        <p lang="da">{theirs}</p>
      </Card>
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
