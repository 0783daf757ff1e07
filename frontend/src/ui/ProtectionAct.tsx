import * as v from 'valibot'
import { useState } from 'react'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useTexts } from '@/shared/i18n/language'
import { protections, useRecordProtection } from '@/shared/person/useRecordProtection'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from './ActForm'
import { Button } from './Button'
import { Checkbox } from './Checkbox'
import { RadioGroup } from './ChoiceGroup'
import { Dialog } from './Dialog'
import { Row } from './Layout'
import { StatusLine } from './StatusLine'
import { TextField } from './TextField'
import { texts } from './protectionTexts'

interface ProtectionProps {
  person: { id: string; version: number | null }
  /** The concern or notification with which a school or an address was written. */
  typedWith?: string | undefined
}

/** Notes whether there is name and address protection, and from where that is known. */
export function ProtectionAct({ person, typedWith }: ProtectionProps) {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState('')
  return (
    <>
      <Row>
        <Button kind="secondary" onClick={() => setOpen(true)}>
          {t.recordProtection}
        </Button>
      </Row>
      <StatusLine>{done}</StatusLine>
      {open && (
        <Dialog open title={t.recordProtection} onClose={() => setOpen(false)}>
          <ProtectionForm
            person={person}
            typedWith={typedWith}
            onCancel={() => setOpen(false)}
            onDone={() => {
              setOpen(false)
              setDone(t.protectionDone)
            }}
          />
        </Dialog>
      )}
    </>
  )
}

function ProtectionForm({ person, typedWith, onDone, onCancel }: ProtectionProps & { onDone: () => void; onCancel: () => void }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const form = useAppForm(v.object({ protection: choice(protections, t.problems.protection), source: required(t.problems.source), take: v.boolean() }), { protection: '', source: '', take: false })
  const act = useRecordProtection({ onDone, showServerError: form.showServerError })
  const submit = form.handleSubmit(({ take, ...values }) => act.run({ personId: person.id, version: person.version ?? 0, ...values, takeTypedFrom: take ? typedWith : null }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.recordProtection} pending={act.pending} onCancel={onCancel}>
      <p>{t.protectionEffect}</p>
      <RadioGroup {...form.register('protection')} label={t.protection} options={wordOptions(w.protection, protections)} error={form.errorOf('protection')} />
      <TextField {...form.register('source')} label={t.protectionSource} hint={t.protectionSourceHint} width="l" error={form.errorOf('source')} />
      {typedWith !== undefined && <Checkbox {...form.register('take')} label={t.take} hint={t.takeHint} />}
    </ActForm>
  )
}
