import type { Catalogue } from '@/shared/i18n/language'

const da = {
  title: 'Log på',
  lockedTitle: 'Låst',
  intro: 'Infohus er for ansatte i kommunen, politiet og de myndigheder, der arbejder sammen om forebyggelse.',
  username: 'Brugernavn',
  password: 'Adgangskode',
  submit: 'Log på',
  missingUsername: 'Skriv dit brugernavn',
  missingPassword: 'Skriv din adgangskode',
  reasons: {
    'signed-out': 'Du er logget af. Luk browseren på en delt pc.',
    locked: 'Skærmen blev låst. Log på for at fortsætte, hvor du var.',
    expired: 'Din adgang er udløbet. Log på igen.',
  },
  failures: {
    WRONG: { title: 'Du kunne ikke logges på', text: 'Brugernavn eller adgangskode er forkert.' },
    LIMIT: { title: 'For mange forsøg', text: 'Vent lidt, og prøv igen.' },
    UNAVAILABLE: { title: 'Log på virker ikke lige nu', text: 'Prøv igen om lidt. Haster det, så ring til et af numrene øverst.' },
    NETWORK: { title: 'Ingen forbindelse', text: 'Intet er sendt. Prøv igen.' },
  },
  everyone: 'Alle ansatte hos en deltagende myndighed kan rejse en bekymring efter log på.',
}

const en: typeof da = {
  title: 'Sign in',
  lockedTitle: 'Locked',
  intro: 'Infohus is for staff of the municipality, the police and the authorities that work together on prevention.',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  missingUsername: 'Type your user name',
  missingPassword: 'Type your password',
  reasons: {
    'signed-out': 'You are logged off. Close the browser on a shared computer.',
    locked: 'The screen was locked. Sign in to go on where you were.',
    expired: 'Your access has expired. Sign in again.',
  },
  failures: {
    WRONG: { title: 'You could not be signed in', text: 'The user name or the password is wrong.' },
    LIMIT: { title: 'Too many attempts', text: 'Wait a little, and try again.' },
    UNAVAILABLE: { title: 'Signing in does not work right now', text: 'Try again shortly. If it is urgent, call one of the numbers above.' },
    NETWORK: { title: 'No connection', text: 'Nothing was sent. Try again.' },
  },
  everyone: 'Everyone employed by a participating authority can raise a concern after signing in.',
}

export const texts: Catalogue<typeof da> = { da, en }
