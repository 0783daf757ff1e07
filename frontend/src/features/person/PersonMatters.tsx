import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { recordPath } from '@/shared/recordPath'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { Badge } from '@/ui/Badge'
import { CaseLink } from '@/ui/CaseLink'
import { DataTable } from '@/ui/DataTable'
import { DateText } from '@/ui/Dates'
import { Field } from '@/ui/Withheld'
import type { PersonData } from './PersonFacts'
import { texts } from './texts'

/** Only those one may see; there is no count of the others. */
export function PersonMatters({ person, withheld }: { person: PersonData; withheld: WithheldPaths }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const c = useTexts(caseWords)
  const concerns = person.concerns ?? []
  const matters = person.matters ?? []
  return (
    <>
      <h2>{t.concerns}</h2>
      <Field withheld={withheld} path="person.concerns">
        {concerns.length === 0 ? (
          <p>{t.noConcerns}</p>
        ) : (
          <DataTable
            caption={t.concerns}
            captionHidden
            rows={concerns}
            rowKey={(row) => row.id}
            columns={[
              { key: 'number', header: t.number, rowHeader: true, cell: (row) => <CaseLink to={recordPath('concern', row.id)}>{row.reference}</CaseLink> },
              { key: 'received', header: t.received, cell: (row) => <DateText value={row.receivedAt} short /> },
              { key: 'stage', header: t.status, cell: (row) => <Badge>{row.outcome === null ? w.stage[row.stage] : w.outcome[row.outcome]}</Badge> },
            ]}
          />
        )}
      </Field>
      <h2>{t.matters}</h2>
      <Field withheld={withheld} path="person.matters">
        {matters.length === 0 ? (
          <p>{t.noMatters}</p>
        ) : (
          <DataTable
            caption={t.matters}
            captionHidden
            rows={matters}
            rowKey={(row) => row.id}
            columns={[
              { key: 'number', header: t.number, rowHeader: true, cell: (row) => <CaseLink to={recordPath('matter', row.id)}>{row.reference}</CaseLink> },
              { key: 'forum', header: t.forum, cell: (row) => <span lang="da">{row.forum}</span> },
              { key: 'opened', header: t.opened, cell: (row) => <DateText value={row.openedAt} short /> },
              { key: 'stage', header: t.status, cell: (row) => <Badge>{c.stage[row.stage]}</Badge> },
            ]}
          />
        )}
      </Field>
    </>
  )
}
