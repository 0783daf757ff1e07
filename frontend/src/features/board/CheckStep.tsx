import { useEffect } from 'react'
import * as v from 'valibot'
import type { BoardColumn, Dimension } from '@/gen/graphql'
import { longText } from '@/shared/forms/newest'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Stack } from '@/ui/Layout'
import { TextArea } from '@/ui/TextArea'
import { useBoard } from './BoardContext'
import { saveAssessment } from './boardQuery'
import { BoardSummary } from './BoardSummary'
import type { BoardStep } from './steps'
import { texts } from './texts'

export interface AssessmentDraft {
  overall: string
  speaksAgainst: string
}

interface CheckStepProps {
  onStep: (step: BoardStep) => void
  draft: AssessmentDraft
  /** Called with what is written when another step is shown. */
  onLeave: (draft: AssessmentDraft) => void
}

/** What the form carries: the two texts, and a place for the server's word about a column left empty. */
export interface AssessmentValues extends AssessmentDraft {
  dimensions: Partial<Record<Dimension, Partial<Record<BoardColumn, string>>>>
}

/** In words what is known, missing and disputed; then the overall assessment, by those who run the matter. */
export function CheckStep({ onStep, draft, onLeave }: CheckStepProps) {
  const t = useTexts(texts)
  const { matter, round, done } = useBoard()
  const form = useAppForm<AssessmentValues, AssessmentValues>(
    v.object({ overall: required(t.assess.overallMissing), speaksAgainst: required(t.assess.againstMissing), dimensions: v.any() }),
    { ...draft, dimensions: {} },
  )
  const { getValues } = form
  useEffect(
    () => () => {
      const { overall, speaksAgainst } = getValues()
      onLeave({ overall, speaksAgainst })
    },
    [getValues, onLeave],
  )
  const { submit, send } = useCommandForm(
    form,
    saveAssessment,
    (values) => ({ id: matter.id, version: matter.version ?? 0, overall: values.overall, speaksAgainst: values.speaksAgainst }),
    () => {
      done(t.assess.done)
      onStep('anbefaling')
    },
  )
  const faultOf = (dimension: Dimension, column: BoardColumn) => form.problems.find((problem) => problem.field === `dimensions.${dimension}.${column}`)?.message

  if (!matter.viewerCan.saveAssessment) {
    return (
      <Stack>
        <BoardSummary onStep={onStep} />
        {round?.overall == null ? (
          <p>{t.assess.onlyConvenors}</p>
        ) : (
          <section>
            <h3>{t.assess.overall}</h3>
            <p lang="da">{round.overall}</p>
            <h3>{t.assess.against}</h3>
            <p lang="da">{round.speaksAgainst}</p>
          </section>
        )}
      </Stack>
    )
  }
  return (
    <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.assess.title} longTexts={[longText(form, 'overall', t.assess.overall, round?.overall), longText(form, 'speaksAgainst', t.assess.against, round?.speaksAgainst)]}>
      <BoardSummary onStep={onStep} faultOf={faultOf} />
      <h3>{t.assess.title}</h3>
      <TextArea {...form.register('overall')} label={t.assess.overall} rows={8} error={form.errorOf('overall')} />
      <TextArea {...form.register('speaksAgainst')} label={t.assess.against} error={form.errorOf('speaksAgainst')} />
      <FormActions submitLabel={t.assess.submit} pending={send.pending} />
    </Form>
  )
}
