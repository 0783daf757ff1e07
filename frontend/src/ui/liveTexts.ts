import type { Catalogue } from '@/shared/i18n/language'

const da = {
  changed: (time: string) => `Der er nyt ${time}.`,
  show: 'Vis ændringer',
  showAll: (count: number) => `Vis alle ${count}`,
  saved: (time: string) => `Kladde gemt ${time}`,
  saving: 'Gemmer kladde …',
  notSaved: 'Kladden er ikke gemt. Det, du har skrevet, står her stadig.',
  restored: (time: string) => `Din kladde fra ${time} er hentet. Kun du kan læse den; den slettes, når du sender, eller efter 14 dage.`,
  startOver: 'Slet kladden, og begynd forfra',
  reveal: (what: string) => `Vis ${what}`,
  hide: (what: string) => `Skjul ${what}`,
  revealed: (what: string) => `${what} vises i 30 sekunder.`,
  nothing: 'Der er ikke registreret noget.',
  reason: 'Hvorfor har du brug for det?',
  reasonHint: 'Skriv kort, hvad du skal bruge oplysningen til. Opslag og begrundelse logges og kan læses af databeskyttelsesrådgiveren.',
  reasonMissing: 'Skriv med mindst 10 tegn, hvorfor du har brug for oplysningen',
  cancel: 'Annuller',
  newest: 'Hent den nyeste udgave',
}

const en: typeof da = {
  changed: (time) => `There is news ${time}.`,
  show: 'Show changes',
  showAll: (count) => `Show all ${count}`,
  saved: (time) => `Draft saved ${time}`,
  saving: 'Saving draft …',
  notSaved: 'The draft is not saved. What you have written is still here.',
  restored: (time) => `Your draft from ${time} has been fetched. Only you can read it; it is erased when you send, or after 14 days.`,
  startOver: 'Delete the draft and start over',
  reveal: (what) => `Show ${what}`,
  hide: (what) => `Hide ${what}`,
  revealed: (what) => `${what} is shown for 30 seconds.`,
  nothing: 'Nothing is registered.',
  reason: 'Why do you need it?',
  reasonHint: 'Write briefly what you need it for. The look-up and the reason are logged, and the data protection officer can read them.',
  reasonMissing: 'Write in at least 10 characters why you need the information',
  cancel: 'Cancel',
  newest: 'Fetch the newest version',
}

export const texts: Catalogue<typeof da> = { da, en }
