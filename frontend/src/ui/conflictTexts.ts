import type { Catalogue } from '@/shared/i18n/language'

const da = {
  title: 'En anden har gemt først',
  fetching: 'Henter den nyeste udgave …',
  choose: 'Intet af det, du har skrevet, er gemt endnu. Vælg, hvad der skal stå, og send igen.',
  changed: 'Noget er ændret, siden du begyndte. Se det efter, før du sender igen.',
  mine: 'Din tekst',
  newest: 'Den nyeste udgave',
  nothingSaved: 'Ingen tekst. Det er noget andet, der er ændret.',
  keep: 'Behold min tekst',
  useNewest: 'Brug den nyeste',
  both: 'Sæt dem sammen',
  goOn: 'Fortsæt',
  overTitle: 'Det kan ikke længere gøres',
  over: 'Der er sket noget andet, siden du begyndte. Intet er sendt.',
  overWritten: 'Der er sket noget andet, siden du begyndte. Intet er sendt. Det, du har skrevet, står her, så du kan kopiere det.',
  close: 'Luk',
}
const en: typeof da = {
  title: 'Somebody else saved first',
  fetching: 'Fetching the newest version …',
  choose: 'Nothing of what you have written is saved yet. Choose what shall stand, and send again.',
  changed: 'Something has changed since you began. Look at it before you send again.',
  mine: 'Your text',
  newest: 'The newest version',
  nothingSaved: 'No text. Something else has changed.',
  keep: 'Keep my text',
  useNewest: 'Use the newest',
  both: 'Put them together',
  goOn: 'Continue',
  overTitle: 'This can no longer be done',
  over: 'Something else has happened since you began. Nothing was sent.',
  overWritten: 'Something else has happened since you began. Nothing was sent. What you have written stands here, so that you can copy it.',
  close: 'Close',
}
export const texts: Catalogue<typeof da> = { da, en }
