import type { UseFormRegisterReturn } from 'react-hook-form'
import type { GivenHow, OnBehalfInput } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Select } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import { texts } from './formTexts'
import type { InvitationView } from './matterQuery'

type Wired = UseFormRegisterReturn & { error: string | undefined }

interface OnBehalfFieldsProps {
  parties: readonly InvitationView[]
  /** Whether one may also speak for one's own authority. */
  own: boolean
  invitation: Wired
  givenBy: Wired
  givenHow: Wired
  /** The invitation chosen; who gave it and how are asked for then. */
  chosen: string
}

/** What was said at the table, by telephone or by letter is noted with who said it and how; the giver confirms it afterwards. */
export function OnBehalfFields({ parties, own, invitation, givenBy, givenHow, chosen }: OnBehalfFieldsProps) {
  const t = useTexts(texts).contribution
  const words = useTexts(caseTexts)
  const options = parties
    .filter((party) => party.status !== 'REVOKED')
    .map((party) => ({ value: party.id, label: `${party.organisation}: ${party.name}, ${party.roleLabel}` }))
  return (
    <>
      <Select {...invitation} label={t.onBehalf} {...(own ? { emptyLabel: t.own } : {})} options={options} />
      {chosen !== '' && (
        <>
          <TextField {...givenBy} label={t.givenBy} hint={t.givenByHint} />
          <Select {...givenHow} label={t.givenHow} options={wordOptions(words.givenHow)} />
        </>
      )}
    </>
  )
}

export const givenHows = ['MEETING', 'TELEPHONE', 'LETTER'] as const

export interface OnBehalfValues {
  onBehalfOfInvitationId: string
  onBehalf: { givenBy: string; givenHow: string }
}

/** The part of a command's input that says on whose behalf; empty when one speaks for oneself. */
export function onBehalfInput(values: OnBehalfValues): { onBehalfOfInvitationId?: string; onBehalf?: OnBehalfInput } {
  if (values.onBehalfOfInvitationId === '') return {}
  const how: GivenHow = givenHows.find((known) => known === values.onBehalf.givenHow) ?? 'MEETING'
  return { onBehalfOfInvitationId: values.onBehalfOfInvitationId, onBehalf: { givenBy: values.onBehalf.givenBy.trim(), givenHow: how } }
}

export const noBehalf: OnBehalfValues = { onBehalfOfInvitationId: '', onBehalf: { givenBy: '', givenHow: '' } }
