import type { Catalogue } from '@/shared/i18n/language'

interface OpensTexts {
  title: string
  nobody: string
  kind: Record<string, (count: number) => string>
  pieces: (count: number) => string
  including: string
  without: string
  nameless: string
  open: string
  ifThere: string
  show: string
  others: (count: number) => string
}

const danish: OpensTexts = {
  title: 'Det bliver synligt for',
  nobody: 'Det bliver ikke synligt for flere end nu.',
  kind: {
    matter: (count) => (count === 1 ? 'forløbet' : `${count} forløb`),
    person: (count) => (count === 1 ? 'personen' : `${count} personer`),
    contribution: (count) => `${count} bidrag`,
    measure: (count) => (count === 1 ? '1 indsats' : `${count} indsatser`),
    meeting: (count) => (count === 1 ? '1 møde' : `${count} møder`),
    item: (count) => (count === 1 ? '1 punkt på en dagsorden' : `${count} punkter på dagsordener`),
  },
  pieces: (count) => (count === 1 ? '1 oplysning' : `${count} oplysninger`),
  including: 'heriblandt hvem det handler om',
  without: 'ikke hvem det handler om',
  nameless: 'uden navn',
  open: 'uden slutdato',
  ifThere: 'hvis myndigheden er med i forløbet og må få oplysningerne.',
  show: 'Vis hvilke oplysninger',
  others: (count) => (count === 1 ? '1 anden oplysning' : `${count} andre oplysninger`),
}

const english: OpensTexts = {
  title: 'It becomes visible to',
  nobody: 'It becomes visible to nobody more than now.',
  kind: {
    matter: (count) => (count === 1 ? 'the matter' : `${count} matters`),
    person: (count) => (count === 1 ? 'the person' : `${count} persons`),
    contribution: (count) => (count === 1 ? '1 contribution' : `${count} contributions`),
    measure: (count) => (count === 1 ? '1 measure' : `${count} measures`),
    meeting: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
    item: (count) => (count === 1 ? '1 item of an agenda' : `${count} items of agendas`),
  },
  pieces: (count) => (count === 1 ? '1 piece of information' : `${count} pieces of information`),
  including: 'among them who it is about',
  without: 'not who it is about',
  nameless: 'without the name',
  open: 'without an end date',
  ifThere: 'if the authority is part of the matter and may have the information.',
  show: 'Show which information',
  others: (count) => (count === 1 ? '1 more' : `${count} more`),
}

export const texts: Catalogue<OpensTexts> = { da: danish, en: english }
