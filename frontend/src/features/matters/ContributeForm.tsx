import { useRecordDraft } from '@/shared/drafts/useRecordDraft'
import { longText } from '@/shared/forms/newest'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { Button } from '@/ui/Button'
import { CheckboxGroup, RadioGroup } from '@/ui/ChoiceGroup'
import { DateField } from '@/ui/DateField'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { FormCard } from '@/ui/FormCard'
import { Notice } from '@/ui/Notice'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { mayDecline } from './acts'
import { contribute } from './commands'
import { texts } from './formTexts'
import { useMatter } from './MatterContext'
import { noBehalf, OnBehalfFields, onBehalfInput } from './OnBehalfFields'
import { compartments, contributeSchema, kinds, named } from './contributeSchema'
import { texts as matterTexts } from './texts'
import { usePartyOptions } from './usePartyOptions'


/** A statement put on the table, by one's own authority or noted for one that gave it at a meeting, by telephone or by letter. */
export function ContributeForm() {
  const t = useTexts(texts).contribution
  const { cancel } = useTexts(matterTexts)
  const words = useTexts(caseTexts)
  const { matter, done, closeAct, openAct } = useMatter()
  const can = matter.viewerCan
  const form = useAppForm(contributeSchema(t, can.contribute), {
    ...noBehalf,
    compartment: '',
    kind: '',
    text: '',
    source: '',
    happenedOn: '',
    shareWith: [] as string[],
    necessity: '',
  })
  const draft = useRecordDraft(form, 'bidrag', matter.id)
  const { submit, send } = useCommandForm(
    form,
    contribute,
    ({ onBehalfOfInvitationId, onBehalf, ...values }) => ({
      id: matter.id,
      ...values,
      source: values.source.trim() === '' ? null : values.source,
      shareWith: named.has(values.compartment) ? values.shareWith : [],
      ...onBehalfInput({ onBehalfOfInvitationId, onBehalf }),
    }),
    () => done(t.done),
    draft,
  )
  // What is noted for another authority can be shared with one's own too.
  const parties = usePartyOptions(matter, form.watch('onBehalfOfInvitationId') !== '')
  const compartment = form.watch('compartment')
  const chosen = form.watch('shareWith')
  const invitedTo = new Set((matter.invitations ?? []).filter((one) => one.status !== 'REVOKED' && one.status !== 'DECLINED' && one.compartments.includes('POLICE')).map((one) => one.organisationId))
  const proposed = compartment === 'POLICE' ? parties.filter((party) => invitedTo.has(party.value)) : []
  const names = parties.filter((party) => chosen.includes(party.value)).map((party) => party.label)

  return (
    <FormCard title={t.title}>
      <AcuteNotice />
      <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.title} longTexts={[longText(form, 'text', t.text), longText(form, 'necessity', t.necessity)]} draft={draft}>
        {can.noteOnBehalf && (
          <OnBehalfFields
            parties={matter.invitations ?? []}
            own={can.contribute}
            invitation={{ ...form.register('onBehalfOfInvitationId'), error: form.errorOf('onBehalfOfInvitationId') }}
            givenBy={{ ...form.register('onBehalf.givenBy'), error: form.errorOf('onBehalf.givenBy') }}
            givenHow={{ ...form.register('onBehalf.givenHow'), error: form.errorOf('onBehalf.givenHow') }}
            chosen={form.watch('onBehalfOfInvitationId')}
          />
        )}
        <RadioGroup {...form.register('compartment')} label={t.compartment} error={form.errorOf('compartment')} options={wordOptions(words.compartment, compartments)} />
        <RadioGroup {...form.register('kind')} label={t.kind} error={form.errorOf('kind')} options={wordOptions(words.statementKind, kinds)} />
        <TextArea {...form.register('text')} label={t.text} hint={t.textHint} error={form.errorOf('text')} />
        <TextField {...form.register('source')} label={t.source} optional error={form.errorOf('source')} />
        <DateField day="past" {...form.register('happenedOn')} label={t.happenedOn} optional error={form.errorOf('happenedOn')} />
        {named.has(compartment) && (
          <CheckboxGroup
            {...form.register('shareWith')}
            label={t.shareWith}
            hint={compartment === 'POLICE' ? `${t.shareWithHint} ${t.shareWithPolice}` : t.shareWithHint}
            error={form.problems.find((problem) => problem.field.startsWith('shareWith'))?.message}
            options={parties}
          />
        )}
        {proposed.length > 0 && (
          <p>
            {t.proposed(proposed.map((party) => party.label).join(', '))}{' '}
            <Button kind="tertiary" onClick={() => form.setValue('shareWith', [...new Set([...chosen, ...proposed.map((party) => party.value)])])}>
              {t.choose}
            </Button>
          </p>
        )}
        <TextArea {...form.register('necessity')} label={t.necessity} rows={3} error={form.errorOf('necessity')} />
        <Notice title={t.whoSees} headingLevel={3}>
          <p>{compartment === '' ? t.seesUnknown : named.has(compartment) ? t.seesChosen(names) : t.seesGeneral}</p>
        </Notice>
        <FormActions submitLabel={t.submit} pending={send.pending}>
          {mayDecline(matter) && (
            <Button kind="secondary" onClick={() => openAct('afslaa')}>
              {t.decline}
            </Button>
          )}
          <Button kind="tertiary" onClick={closeAct}>
            {cancel}
          </Button>
        </FormActions>
      </Form>
    </FormCard>
  )
}
