import * as v from 'valibot'
import { useQuery } from 'urql'
import type { Role } from '@/gen/graphql'
import { required, typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { ErrorState } from '@/ui/ErrorState'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { FormCard } from '@/ui/FormCard'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { grantRole, roleChoices } from './queries'
import { texts } from './texts'

/** Which role, where, from when to when, and why. The place follows from the organisation. */
export function GiveRoleForm({ userId, onClose, onDone }: { userId: string; onClose: () => void; onDone: (text: string) => void }) {
  const t = useTexts(texts).give
  const cancel = useTexts(texts).cancel
  const [result, repeat] = useQuery({ query: roleChoices })
  const choices = result.data?.roleChoices ?? []
  const form = useAppForm(
    v.object({
      role: required(t.roleMissing),
      organisationId: required(t.organisationMissing),
      from: typedDate(t.dateWrong),
      until: typedDate(t.dateWrong),
      grounds: required(t.groundsMissing),
    }),
    { role: '', organisationId: '', from: '', until: '', grounds: '' },
  )
  const chosen = choices.find((one) => one.role === form.watch('role'))
  const second = chosen?.secondAdministrator ?? false
  const { submit, send } = useCommandForm(
    form,
    grantRole,
    (values) => ({ userId, role: values.role as Role, organisationId: values.organisationId, from: values.from, until: values.until, grounds: values.grounds }),
    () => onDone(second ? t.asked : t.done),
  )
  if (result.error !== undefined) return <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />
  if (result.data === undefined) return <Loading />
  return (
    <FormCard title={t.title}>
      <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.title}>
        <Select {...form.register('role')} label={t.role} error={form.errorOf('role')} options={choices.map((one) => ({ value: one.role, label: one.roleLabel }))} />
        {second && <Notice announce="status">{t.second}</Notice>}
        <Select
          {...form.register('organisationId')}
          label={t.organisation}
          error={form.errorOf('organisationId')}
          options={(chosen?.organisations ?? []).map((one) => ({ value: one.id, label: one.name }))}
        />
        <DateField {...form.register('from')} label={t.from} error={form.errorOf('from')} />
        <DateField {...form.register('until')} label={t.until} hint={t.untilHint} error={form.errorOf('until')} />
        <TextArea {...form.register('grounds')} label={t.grounds} hint={t.groundsHint} rows={2} error={form.errorOf('grounds')} />
        <FormActions submitLabel={t.submit} pending={send.pending}>
          <Button kind="secondary" onClick={onClose}>
            {cancel}
          </Button>
        </FormActions>
      </Form>
    </FormCard>
  )
}
