import { useState } from 'react'
import * as v from 'valibot'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { HiddenText } from '@/ui/Layout'
import { Statement } from '@/ui/Statement'
import { TextArea } from '@/ui/TextArea'
import { objectToMinutes } from './commands'
import { useMeeting } from './MeetingContext'
import type { AgendaItemView } from './meetingQueries'
import { texts } from './texts'

/** What readers of an item say against its minutes, and a way to say so while they are not final. */
export function Objections({ item }: { item: AgendaItemView }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const [writing, setWriting] = useState(false)
  return (
    <>
      {item.objections.length > 0 && <h3>{t.minutes.objections}</h3>}
      {item.objections.map((one) => (
        <Statement key={one.id} kind={t.minutes.objection(one.name, one.organisation, formatDate(one.at, language))}>
          {one.text}
        </Statement>
      ))}
      {item.viewerCan.object && !writing && (
        <Button kind="tertiary" onClick={() => setWriting(true)}>
          {t.minutes.object}
          <HiddenText>: {t.agenda.item(item.position, item.title)}</HiddenText>
        </Button>
      )}
      {writing && <ObjectForm item={item} onClose={() => setWriting(false)} />}
    </>
  )
}

function ObjectForm({ item, onClose }: { item: AgendaItemView; onClose: () => void }) {
  const t = useTexts(texts)
  const { meeting, turned } = useMeeting()
  const form = useAppForm(v.object({ text: required(t.minutes.objectMissing) }), { text: '' })
  const { submit, send } = useCommandForm(form, objectToMinutes, (values) => ({ id: meeting.id, itemId: item.id, text: values.text }), () => {
    onClose()
    turned(t.minutes.objected)
  })
  return (
    <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.minutes.objectTo(item.position)}>
      <TextArea {...form.register('text')} label={t.minutes.objectTo(item.position)} hint={t.minutes.objectHint} rows={3} error={form.errorOf('text')} />
      <FormActions submitLabel={t.minutes.objectSubmit} pending={send.pending}>
        <Button kind="secondary" onClick={onClose}>
          {t.cancel}
        </Button>
      </FormActions>
    </Form>
  )
}
