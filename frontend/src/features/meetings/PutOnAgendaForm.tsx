import { useQuery } from 'urql'
import * as v from 'valibot'
import { choice } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { FormCard } from '@/ui/FormCard'
import { Select } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import { putOnAgenda } from './commands'
import { useMeeting } from './MeetingContext'
import { agendaCandidates } from './meetingQueries'
import { texts } from './texts'

const kinds = ['PERSON', 'TREND', 'GENERAL'] as const
/** These forums never carry a person. */
const generalForums: ReadonlySet<string> = new Set(['DISTRICT_COUNCIL', 'LOCAL_COUNCIL', 'INFOHUS_NETWORK'])

export function PutOnAgendaForm({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { meeting, items, turned } = useMeeting()
  const general = generalForums.has(meeting.forumKind)
  const offered = kinds.filter((kind) => kind !== 'PERSON' || !general)
  const schema = v.pipe(
    v.object({
      kind: choice(kinds, t.put.kindMissing),
      matterId: v.string(),
      title: v.string(),
      minutesPlanned: v.pipe(
        v.string(),
        v.check((text) => /^\d{0,3}$/.test(text.trim()), t.put.minutesWrong),
      ),
    }),
    v.forward(v.partialCheck([['kind'], ['matterId']], (values) => values.kind !== 'PERSON' || values.matterId !== '', t.put.matterMissing), ['matterId']),
    v.forward(v.partialCheck([['kind'], ['title']], (values) => values.kind === 'PERSON' || values.title.trim() !== '', t.put.textMissing), ['title']),
  )
  const form = useAppForm(schema, { kind: '', matterId: '', title: '', minutesPlanned: '' })
  const kind = form.watch('kind')
  const [candidates] = useQuery({ query: agendaCandidates, variables: { forumId: meeting.forumId }, pause: kind !== 'PERSON' })
  const taken = new Set(items.map((item) => item.matterId))
  const matters = (candidates.data?.matters?.nodes ?? []).filter((matter) => !taken.has(matter.id))
  const { submit, send } = useCommandForm(
    form,
    putOnAgenda,
    (values) => ({
      id: meeting.id,
      kind: values.kind,
      ...(values.kind === 'PERSON' ? { matterId: values.matterId } : { title: values.title.trim() }),
      ...(values.minutesPlanned.trim() === '' ? {} : { minutesPlanned: Number(values.minutesPlanned) }),
    }),
    () => {
      onClose()
      turned(t.put.done)
    },
  )
  return (
    <FormCard title={t.put.title}>
      <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.put.title}>
        <RadioGroup {...form.register('kind')} label={t.put.kind} error={form.errorOf('kind')} options={wordOptions(t.agenda.kind, offered)} />
        {kind === 'PERSON' &&
          (candidates.data !== undefined && matters.length === 0 ? (
            <p>{t.put.noMatters}</p>
          ) : (
            <Select
              {...form.register('matterId')}
              label={t.put.matter}
              hint={t.put.matterHint}
              error={form.errorOf('matterId')}
              options={matters.map((matter) => ({
                value: matter.id,
                label: [matter.reference, matter.theme == null ? null : words.theme[matter.theme], words.stage[matter.stage]].filter(Boolean).join(', '),
              }))}
            />
          ))}
        {(kind === 'TREND' || kind === 'GENERAL') && (
          <TextField {...form.register('title')} label={t.put.text} hint={t.put.textHint} width="xl" error={form.errorOf('title')} />
        )}
        <TextField {...form.register('minutesPlanned')} label={t.put.minutes} optional width="xs" inputMode="numeric" error={form.errorOf('minutesPlanned')} />
        <FormActions submitLabel={t.put.submit} pending={send.pending}>
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
        </FormActions>
      </Form>
    </FormCard>
  )
}
