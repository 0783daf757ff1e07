import type { Catalogue } from '@/shared/i18n/language'

const da = {
  privacyTitle: 'Privatliv',
  privacy: [
    'Alt, du slår op, ændrer og videregiver, bliver logget med tid, rolle og formål. Loggen læses af databeskyttelsesrådgiveren hos den myndighed, du handler for.',
    'Intet gemmes i browseren ud over den cookie, der holder dig logget på. Den forsvinder, når du logger af.',
    'En borger, der vil se, rette eller gøre indsigelse mod sine oplysninger, skal henvende sig til den myndighed, der er dataansvarlig.',
  ],
  accessibilityTitle: 'Tilgængelighedserklæring',
  accessibility: [
    'Infohus er lavet til at kunne bruges med tastatur, skærmlæser og forstørrelse og følger WCAG 2.2 på niveau AA.',
    'Hver myndighed, der bruger Infohus, har sin egen erklæring. Spørg din it-afdeling, hvis du vil læse den eller melde en fejl.',
  ],
}

const en: typeof da = {
  privacyTitle: 'Privacy',
  privacy: [
    'Everything you look up, change and disclose is logged with time, role and purpose. The log is read by the data protection officer of the authority you act for.',
    'Nothing is stored in the browser except the cookie that keeps you signed in. It is gone when you log off.',
    'A citizen who wants to see, correct or object to information must turn to the authority that is the controller.',
  ],
  accessibilityTitle: 'Accessibility statement',
  accessibility: [
    'Infohus is made to be used with keyboard, screen reader and magnification, and follows WCAG 2.2 at level AA.',
    'Each authority that uses Infohus has a statement of its own. Ask your IT department if you want to read it or report a fault.',
  ],
}

export const texts: Catalogue<typeof da> = { da, en }
