import { use, useEffect } from 'react'
import * as v from 'valibot'
import type { BoardColumn, Dimension } from '@/gen/graphql'
import { fieldId } from '@/shared/forms/problems'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { useBoard } from './BoardContext'
import { writeAnalysis, type BoardEntry } from './boardQuery'
import { SettlingContext } from './settling'
import { texts } from './texts'

const compartments = ['GENERAL', 'HEALTH', 'POLICE', 'FAMILY'] as const
const kinds = ['OBSERVED_FACT', 'REPORTED_BY_OTHER', 'PROFESSIONAL_ASSESSMENT', 'UNVERIFIED'] as const

interface EntryFormProps {
  dimension: Dimension
  column: BoardColumn
  /** One's own statement to correct; none to add one. */
  entry?: BoardEntry
  onClose: () => void
}

/** A statement in one column, or "ved ikke", which is a full answer. */
export function EntryForm({ dimension, column, entry, onClose }: EntryFormProps) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { matter, done } = useBoard()
  const send = useCommand(writeAnalysis)
  const parties = matter.viewerCan.noteOnBehalf && entry === undefined ? (matter.invitations ?? []).filter((party) => party.status !== 'REVOKED') : []
  const schema = v.object({
    kind: choice(kinds, t.entry.kindMissing),
    text: required(t.entry.textMissing),
    source: v.string(),
    disagrees: v.boolean(),
    compartment: v.string(),
    onBehalfOfInvitationId: v.string(),
  })
  const form = useAppForm(schema, {
    kind: entry?.kind ?? '',
    text: entry?.text ?? '',
    source: entry?.source ?? '',
    disagrees: entry?.disagrees ?? false,
    compartment: entry?.compartment ?? '',
    onBehalfOfInvitationId: '',
  })

  function place() {
    const behalf = form.getValues('onBehalfOfInvitationId')
    const compartment = compartments.find((one) => one === form.getValues('compartment'))
    return {
      id: matter.id,
      dimension,
      column,
      disagrees: form.getValues('disagrees'),
      ...(entry === undefined ? {} : { entryId: entry.id, entryVersion: entry.version }),
      ...(compartment === undefined ? {} : { compartment }),
      ...(behalf === '' ? {} : { onBehalfOfInvitationId: behalf }),
    }
  }
  async function save(values: v.InferOutput<typeof schema> | null): Promise<boolean> {
    const source = values === null || values.source.trim() === '' ? null : values.source.trim()
    const outcome = await send.run(values === null ? { ...place(), dontKnow: true } : { ...place(), dontKnow: false, kind: values.kind, text: values.text, source })
    if (outcome.ok) {
      onClose()
      done(values === null ? t.entry.dontKnowDone : t.entry.done)
    } else form.showServerError(outcome.error)
    return outcome.ok
  }
  const submit = form.handleSubmit(async (values) => void (await save(values)))

  // Going on to another step or form saves what is typed here.
  const { hold } = use(SettlingContext)
  const { isDirty } = form.formState
  useEffect(() =>
    hold(async () => {
      const { text, source } = form.getValues()
      if (entry === undefined ? text.trim() === '' && source.trim() === '' : !isDirty) return true
      let saved = false
      await form.handleSubmit(async (values) => {
        saved = await save(values)
      })()
      if (!saved) document.getElementById(fieldId(form.getValues('kind') === '' ? 'kind' : 'text'))?.focus()
      return saved
    }),
  )

  return (
    <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.entry.forColumn(words.dimension[dimension], words.column[column])}>
      {parties.length > 0 && (
        <Select
          {...form.register('onBehalfOfInvitationId')}
          label={t.entry.onBehalf}
          emptyLabel={t.entry.own}
          options={parties.map((party) => ({ value: party.id, label: `${party.organisation}: ${party.name}, ${party.roleLabel}` }))}
        />
      )}
      <RadioGroup {...form.register('kind')} label={t.entry.kind} error={form.errorOf('kind')} options={wordOptions(words.statementKind, kinds)} />
      <TextArea {...form.register('text')} label={t.entry.text} rows={4} error={form.errorOf('text')} />
      <TextField {...form.register('source')} label={t.entry.source} optional error={form.errorOf('source')} />
      <Select
        {...form.register('compartment')}
        label={t.entry.compartment}
        hint={t.entry.compartmentHint}
        optional
        emptyLabel={t.entry.compartmentOfDimension}
        options={wordOptions(words.compartment, compartments)}
      />
      <Checkbox {...form.register('disagrees')} label={t.entry.disagrees} />
      <FormActions submitLabel={t.entry.submit} pending={send.pending} showShortcut={false}>
        <Button kind="secondary" pending={send.pending} onClick={() => void save(null)}>
          {t.entry.saveDontKnow}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t.cancel}
        </Button>
      </FormActions>
    </Form>
  )
}
