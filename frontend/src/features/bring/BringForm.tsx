import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { BringForumsQuery, Theme } from '@/gen/graphql'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { Button } from '@/ui/Button'
import { DateField } from '@/ui/DateField'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { PageHeading } from '@/ui/PageHeading'
import { Select } from '@/ui/Select'
import { SummaryList } from '@/ui/SummaryList'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { Brought, type BroughtMatter } from './Brought'
import { bringMatter } from './bringQueries'
import { texts } from './texts'
import { bringInput, bringSchema, nobody } from './values'

export type BringForum = NonNullable<BringForumsQuery['forums']>['nodes'][number]
/** Some bring, so that it is tabled at once; the others propose to T&K. */
export type How = 'BRING' | 'PROPOSE'

/** A concern or a person that one has access to. */
export interface KnownSubject {
  kind: 'concern' | 'person'
  id: string
  name: string | null
  municipality: string
  reference?: string
  theme?: Theme
}

interface BringFormProps {
  subject: KnownSubject | null
  forums: readonly BringForum[]
  how: How
}

export function BringForm({ subject, forums, how }: BringFormProps) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const router = useRouter()
  const [brought, setBrought] = useState<{ matter: BroughtMatter | null } | null>(null)
  const form = useAppForm(bringSchema(t, subject === null), { forumId: forums[0]?.id ?? '', theme: subject?.theme ?? '', reason: '', person: nobody })
  const { submit, send } = useCommandForm(form, bringMatter, (values) => bringInput(subject, values), (data) => setBrought({ matter: data.bringMatter?.matter ?? null }))
  if (brought !== null) return <Brought how={how} matter={brought.matter} />
  return (
    <>
      <PageHeading title={t.title[how]} />
      <AcuteNotice />
      <p>{t.intro[how]}</p>
      <Form onSubmit={submit} problems={form.problems} error={send.error}>
        {subject === null ? (
          <>
            <TextField {...form.register('person.name')} label={t.name} width="l" error={form.errorOf('person.name')} />
            <TextField {...form.register('person.age')} label={t.age} inputMode="numeric" width="xs" optional error={form.errorOf('person.age')} />
            <DateField day="birth" {...form.register('person.birthDate')} label={t.birthDate} optional error={form.errorOf('person.birthDate')} />
            <TextField {...form.register('person.cpr')} label={t.cpr} hint={t.cprHint} inputMode="numeric" width="s" optional error={form.errorOf('person.cpr')} />
            <TextField {...form.register('person.school')} label={t.school} width="l" optional error={form.errorOf('person.school')} />
          </>
        ) : (
          <SummaryList
            rows={[
              { key: 'who', label: t.who, value: subject.name ?? t.unnamed },
              ...(subject.reference === undefined ? [] : [{ key: 'from', label: t.from, value: subject.reference }]),
            ]}
          />
        )}
        {forums.length > 1 && (
          <Select {...form.register('forumId')} label={t.forum} emptyLabel={null} options={forums.map((forum) => ({ value: forum.id, label: forum.name }))} error={form.errorOf('forumId')} />
        )}
        <Select {...form.register('theme')} label={t.theme} options={wordOptions(words.theme)} error={form.errorOf('theme')} />
        <TextArea {...form.register('reason')} label={t.reason} hint={t.reasonHint} maxLength={8000} error={form.errorOf('reason')} />
        <FormActions submitLabel={t.submit[how]} pending={send.pending}>
          <Button kind="secondary" onClick={() => router.history.back()}>
            {t.cancel}
          </Button>
        </FormActions>
      </Form>
    </>
  )
}
