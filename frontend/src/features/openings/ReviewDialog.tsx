import * as v from 'valibot'
import { choice, required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { ActForm } from '@/ui/ActForm'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { Dialog } from '@/ui/Dialog'
import { TextArea } from '@/ui/TextArea'
import { reviewOpening } from './commands'
import { texts } from './texts'

interface ReviewDialogProps {
  opening: { id: string; reference: string }
  onDone: () => void
  onCancel: () => void
}

/** Somebody else says whether it was justified. */
export function ReviewDialog({ opening, onDone, onCancel }: ReviewDialogProps) {
  const t = useTexts(texts)
  const form = useAppForm(v.object({ justified: choice(['yes', 'no'], t.problems.justified), note: required(t.problems.note) }), { justified: '', note: '' })
  const act = useAct(reviewOpening, { onDone, showServerError: form.showServerError })
  const submit = form.handleSubmit(({ justified, note }) => act.run({ id: opening.id, justified: justified === 'yes', note }))
  return (
    <Dialog open title={t.reviewTitle(opening.reference)} onClose={onCancel}>
      <ActForm onSubmit={submit} problems={form.problems} error={act.error} submitLabel={t.reviewSubmit} pending={act.pending} onCancel={onCancel}>
        <RadioGroup
          {...form.register('justified')}
          label={t.reviewQuestion}
          options={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
          error={form.errorOf('justified')}
        />
        <TextArea {...form.register('note')} label={t.note} maxLength={2000} error={form.errorOf('note')} />
      </ActForm>
    </Dialog>
  )
}
