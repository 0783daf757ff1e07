import { useQuery } from 'urql'
import * as v from 'valibot'
import { graphql } from '@/gen/gql'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { ActForm } from '@/ui/ActForm'
import { Select } from '@/ui/Select'
import type { ActProps } from './ActArea'
import { assignConcern } from './actMutations'
import { texts } from './texts'

const choices = graphql(`
  query AssignChoices {
    invitees {
      grantId
      name
      role
      organisation
    }
  }
`)

export function AssignAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const viewer = useViewer()
  const [result] = useQuery({ query: choices })
  const form = useAppForm(v.object({ grantId: v.string() }), { grantId: '' })
  const act = useAct(assignConcern, { onDone: () => onDone(t.done.assigned), showServerError: form.showServerError })
  const colleagues = (result.data?.invitees ?? []).filter((invitee) => invitee.role === 'MUNICIPAL_COORDINATOR' && invitee.grantId !== viewer.grant.id)
  const submit = form.handleSubmit(({ grantId }) => act.run({ id: concern.id, version: concern.version, grantId: grantId === '' ? null : grantId }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.acts.fordel} pending={act.pending} onCancel={onCancel}>
      <Select
        {...form.register('grantId')}
        label={t.assignTo}
        options={colleagues.map(({ grantId, name, organisation }) => ({ value: grantId, label: `${name}, ${organisation}` }))}
        emptyLabel={t.toMe}
        error={form.errorOf('grantId')}
      />
      <p>{t.assignEffect}</p>
    </ActForm>
  )
}
