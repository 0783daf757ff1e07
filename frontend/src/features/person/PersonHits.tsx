import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { DataTable } from '@/ui/DataTable'
import { Field } from '@/ui/Withheld'
import type { Hit } from './PersonsPage'
import { texts } from './texts'

export function PersonHits({ hits, withheld }: { hits: readonly Hit[]; withheld: WithheldPaths }) {
  const t = useTexts(texts)
  const held = (hit: Hit, field: keyof Hit['person'], value: ReactNode) => (
    <Field withheld={withheld} path={`persons.${hits.indexOf(hit)}.person.${field}`}>
      {value}
    </Field>
  )
  return (
    <DataTable
      caption={t.hits}
      rows={hits}
      rowKey={(hit) => hit.person.id}
      columns={[
        {
          key: 'name',
          header: t.name,
          rowHeader: true,
          cell: (hit) => (
            <Link to="/personer/$id" params={{ id: hit.person.id }}>
              {hit.person.name ?? t.unnamed}
            </Link>
          ),
        },
        { key: 'age', header: t.age, cell: (hit) => held(hit, 'age', hit.person.age === null ? t.notGiven : t.years(hit.person.age)) },
        { key: 'cpr', header: t.cpr, cell: (hit) => held(hit, 'cprMasked', hit.person.cprMasked ?? t.notGiven) },
        { key: 'municipality', header: t.municipality, cell: (hit) => <span lang="da">{hit.person.municipality}</span> },
        { key: 'match', header: t.match, cell: (hit) => t.matches[hit.match] },
      ]}
    />
  )
}
