import type { PersonRecordQuery } from '@/gen/graphql'
import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { useReveal } from '@/shared/person/useReveal'
import { texts as words } from '@/shared/words/concernTexts'
import { DateTimeText } from '@/ui/Dates'
import { Reveal } from '@/ui/Reveal'
import { SummaryList } from '@/ui/SummaryList'
import { Field } from '@/ui/Withheld'
import { texts } from './texts'

export type PersonData = NonNullable<PersonRecordQuery['person']>

export function PersonFacts({ person, withheld }: { person: PersonData; withheld: WithheldPaths }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const reveal = useReveal(person.id)
  const held = (field: keyof PersonData, value: React.ReactNode) => (
    <Field withheld={withheld} path={`person.${field}`}>
      {value}
    </Field>
  )
  return (
    <SummaryList
      rows={[
        { key: 'name', label: t.name, value: held('name', person.name ?? t.notGiven) },
        { key: 'cpr', label: t.cpr, value: held('cprMasked', person.cprMasked === null ? t.notGiven : <Reveal masked={person.cprMasked} what={t.cpr} onReveal={reveal.cpr} may={person.viewerCan?.revealCpr} />) },
        { key: 'age', label: t.age, value: held('age', person.age === null ? t.notGiven : t.years(person.age)) },
        { key: 'category', label: t.category, value: t.categories[person.subjectCategory] },
        { key: 'municipality', label: t.municipality, value: <span lang="da">{person.municipality}</span> },
        { key: 'school', label: t.school, value: held('school', <span lang="da">{person.school ?? t.notGiven}</span>) },
        { key: 'protection', label: t.protection, value: held('protection', person.protection === null ? t.notGiven : w.protection[person.protection]) },
        ...(person.protectionSource === null || person.protectionNotedAt === null
          ? []
          : [
              {
                key: 'source',
                label: t.protectionSource,
                value: (
                  <>
                    <span lang="da">{person.protectionSource}</span>, <DateTimeText value={person.protectionNotedAt} />
                  </>
                ),
              },
            ]),
        { key: 'address', label: t.address, value: held('address', <Reveal masked={person.address ?? t.hidden} what={t.addressObject} onReveal={reveal.address} may={person.viewerCan?.revealAddress} />) },
      ]}
    />
  )
}
