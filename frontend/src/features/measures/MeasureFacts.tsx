import type { ReactNode } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { CaseLink } from '@/ui/CaseLink'
import { CaseNumber } from '@/ui/CaseNumber'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { SummaryList, type SummaryRow } from '@/ui/SummaryList'
import { Field } from '@/ui/Withheld'
import { useMeasure } from './MeasureContext'
import { texts } from './texts'

export function MeasureFacts() {
  const t = useTexts(texts).page
  const { measure, withheld } = useMeasure()
  const held = (field: keyof typeof measure, value: ReactNode) => (
    <Field withheld={withheld} path={`measure.${field}`}>
      {value}
    </Field>
  )
  const rows: SummaryRow[] = [
    {
      key: 'person',
      label: t.person,
      value: (
        <Field withheld={withheld} path="measure.personName">
          <span lang="da">{measure.personName ?? t.none}</span>
        </Field>
      ),
    },
    {
      key: 'matter',
      label: t.matter,
      // An authority keeps its own measure after it has left the matter, and of the matter the number.
      value: measure.viewerCan.openMatter ? (
        <CaseLink to="/forloeb/$forloebId" params={{ forloebId: measure.matterId }}>
          {measure.matterReference}
        </CaseLink>
      ) : (
        <CaseNumber>{measure.matterReference}</CaseNumber>
      ),
    },
    { key: 'responsible', label: t.responsible, value: <span lang="da">{measure.responsible}</span> },
    { key: 'contact', label: t.contact, value: held('contactPerson', <span lang="da">{measure.contactPerson ?? t.none}</span>) },
    { key: 'mentor', label: t.mentor, value: held('mentor', <span lang="da">{measure.mentor ?? t.none}</span>) },
    measure.startedOn == null
      ? { key: 'start', label: t.startBy, value: <Deadline value={measure.startDueOn} /> }
      : { key: 'started', label: t.started, value: <DateText value={measure.startedOn} /> },
  ]
  if (measure.endedOn != null) rows.push({ key: 'ended', label: t.ended, value: <DateText value={measure.endedOn} /> })
  else if (measure.reviewOn != null) rows.push({ key: 'review', label: t.review, value: <Deadline value={measure.reviewOn} /> })
  return (
    <>
      <SummaryList rows={rows} />
      <section>
        <h2>{t.goal}</h2>
        <Field withheld={withheld} path="measure.goal">
          <p lang="da">{measure.goal ?? t.none}</p>
        </Field>
      </section>
      <section>
        <h2>{t.practical}</h2>
        <Field withheld={withheld} path="measure.practical">
          <p lang="da">{measure.practical ?? t.noPractical}</p>
        </Field>
      </section>
      {measure.endNote != null && (
        <section>
          <h2>{t.result}</h2>
          <p lang="da">{measure.endNote}</p>
        </section>
      )}
    </>
  )
}
