import type { Catalogue } from '@/shared/i18n/language'

const da = {
  title: 'Vælg rolle',
  intro: 'Du arbejder i én rolle ad gangen. Det, du kan se og gøre, følger rollen, og rollen står i loggen.',
  now: 'Du er nu',
  choose: (role: string) => `Vælg ${role}`,
  chosen: 'Den rolle, du har nu',
  keep: 'Fortsæt i den rolle',
  none: 'Du har endnu ingen rolle ud over den, alle ansatte har. Kontakt din administrator, hvis du mangler en.',
  failed: 'Rollen kunne ikke skiftes. Prøv igen.',
  list: 'Dine roller',
}

const en: typeof da = {
  title: 'Choose role',
  intro: 'You work in one role at a time. What you can see and do follows the role, and the role is written in the log.',
  now: 'You are now',
  choose: (role) => `Choose ${role}`,
  chosen: 'The role you have now',
  keep: 'Continue in this role',
  none: 'You have no role yet beyond the one that all employees have. Contact your administrator if you are missing one.',
  failed: 'The role could not be changed. Try again.',
  list: 'Your roles',
}

export const texts: Catalogue<typeof da> = { da, en }
