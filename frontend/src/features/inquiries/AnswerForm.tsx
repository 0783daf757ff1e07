import * as v from 'valibot'
import { graphql } from '@/gen/gql'
import type { InquiryAnswer, LegalBasis } from '@/gen/graphql'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Select } from '@/ui/Select'
import { TextArea } from '@/ui/TextArea'
import { texts } from './texts'

const answerMunicipality = graphql(`
  mutation AnswerMunicipality($input: AnswerMunicipalityInput!) {
    answerMunicipality(input: $input) {
      inquiry {
        id
        answer
        answeredAt
        answeredBy
        answerBasis
        text
        keptUntil
        canAnswer
      }
    }
  }
`)

const answers: readonly InquiryAnswer[] = ['NOTHING_TO_TELL', 'KNOWN_TELL', 'DECLINED']
const bases: readonly [LegalBasis, ...LegalBasis[]] = ['RPL_115_1_1', 'CHILDRENS_ACT', 'CONSENT', 'TRANSFER']

/** Asked for only where something is told. */
const telling = (field: 'text' | 'legalBasis' | 'necessity', problem: string) =>
  v.forward(
    v.check((input: { answer: string; text: string; legalBasis: string; necessity: string }) => input.answer !== 'KNOWN_TELL' || input[field].trim() !== '', problem),
    [field],
  )

/** Nothing is chosen beforehand; words, legal basis and necessity are asked for only where something is told. */
export function AnswerForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTexts(texts)
  const c = useTexts(caseWords)
  const form = useAppForm(
    v.pipe(
      v.object({ answer: v.pipe(v.string(), v.minLength(1, t.problems.answer)), text: v.string(), legalBasis: v.string(), necessity: v.string() }),
      telling('text', t.problems.text),
      telling('legalBasis', t.problems.basis),
      telling('necessity', t.problems.necessity),
    ),
    { answer: '', text: '', legalBasis: '', necessity: '' },
  )
  const act = useAct(answerMunicipality, { onDone, showServerError: form.showServerError })
  const tells = form.watch('answer') === 'KNOWN_TELL'
  const submit = form.handleSubmit(({ answer, text, legalBasis, necessity }) =>
    act.run(answer === 'KNOWN_TELL' ? { id, answer, text, legalBasis: legalBasis as LegalBasis, necessity } : { id, answer: answer as InquiryAnswer }),
  )
  return (
    <Form onSubmit={submit} problems={form.problems} error={act.error}>
      <RadioGroup {...form.register('answer')} label={t.choose} options={answers.map((value) => ({ value, label: t.choices[value], hint: t.hints[value] }))} error={form.errorOf('answer')} />
      {tells && (
        <>
          <TextArea {...form.register('text')} label={t.text} hint={t.textHint} maxLength={8000} error={form.errorOf('text')} />
          <Select {...form.register('legalBasis')} label={t.basis} options={wordOptions(c.legalBasis, bases)} error={form.errorOf('legalBasis')} />
          <TextArea {...form.register('necessity')} label={t.necessity} maxLength={2000} error={form.errorOf('necessity')} />
        </>
      )}
      <FormActions submitLabel={t.send} pending={act.pending} />
    </Form>
  )
}
