import { useTexts } from '@/shared/i18n/language'
import { Badge } from '@/ui/Badge'
import { CaseLink } from '@/ui/CaseLink'
import { Disclosure } from '@/ui/Disclosure'
import { Quiet, Row } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import type { AgendaItemView } from './meetingQueries'
import { texts } from './texts'

/** What kind of item, how long, who brought it, who sees it and who takes no part. */
export function ItemFacts({ item, linked = true }: { item: AgendaItemView; linked?: boolean }) {
  const t = useTexts(texts)
  const facts = [
    t.agenda.kind[item.kind],
    item.minutesPlanned == null ? null : t.agenda.minutes(item.minutesPlanned),
    item.broughtBy == null ? null : t.agenda.broughtBy(item.broughtBy),
  ]
  return (
    <>
      <Row>
        <Badge tone={item.state === 'OPEN' ? 'status' : 'quiet'}>{t.agenda.state[item.state]}</Badge>
        <Quiet>{facts.filter((fact) => fact !== null).join(' · ')}</Quiet>
        {linked && item.matterId != null && (
          <CaseLink to="/forloeb/$forloebId" params={{ forloebId: item.matterId }}>
            {item.matterReference ?? t.item.matter}
          </CaseLink>
        )}
      </Row>
      {item.recused.length > 0 && (
        <Notice kind="warning">
          <ul>
            {item.recused.map((name) => (
              <li key={name}>{t.item.excluded(name, item.position)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {item.audience.length > 0 && (
        <Disclosure summary={t.agenda.audience(item.audience.length)}>
          <ul>
            {item.audience.map((one) => (
              <li key={`${one.name} ${one.roleLabel} ${one.organisation}`} lang="da">
                {one.name}, {one.roleLabel}, {one.organisation}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
