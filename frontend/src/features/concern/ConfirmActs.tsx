import { useAct } from '@/shared/graphql/useAct'
import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { ActForm } from '@/ui/ActForm'
import { SummaryList } from '@/ui/SummaryList'
import type { ActProps } from './ActArea'
import { agreeScreening, beginAssessment } from './actMutations'
import { texts } from './texts'

export function BeginAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const act = useAct(beginAssessment, { onDone: () => onDone(t.done.begun) })
  return (
    <ActForm onSubmit={() => act.run({ id: concern.id, version: concern.version })} error={act.error} submitLabel={t.acts.begynd} pending={act.pending} onCancel={onCancel}>
      <p>{t.beginEffect}</p>
    </ActForm>
  )
}

/** The other coordinator's agreement: only now the screening takes effect. */
export function AgreeAct({ concern, onDone, onCancel }: ActProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const act = useAct(agreeScreening, { onDone: () => onDone(t.done.agreed) })
  return (
    <ActForm onSubmit={() => act.run({ id: concern.id, version: concern.version })} error={act.error} submitLabel={t.acts.enig} pending={act.pending} onCancel={onCancel}>
      {concern.screening !== null && (
        <SummaryList
          rows={[
            { key: 'outcome', label: t.outcome, value: w.screening[concern.screening.outcome] },
            { key: 'reason', label: t.reason, value: <span lang="da">{concern.screening.reason}</span> },
            { key: 'by', label: t.by, value: concern.screening.by },
          ]}
        />
      )}
      <p>{t.agreeEffect}</p>
    </ActForm>
  )
}
