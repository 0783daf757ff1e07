import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useDraft } from '@/shared/drafts/useDraft'
import type { AppError } from '@/shared/graphql/errors'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useTexts } from '@/shared/i18n/language'
import { useNow } from '@/shared/time/useNow'
import { Button } from '@/ui/Button'
import { DraftLine } from '@/ui/DraftLine'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { SectionHeading } from '@/ui/SectionHeading'
import type { Option } from '@/ui/Select'
import { StepIndicator } from '@/ui/StepIndicator'
import { AroundStep } from './AroundStep'
import { CheckStep } from './CheckStep'
import { PersonStep } from './PersonStep'
import { ReporterStep } from './ReporterStep'
import { StatementsStep } from './StatementsStep'
import { checkStep, stepFields, stepOf } from './steps'
import { texts } from './texts'
import { emptyReport, isChildSoFar, reportSchema, type ReportMode, type ReportOutput, type ReportValues } from './values'

export interface Draft {
  id: string
  values: ReportValues
}

interface ReportFormProps {
  mode: ReportMode
  districts: readonly Option[]
  draft: Draft | null
  /** The step in the address, so that "back" leads to the step before. */
  step: number
  /** Answers null when it was sent. */
  onSend: (report: ReportOutput, draftId: string | null, today: string) => Promise<AppError | null>
}

/** Four steps and a check page. Everything typed stays while one goes back and forth, and is kept as a draft on the server. */
export function ReportForm({ mode, districts, draft, step: wantedStep, onSend }: ReportFormProps) {
  const t = useTexts(texts)
  const now = useNow()
  const navigate = useNavigate()
  const form = useAppForm(reportSchema(t, mode, () => now), draft?.values ?? emptyReport)
  const kept = useDraft({ form: mode === 'concern' ? 'bekymring' : 'underretning' }, draft?.id ?? null, () => JSON.stringify(form.getValues()))
  const [reached, setReached] = useState(1)
  const [moved, setMoved] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const step = Math.min(wantedStep, reached)
  const person = form.watch('person')
  const isChild = isChildSoFar(person, now)

  const { watch } = form
  const { touch } = kept
  useEffect(() => {
    const subscription = watch(() => touch())
    return () => subscription.unsubscribe()
  }, [watch, touch])

  function goTo(next: number) {
    setReached((furthest) => Math.max(furthest, next))
    setMoved(true)
    void navigate({ to: '.', search: (search) => ({ ...search, trin: next }), resetScroll: true })
  }

  async function goOn() {
    const fields = stepFields[step - 1]
    if (fields === undefined || !(await form.trigger([...fields]))) return
    void kept.save()
    goTo(step + 1)
  }

  const send = form.handleSubmit(
    async (report) => {
      setError(null)
      await kept.save()
      const failure = await onSend(report, kept.id(), now)
      if (failure === null) {
        kept.stop()
        return
      }
      if (form.showServerError(failure)) goToFirst(failure.fields.map((part) => part.field))
      else setError(failure)
    },
    (errors) => goToFirst(Object.keys(errors)),
  )

  function goToFirst(paths: string[]) {
    const first = Math.min(...paths.map(stepOf))
    if (first !== step) goTo(first)
  }

  const checking = step === checkStep
  const heading = checking ? t.check.title : (t.steps[step - 1] ?? '')
  return (
    <div onBlur={() => void kept.save()}>
      {!checking && <StepIndicator steps={t.steps} current={step} />}
      <Form key={step} onSubmit={checking ? send : goOn} problems={form.problems.filter((problem) => checking || stepOf(problem.field) === step)} error={checking ? error : null}>
        <SectionHeading focus={moved}>{heading}</SectionHeading>
        {step === 1 && <PersonStep form={form} mode={mode} isChild={isChild} />}
        {step === 2 && <StatementsStep form={form} mode={mode} districts={districts} />}
        {step === 3 && <AroundStep form={form} mode={mode} />}
        {step === 4 && <ReporterStep form={form} mode={mode} />}
        {checking && <CheckStep values={form.getValues()} mode={mode} isChild={isChild} districts={districts} onEdit={goTo} />}
        <FormActions submitLabel={checking ? (mode === 'concern' ? t.sendConcern : t.sendNotification) : t.next} pending={form.formState.isSubmitting}>
          {step > 1 && (
            <Button kind="secondary" onClick={() => goTo(step - 1)}>
              {t.back}
            </Button>
          )}
        </FormActions>
      </Form>
      <DraftLine state={kept.state} />
    </div>
  )
}
