import { useState } from 'react'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { ErrorState } from '@/ui/ErrorState'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Stack } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { SectionHeading } from '@/ui/SectionHeading'
import { AttestSheet } from './AttestSheet'
import { AttestTable } from './AttestTable'
import { attestAccess, type Answer, type AttestationView } from './attestQueries'
import { attestTexts } from './attestTexts'
import { useRoleWords } from './useRoleWords'

interface AttestFormProps {
  list: AttestationView
  fetching: boolean
  onAgain: () => void
  onDone: () => void
}

/** First an answer for each role, none chosen in advance; then what they come to; then it is sent. Answers outlive a list that changed. */
export function AttestForm({ list, fetching, onAgain, onDone }: AttestFormProps) {
  const t = useTexts(attestTexts)
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({})
  const [tried, setTried] = useState(false)
  const [checking, setChecking] = useState(false)
  const send = useCommand(attestAccess)
  const words = useRoleWords()
  const asked = list.roles.filter((role) => !role.own)
  const open = asked.filter((role) => answers[role.id] === undefined)
  const problems = tried ? open.map((role) => ({ field: `svar.${role.id}`, message: t.missing(role.name, words(role)) })) : []
  const of = (answer: Answer) => asked.filter((role) => answers[role.id] === answer)
  const submit = async () => {
    const outcome = await send.run({
      authorityId: list.authorityId,
      quarter: list.quarter,
      version: list.version,
      keep: of('keep').map((role) => role.id),
      end: of('end').map((role) => role.id),
    })
    if (outcome.ok) onDone()
  }
  if (checking && open.length === 0) {
    const ends = of('end')
    return (
      <section>
        <SectionHeading focus>{t.checkTitle}</SectionHeading>
        <Form onSubmit={submit} problems={[]} label={t.checkTitle}>
          <Stack>
            <p>{t.keeps(of('keep').length)}</p>
            <p>{t.ends(ends.length)}</p>
            {ends.length > 0 && (
              <>
                <ul>
                  {ends.map((role) => (
                    <li key={role.id}>
                      <span lang="da">{t.answerFor(role.name, words(role))}</span>
                    </li>
                  ))}
                </ul>
                <Notice kind="warning">{t.effect}</Notice>
              </>
            )}
            <p>{t.logged}</p>
            {send.error !== null && (
              <ErrorState error={send.error}>
                {send.error.code === 'CONFLICT' && (
                  <>
                    <p>{t.kept}</p>
                    <Button
                      kind="secondary"
                      icon="refresh"
                      pending={fetching}
                      onClick={() => {
                        send.reset()
                        setChecking(false)
                        onAgain()
                      }}
                    >
                      {t.again}
                    </Button>
                  </>
                )}
              </ErrorState>
            )}
          </Stack>
          <FormActions submitLabel={t.send} pending={send.pending}>
            <Button kind="secondary" onClick={() => setChecking(false)}>
              {t.correct}
            </Button>
          </FormActions>
        </Form>
      </section>
    )
  }
  return (
    <section>
      <SectionHeading>{t.roles}</SectionHeading>
      <Form
        problems={problems}
        label={t.roles}
        onSubmit={() => {
          setTried(true)
          setChecking(open.length === 0)
        }}
      >
        <AttestTable roles={list.roles} answers={answers} wrong={tried} onAnswer={(id, answer) => setAnswers((now) => ({ ...now, [id]: answer }))} />
        <FormActions submitLabel={t.next}>
          <AttestSheet list={list} answers={answers} />
        </FormActions>
      </Form>
    </section>
  )
}
