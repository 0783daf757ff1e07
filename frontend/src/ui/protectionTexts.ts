import type { Catalogue } from '@/shared/i18n/language'

const da = {
  protection: 'Navne- og adressebeskyttelse',
  protectionSource: 'Kilde',
  protectionSourceHint: 'Fx opslag i CPR i dag',
  recordProtection: 'Notér beskyttelse',
  protectionEffect: 'Kun når der er noteret, at der ikke er beskyttelse, ses adressen af andre i forløbet. Ellers er den skjult.',
  protectionDone: 'Beskyttelsen er noteret.',
  take: 'Overtag skole og adresse herfra',
  takeHint: 'De bliver skrevet på personen og ses af alle, der har adgang til personen. Kontrollér først, at de er rigtige.',
  problems: { protection: 'Vælg, om der er beskyttelse', source: 'Skriv, hvor det vides fra' },
  written: 'Også skrevet i henvendelsen',
  school: 'Skole, uddannelse eller arbejde',
  address: 'Adresse',
  addressHidden: 'Skrevet, men skjult',
  isProtected: 'Der står, at adressen er beskyttet. Det gælder kun her, til det er noteret: så gælder det for alle.',
  writtenHint: 'Personens oplysninger er ikke ændret af det.',
}

const en: typeof da = {
  protection: 'Name and address protection',
  protectionSource: 'Source',
  protectionSourceHint: 'E.g. looked up in CPR today',
  recordProtection: 'Note protection',
  protectionEffect: 'Only when it is noted that there is no protection do others in the matter see the address. Else it is hidden.',
  protectionDone: 'The protection is noted.',
  take: 'Take over school and address from here',
  takeHint: 'They are written with the person and seen by all who have access to the person. Check first that they are right.',
  problems: { protection: 'Choose whether there is protection', source: 'Write from where it is known' },
  written: 'Also written in the report',
  school: 'School, education or work',
  address: 'Address',
  addressHidden: 'Written, but hidden',
  isProtected: 'It says that the address is protected. That holds here only, until it is noted: then it holds for all.',
  writtenHint: 'What is known of the person is not changed by it.',
}

export const texts: Catalogue<typeof da> = { da, en }
