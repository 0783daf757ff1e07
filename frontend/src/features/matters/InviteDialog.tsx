import { useState } from 'react'
import { useQuery } from 'urql'
import * as v from 'valibot'
import type { Compartment } from '@/gen/graphql'
import { choice, optionalTypedDate, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { appError } from '@/shared/graphql/errors'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { CheckboxGroup, RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { ErrorState } from '@/ui/ErrorState'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { ActForm } from './ActForm'
import { inviteToMatter, previewInvitation, type NewReaderView } from './commands'
import { texts } from './formTexts'
import { InviteCheck } from './InviteCheck'
import { useMatter } from './MatterContext'
import { matterInvitees } from './matterQuery'

const special = ['HEALTH', 'POLICE', 'FAMILY'] as const satisfies readonly Compartment[]
const identities = ['ja', 'nej'] as const

/** Invites one person in a role; what it opens is told by the server, and in words, on a check step before it is sent. */
export function InviteDialog() {
  const t = useTexts(texts).invite
  const words = useTexts(caseTexts)
  const { matter, done } = useMatter()
  const [people, repeat] = useQuery({ query: matterInvitees, variables: { matterId: matter.id } })
  const invited = new Set((matter.invitations ?? []).filter((one) => one.status !== 'REVOKED').map((one) => one.grantId))
  const invitees = (people.data?.invitees ?? []).filter((one) => !invited.has(one.grantId))

  const schema = v.object({
    grantId: required(t.whoMissing),
    need: required(t.needMissing),
    withIdentity: choice(identities, t.identityMissing),
    compartments: v.array(v.picklist(special)),
    contributionIds: v.array(v.string()),
    validUntil: optionalTypedDate(t.untilWrong),
    necessity: required(t.necessityMissing),
  })
  const form = useAppForm(schema, { grantId: '', need: '', withIdentity: '', compartments: [], contributionIds: [] as string[], validUntil: '', necessity: '' })
  const [opens, setOpens] = useState<readonly NewReaderView[] | null>(null)
  const preview = useCommand(previewInvitation)
  const send = useCommand(inviteToMatter)
  const submit = form.handleSubmit(async (values) => {
    const input = { id: matter.id, ...values, withIdentity: values.withIdentity === 'ja', compartments: ['GENERAL' as const, ...values.compartments] }
    if (opens === null) {
      send.reset()
      const said = await preview.run(input)
      if (said.ok) setOpens(said.data.previewInvitation?.opens ?? [])
      else form.showServerError(said.error)
      return
    }
    const outcome = await send.run(input)
    if (outcome.ok) {
      done(t.done(who?.name ?? ''))
      return
    }
    form.showServerError(outcome.error)
    if (outcome.error.fields.length > 0) setOpens(null)
  })
  const back = () => {
    setOpens(null)
    // To the first field, once it is shown again.
    setTimeout(() => form.setFocus('grantId'), 0)
  }
  const who = invitees.find((one) => one.grantId === form.watch('grantId'))
  const own = (matter.contributions ?? []).filter((one) => one.mine && one.correctedById == null)

  if (opens !== null) {
    return (
      <ActForm title={t.title} submitLabel={t.submit} submit={submit} problems={form.problems} send={send} back={{ label: t.back, go: back }}>
        <InviteCheck values={form.getValues()} who={who} opens={opens} />
      </ActForm>
    )
  }
  return (
    <ActForm title={t.title} submitLabel={t.check} submit={submit} problems={form.problems} send={{ pending: preview.pending, error: preview.error ?? send.error }}>
      {people.error !== undefined && <ErrorState error={appError(people.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      <Select
        {...form.register('grantId')}
        label={t.who}
        hint={t.whoHint}
        error={form.errorOf('grantId')}
        options={invitees.map((one) => ({ value: one.grantId, label: `${one.organisation}: ${one.name}, ${one.roleLabel}` }))}
      />
      <TextArea {...form.register('need')} label={t.need} hint={t.needHint} rows={3} error={form.errorOf('need')} />
      <RadioGroup
        {...form.register('withIdentity')}
        label={t.identity}
        error={form.errorOf('withIdentity')}
        options={[
          { value: 'ja', label: t.identityYes },
          { value: 'nej', label: t.identityNo, hint: t.identityNoHint },
        ]}
      />
      <CheckboxGroup
        {...form.register('compartments')}
        label={t.compartments}
        hint={t.compartmentsHint}
        optional
        error={form.problems.find((problem) => problem.field.startsWith('compartments'))?.message}
        options={wordOptions(words.compartment, special)}
      />
      {own.length > 0 && (
        <CheckboxGroup
          {...form.register('contributionIds')}
          label={t.contributions}
          hint={t.contributionsHint}
          optional
          error={form.problems.find((problem) => problem.field.startsWith('contributionIds'))?.message}
          options={own.map((one) => ({ value: one.id, label: one.text, hint: words.compartment[one.compartment] }))}
        />
      )}
      <DateField {...form.register('validUntil')} label={t.until} optional error={form.errorOf('validUntil')} />
      <TextArea {...form.register('necessity')} label={t.necessity} rows={3} error={form.errorOf('necessity')} />
    </ActForm>
  )
}
