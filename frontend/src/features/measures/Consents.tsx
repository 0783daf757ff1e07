import { useState } from 'react'
import { useCommand } from '@/shared/graphql/useCommand'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { HiddenText, Stack } from '@/ui/Layout'
import { Statement } from '@/ui/Statement'
import { Field } from '@/ui/Withheld'
import { useMeasure } from './MeasureContext'
import { withdrawConsent, type MeasureView } from './measureQueries'
import { texts } from './texts'

type ConsentView = NonNullable<MeasureView['consents']>[number]

/** What the young person and the parents said, in their own words; taking it back is one press and one confirmation. */
export function Consents() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { language } = useLanguage()
  const { measure, withheld } = useMeasure()
  const [leaving, setLeaving] = useState<ConsentView | null>(null)
  const consents = measure.consents ?? []
  return (
    <section>
      <h2>{t.consent.title}</h2>
      <Field withheld={withheld} path="measure.consents">
        {consents.length === 0 && <p>{t.consent.none}</p>}
        <Stack>
          {consents.map((consent) => {
            const by = words.consentBy[consent.by]
            const meta = [
              t.consent.given(formatDate(consent.givenAt, language)),
              consent.withdrawnAt == null ? null : t.consent.withdrawn(formatDate(consent.withdrawnAt, language)),
            ]
            return (
              <div key={consent.id}>
                <Statement kind={`${by}: ${consent.accepted ? t.consent.yes : t.consent.no}`} meta={meta.filter(Boolean).join(' · ')}>
                  {consent.scope}
                </Statement>
                {consent.accepted && consent.withdrawnAt == null && measure.viewerCan.withdrawConsent && (
                  <Button kind="secondary" onClick={() => setLeaving(consent)}>
                    {t.acts.withdraw}
                    <HiddenText>: {by}</HiddenText>
                  </Button>
                )}
              </div>
            )
          })}
        </Stack>
      </Field>
      {leaving !== null && <WithdrawDialog consent={leaving} onClose={() => setLeaving(null)} />}
    </section>
  )
}

function WithdrawDialog({ consent, onClose }: { consent: ConsentView; onClose: () => void }) {
  const t = useTexts(texts)
  const { measure, done } = useMeasure()
  const send = useCommand(withdrawConsent)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.consent.withdrawTitle}
      actions={
        <>
          <Button
            pending={send.pending}
            onClick={() =>
              void send.run({ id: measure.id, version: measure.version, consentId: consent.id }).then((outcome) => {
                if (!outcome.ok) return
                onClose()
                done(t.consent.withdrawDone)
              })
            }
          >
            {t.consent.withdrawTitle}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t.acts.cancel}
          </Button>
        </>
      }
    >
      {send.error !== null && <ErrorState error={send.error} />}
      <p>{t.consent.withdrawStops}</p>
      <p>{t.consent.withdrawKeeps}</p>
    </Dialog>
  )
}
