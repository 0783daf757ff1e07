import * as v from 'valibot'
import { useState } from 'react'
import { graphql } from '@/gen/gql'
import type { Protection } from '@/gen/graphql'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { wordOptions } from '@/shared/words/options'
import { ActForm } from '@/ui/ActForm'
import { Button } from '@/ui/Button'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Dialog } from '@/ui/Dialog'
import { Row } from '@/ui/Layout'
import { StatusLine } from '@/ui/StatusLine'
import { TextField } from '@/ui/TextField'
import type { PersonData } from './PersonFacts'
import { texts } from './texts'

const recordProtection = graphql(`
  mutation RecordProtection($input: RecordProtectionInput!) {
    recordProtection(input: $input) {
      person {
        id
        protection
        protectionSource
        protectionNotedAt
        address
        school
        version
      }
    }
  }
`)

const protections: readonly [Protection, ...Protection[]] = ['UNKNOWN', 'PROTECTED', 'NOT_PROTECTED']

/** Notes whether there is name and address protection, and from where that is known. */
export function ProtectionAct({ person }: { person: PersonData }) {
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

function ProtectionForm({ person, onDone, onCancel }: { person: PersonData; onDone: () => void; onCancel: () => void }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const form = useAppForm(v.object({ protection: choice(protections, t.problems.protection), source: required(t.problems.source) }), { protection: '', source: '' })
  const act = useAct(recordProtection, { onDone, showServerError: form.showServerError })
  const submit = form.handleSubmit((values) => act.run({ personId: person.id, version: person.version ?? 0, ...values }))
  return (
    <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.recordProtection} pending={act.pending} onCancel={onCancel}>
      <p>{t.protectionEffect}</p>
      <RadioGroup {...form.register('protection')} label={t.protection} options={wordOptions(w.protection, protections)} error={form.errorOf('protection')} />
      <TextField {...form.register('source')} label={t.protectionSource} hint={t.protectionSourceHint} width="l" error={form.errorOf('source')} />
    </ActForm>
  )
}
