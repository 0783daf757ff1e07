import type { ReactNode } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { ActPanel } from '@/ui/ActPanel'
import { Dialog } from '@/ui/Dialog'
import type { ActCode } from './acts'
import { AddStatementAct } from './AddStatementAct'
import { AskMunicipalityAct } from './AskMunicipalityAct'
import { AssessAct } from './AssessAct'
import { AssignAct } from './AssignAct'
import { ConfirmClarificationAct, CorrectClarificationAct, PoliceAloneAct } from './ClarificationWordActs'
import { AgreeAct, BeginAct } from './ConfirmActs'
import type { Concern } from './concernQuery'
import { ExtendAct, ApproveExtensionAct } from './RetentionActs'
import { FeedbackAct } from './FeedbackAct'
import { InformedAct } from './InformedAct'
import { RecordClarificationAct } from './RecordClarificationAct'
import { RequestClarificationAct } from './RequestClarificationAct'
import { RevealReporterAct } from './RevealReporterAct'
import { ScreenAct } from './ScreenAct'
import { texts } from './texts'

export interface ActProps {
  concern: Concern
  /** The server has confirmed it: the words for the status line. */
  onDone: (message: string) => void
  onCancel: () => void
}

const forms: Record<ActCode, (props: ActProps) => ReactNode> = {
  fordel: AssignAct,
  begynd: BeginAct,
  vurdering: AssessAct,
  'bed-om-afklaring': RequestClarificationAct,
  afklaring: RecordClarificationAct,
  'bekraeft-svar': ConfirmClarificationAct,
  'ret-svar': CorrectClarificationAct,
  'afslut-hos-politiet': PoliceAloneAct,
  'spoerg-kommune': AskMunicipalityAct,
  screening: ScreenAct,
  enig: AgreeAct,
  oplysning: AddStatementAct,
  tilbagemelding: FeedbackAct,
  orientering: InformedAct,
  forlaeng: ExtendAct,
  godkend: ApproveExtensionAct,
  henvender: RevealReporterAct,
}
/** Acts with much to write stand above the content, so that it can be read meanwhile; the short ones are dialogs. */
const panels: ReadonlySet<ActCode> = new Set(['vurdering', 'bed-om-afklaring', 'spoerg-kommune', 'afklaring', 'ret-svar', 'screening', 'oplysning', 'orientering'])

export function ActArea({ act, ...props }: ActProps & { act: ActCode }) {
  const t = useTexts(texts)
  const ActForm = forms[act]
  const title = t.acts[act]
  if (panels.has(act)) {
    return (
      <ActPanel key={act} title={title}>
        <ActForm {...props} />
      </ActPanel>
    )
  }
  return (
    <Dialog open key={act} title={title} onClose={props.onCancel}>
      <ActForm {...props} />
    </Dialog>
  )
}
