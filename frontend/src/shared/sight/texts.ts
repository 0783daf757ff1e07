import type { ReadingReason } from '@/gen/graphql'
import type { Catalogue } from '@/shared/i18n/language'
import type { SightKind } from './whoCanSee'

interface SightTexts {
  ask: string
  you: string
  only: Record<SightKind, string>
  count: (number: string, one: boolean, kind: SightKind) => string
  notAsked: string
  why: string
  sees: string
  until: string
  because: Record<ReadingReason, string>
  whole: Partial<Record<SightKind, string>>
  parts: Partial<Record<SightKind, Record<string, string>>>
  withoutIdentity: string
  eachContribution: string
  wholeMatter: string
  inspection: string
}

const danish: SightTexts = {
  ask: 'Hvem kan se dette?',
  you: '(dig)',
  only: { matter: 'Kun du kan se forløbet.', contribution: 'Kun du kan se bidraget.', concern: 'Kun du kan se bekymringen.' },
  count: (number, one, kind) => `${number} ${one ? 'person' : 'personer'} kan se ${{ matter: 'forløbet', contribution: 'bidraget', concern: 'bekymringen' }[kind]}.`,
  notAsked: 'Findes ikke, eller du har ikke adgang.',
  why: 'Hvorfor',
  sees: 'Ser',
  until: 'Adgang',
  because: {
    CONVENOR: 'leder forløbet',
    MEMBER: 'sidder i forummet',
    INVITATION: 'inviteret til forløbet',
    FUNCTION: 'modtager kommunens bekymringer',
    CLARIFICATION: 'spurgt om politiets afklaring',
    MEASURE: 'har en indsats i forløbet',
    OWN: 'bidraget er fra egen myndighed',
    SHARED: 'bidraget er delt med myndigheden',
    ITEM: 'er med i forløbet, hvor det er givet',
    GUEST: 'inviteret til et møde, hvor det er på dagsordenen',
    EMERGENCY: 'har åbnet det ved akut fare',
  },
  whole: { matter: 'hele forløbet', concern: 'hele bekymringen' },
  parts: {
    matter: {
      CORE: 'nummer, forum og trin',
      GOALS: 'mål og indsatser',
      CASE: 'analyse, anbefaling og beslutninger',
      IDENTITY: 'hvem det handler om',
      CONDUCT: 'invitationer og oversigter',
      POLICE: 'politiets oplysninger',
      HEALTH: 'helbredsoplysninger',
      FAMILY: 'oplysninger om familien',
      LOGBOOK: 'mentorens logbog',
    },
    concern: {
      CORE: 'nummer, trin og frister',
      CIRCUMSTANCES: 'hvilken slags bekymring',
      CASE: 'hvad der er set og hørt',
      IDENTITY: 'hvem det handler om',
      CONDUCT: 'videregivelser',
    },
  },
  withoutIdentity: 'ikke hvem det handler om',
  eachContribution: 'Bidrag deles hver for sig. Ved hvert bidrag kan du se, hvem der kan læse det.',
  wholeMatter: 'Er bidraget givet til hele forløbet, kan de andre inviterede også læse det. Hvem de er, ser kun de, der leder forløbet.',
  inspection: 'En databeskyttelsesrådgivers tilsyn er ikke med i listen.',
}

const english: SightTexts = {
  ask: 'Who can see this?',
  you: '(you)',
  only: { matter: 'Only you can see the matter.', contribution: 'Only you can see the contribution.', concern: 'Only you can see the concern.' },
  count: (number, one, kind) => `${number} ${one ? 'person' : 'people'} can see the ${kind}.`,
  notAsked: 'Does not exist, or you do not have access.',
  why: 'Why',
  sees: 'Sees',
  until: 'Access',
  because: {
    CONVENOR: 'leads the matter',
    MEMBER: 'sits in the forum',
    INVITATION: 'invited to the matter',
    FUNCTION: 'receives the municipality’s concerns',
    CLARIFICATION: 'asked for the clarification of the police',
    MEASURE: 'has a measure in the matter',
    OWN: 'the contribution is of their own authority',
    SHARED: 'the contribution is shared with their authority',
    ITEM: 'takes part in the matter it was given to',
    GUEST: 'invited to a meeting that has it on the agenda',
    EMERGENCY: 'opened it in acute danger',
  },
  whole: { matter: 'the whole matter', concern: 'the whole concern' },
  parts: {
    matter: {
      CORE: 'number, forum and step',
      GOALS: 'goals and measures',
      CASE: 'analysis, recommendation and decisions',
      IDENTITY: 'who it is about',
      CONDUCT: 'invitations and lists',
      POLICE: 'information of the police',
      HEALTH: 'health information',
      FAMILY: 'information about the family',
      LOGBOOK: 'the mentor’s logbook',
    },
    concern: {
      CORE: 'number, step and deadlines',
      CIRCUMSTANCES: 'what kind of concern',
      CASE: 'what was seen and heard',
      IDENTITY: 'who it is about',
      CONDUCT: 'disclosures',
    },
  },
  withoutIdentity: 'not who it is about',
  eachContribution: 'Contributions are shared one by one. At each contribution you can see who can read it.',
  wholeMatter: 'If the contribution was given to the whole matter, the others who are invited can read it too. Only those who lead the matter see who they are.',
  inspection: 'An inspection by a data protection officer is not in the list.',
}

export const texts: Catalogue<SightTexts> = { da: danish, en: english }
