import * as v from 'valibot'
import type { ParticipantFunction } from '@/gen/graphql'
import { choice, required, typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { FormCard } from '@/ui/FormCard'
import { Select } from '@/ui/Select'
import { addParticipant, type MembershipView } from './membershipQueries'
import { membershipTexts } from './membershipTexts'
import { texts } from './texts'

const functions: readonly [ParticipantFunction, ...ParticipantFunction[]] = ['MEMBER', 'CHAIR', 'CONVENOR', 'SECRETARY', 'DEPUTY']

/** Who, as what, from when to when. A seat has a last day: what is not renewed ends by itself. */
export function AddMemberForm({ list, onClose, onDone }: { list: MembershipView; onClose: () => void; onDone: (name: string) => void }) {
  const t = useTexts(membershipTexts).add
  const words = useTexts(texts).functions
  const form = useAppForm(
    v.object({ grantId: required(t.whoMissing), function: choice(functions, t.functionMissing), from: typedDate(t.dateWrong), until: typedDate(t.dateWrong) }),
    { grantId: '', function: 'MEMBER', from: '', until: '' },
  )
  const candidates = list.candidates ?? []
  const { submit, send } = useCommandForm(
    form,
    addParticipant,
    (values) => ({ forumId: list.forumId, grantId: values.grantId, function: values.function, from: values.from, until: values.until }),
    () => onDone(candidates.find((one) => one.grantId === form.watch('grantId'))?.name ?? ''),
  )
  return (
    <FormCard title={t.title}>
      <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.title}>
        <Select
          {...form.register('grantId')}
          label={t.who}
          hint={t.whoHint}
          error={form.errorOf('grantId')}
          options={candidates.map((one) => ({ value: one.grantId, label: `${one.name}, ${one.roleLabel}, ${one.organisation}` }))}
        />
        <Select
          {...form.register('function')}
          label={t.function}
          emptyLabel={null}
          error={form.errorOf('function')}
          options={functions.map((one) => ({ value: one, label: words[one] }))}
        />
        <DateField {...form.register('from')} label={t.from} error={form.errorOf('from')} />
        <DateField {...form.register('until')} label={t.until} error={form.errorOf('until')} />
        <FormActions submitLabel={t.submit} pending={send.pending}>
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
        </FormActions>
      </Form>
    </FormCard>
  )
}
