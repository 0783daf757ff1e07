import type { Catalogue } from '@/shared/i18n/language'

const da = {
  title: 'Se som rolle',
  intro: 'Kun i demoen, hvor alle data er opdigtede: se siderne, som en anden rolle ser dem, i højst 30 minutter. Du kan ikke ændre noget, og hvert opslag logges på dig.',
  role: 'Rolle',
  choose: 'Vælg en rolle',
  look: 'Se som rollen',
  failed: 'Det lykkedes ikke. Prøv igen.',
}

const en: typeof da = {
  title: 'Look as a role',
  intro: 'Only in the demo, where all data is invented: look at the pages as another role sees them, for at most 30 minutes. You can change nothing, and each look-up is logged on you.',
  role: 'Role',
  choose: 'Choose a role',
  look: 'Look as the role',
  failed: 'It did not work. Try again.',
}

export const texts: Catalogue<typeof da> = { da, en }
