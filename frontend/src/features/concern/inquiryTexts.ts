import type { InquiryField } from '@/gen/graphql'
import type { Catalogue } from '@/shared/i18n/language'

const fields: Record<InquiryField, string> = { BIRTH_DATE: 'Fødselsdato', CPR: 'CPR-nummer' }

const da = {
  intro: 'Der er intet fælles register mellem kommunerne. Når nogen lige er flyttet hertil, kan du spørge den tidligere kommunes koordinatorer. Det er en videregivelse: de får at vide, at I spørger om personen.',
  municipality: 'Hvilken kommune?',
  fieldsLabel: 'Hvad skal de have ud over navnet?',
  fieldsHint: 'Vælg kun det, de ikke kan svare uden.',
  fields,
  question: 'Hvad spørger I om, og hvorfor er det nødvendigt?',
  questionHint: 'Det læser den anden kommunes koordinatorer. Skriv ikke mere om bekymringen, end de har brug for.',
  toCheck: 'Se, hvad kommunen får',
  check: 'Det får kommunen',
  recipient: (municipality: string) => `Koordinatorerne (T&K) i ${municipality}`,
  sent: 'Sendes med',
  effect: 'De ser ikke bekymringen. Det, de har fået at vide, kan ikke trækkes tilbage. Videregivelsen står i jeres og deres log.',
  send: 'Spørg kommunen',
  asked: 'Kommunen er spurgt. Svaret står under Overblik.',
  heading: 'Spurgt andre kommuner',
  waiting: 'Ikke besvaret. Frist:',
  told: 'Svar:',
  nothing: 'Svar: intet at oplyse. Det siger ikke, om personen er kendt dér.',
  askedBy: (name: string) => `Spurgt af ${name}`,
  problems: { municipality: 'Vælg den kommune, der skal spørges', necessity: 'Skriv, hvad I spørger om, og hvorfor det er nødvendigt' },
}

const en: typeof da = {
  intro: 'There is no common register across municipalities. When somebody has just moved here, you can ask the coordinators of the former municipality. It is a disclosure: they learn that you ask about the person.',
  municipality: 'Which municipality?',
  fieldsLabel: 'What should they have beside the name?',
  fieldsHint: 'Choose only what they cannot answer without.',
  fields: { BIRTH_DATE: 'Date of birth', CPR: 'CPR number' },
  question: 'What do you ask, and why is it necessary?',
  questionHint: 'The coordinators of the other municipality read it. Write no more of the concern than they need.',
  toCheck: 'See what the municipality gets',
  check: 'This is what the municipality gets',
  recipient: (municipality) => `The coordinators (T&K) of ${municipality}`,
  sent: 'Is sent',
  effect: 'They do not see the concern. What they have been told cannot be taken back. The disclosure stands in your log and in theirs.',
  send: 'Ask the municipality',
  asked: 'The municipality has been asked. The answer is shown under Overview.',
  heading: 'Other municipalities asked',
  waiting: 'Not answered. Deadline:',
  told: 'Answer:',
  nothing: 'Answer: nothing to tell. It does not say whether the person is known there.',
  askedBy: (name) => `Asked by ${name}`,
  problems: { municipality: 'Choose the municipality to ask', necessity: 'Write what you ask, and why it is necessary' },
}

export const texts: Catalogue<typeof da> = { da, en }
