import { Link } from '@tanstack/react-router'
import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { useReveal } from '@/shared/person/useReveal'
import { texts as words } from '@/shared/words/concernTexts'
import { Reveal } from '@/ui/Reveal'
import { SummaryList } from '@/ui/SummaryList'
import { Field } from '@/ui/Withheld'
import type { Concern } from './concernQuery'
import { texts } from './texts'

type PersonData = NonNullable<Concern['person']>

export function PersonCard({ person, withheld }: { person: Concern['person']; withheld: WithheldPaths }) {
  const t = useTexts(texts)
  return person === null ? <p>{t.notGiven}</p> : <KnownPerson person={person} withheld={withheld} />
}

function KnownPerson({ person, withheld }: { person: PersonData; withheld: WithheldPaths }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const reveal = useReveal(person.id)
  const held = (field: keyof PersonData, value: React.ReactNode) => (
    <Field withheld={withheld} path={`concern.person.${field}`}>
      {value}
    </Field>
  )
  return (
    <SummaryList
      rows={[
        {
          key: 'name',
          label: t.name,
          value: held(
            'name',
            <Link to="/personer/$id" params={{ id: person.id }}>
              {person.name ?? t.person}
            </Link>,
          ),
        },
        { key: 'cpr', label: t.cpr, value: held('cprMasked', person.cprMasked === null ? t.notGiven : <Reveal masked={person.cprMasked} what={t.cpr} onReveal={reveal.cpr} may={person.viewerCan?.revealCpr} />) },
        { key: 'age', label: t.age, value: held('age', person.age === null ? t.notGiven : t.years(person.age)) },
        { key: 'school', label: t.school, value: held('school', <span lang="da">{person.school ?? t.notGiven}</span>) },
        {
          key: 'address',
          label: t.address,
          value: held('address', <Reveal masked={person.address ?? t.hidden} what={t.addressObject} onReveal={reveal.address} may={person.viewerCan?.revealAddress} />),
        },
        { key: 'protection', label: t.protection, value: held('protection', person.protection === null ? t.notGiven : w.protection[person.protection]) },
      ]}
    />
  )
}
