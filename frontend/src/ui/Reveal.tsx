import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import type { AppError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { useViewerOrNone } from '@/shared/viewer/ViewerProvider'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { Form } from './Form'
import { FormActions } from './FormActions'
import { texts } from './liveTexts'
import { TextArea } from './TextArea'

type Outcome = { ok: true; data: string | null } | { ok: false; error: AppError }

interface RevealProps {
  /** What stands there while it is hidden: ••••••-••••. */
  masked: string
  /** "CPR-nummer", "adresse": completes "Vis …". */
  what: string
  onReveal: (reason: string) => Promise<Outcome>
  /** Whether the viewer may be shown it at all; who only looks at an opened record may not. */
  may?: boolean | undefined
}

const shownFor = 30_000

/** Masked until shown for a stated reason; hides again by itself after 30 seconds. */
export function Reveal({ masked, what, onReveal, may = true }: RevealProps) {
  const t = useTexts(texts)
  const [asking, setAsking] = useState(false)
  const [value, setValue] = useState<string | null>(null)
  const shown = value !== null
  const inspects = useViewerOrNone()?.screens.includes('KONTROL') === true
  useEffect(() => {
    if (!shown) return undefined
    const timer = setTimeout(() => setValue(null), shownFor)
    return () => clearTimeout(timer)
  }, [shown])
  // Who inspects a record only looks: the server shows no number in full.
  if (inspects || !may) return <span className="ui-ref">{masked}</span>
  return (
    <span className="ui-reveal">
      <span className="ui-ref">{value ?? masked}</span>
      <Button kind="tertiary" icon={shown ? 'visibility-off' : 'visibility'} onClick={() => (shown ? setValue(null) : setAsking(true))}>
        {shown ? t.hide(what) : t.reveal(what)}
      </Button>
      <span role="status" className="sr-only">
        {shown ? t.revealed(what) : ''}
      </span>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t.reveal(what)}>
        <ReasonForm
          what={what}
          onCancel={() => setAsking(false)}
          onReason={async (reason) => {
            const outcome = await onReveal(reason)
            if (!outcome.ok) return outcome.error
            setValue(outcome.data ?? t.nothing)
            setAsking(false)
            return null
          }}
        />
      </Dialog>
    </span>
  )
}

interface ReasonFormProps {
  what: string
  onReason: (reason: string) => Promise<AppError | null>
  onCancel: () => void
}

function ReasonForm({ what, onReason, onCancel }: ReasonFormProps) {
  const t = useTexts(texts)
  const [error, setError] = useState<AppError | null>(null)
  const form = useAppForm(v.object({ reason: v.pipe(required(t.reasonMissing), v.minLength(10, t.reasonMissing)) }), { reason: '' })
  const submit = form.handleSubmit(async ({ reason }) => {
    const failure = await onReason(reason)
    if (failure !== null && !form.showServerError(failure)) setError(failure)
  })
  return (
    <Form onSubmit={submit} problems={form.problems} error={error}>
      <TextArea {...form.register('reason')} label={t.reason} hint={t.reasonHint} rows={3} error={form.errorOf('reason')} />
      <FormActions submitLabel={t.reveal(what)} pending={form.formState.isSubmitting}>
        <Button kind="secondary" onClick={onCancel}>
          {t.cancel}
        </Button>
      </FormActions>
    </Form>
  )
}
