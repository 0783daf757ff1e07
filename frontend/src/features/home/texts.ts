import type { DeskGroup, DeskReason, DeskTaskKind, SubmissionKind, SubmissionStatus } from '@/gen/graphql'
import type { Catalogue } from '@/shared/i18n/language'
import { english } from './textsEnglish'

export interface HomeTexts {
  title: string
  empty: string
  onlyHome: string
  mayReportElsewhere: string
  switchRole: string
  newReport: string
  clocks: string
  latest: string
  deadline: string
  clockNames: Partial<Record<DeskTaskKind, string>>
  tasks: string
  noDeadline: string
  cut: string
  groups: Record<DeskGroup, string>
  acts: Record<DeskTaskKind, string>
  forQuarter: (n: number, year: number) => string
  why: Record<DeskReason, string>
  keptLonger: { told: (until: string, office: string) => string; note: string }
  matchAsked: (office: string, purpose: string) => string
  meetings: string
  myItems: (count: number) => string
  drafts: string
  draftForms: Record<string, string>
  draftUntil: string
  continueDraft: string
  sent: string
  sentTo: string
  receiptGiven: string
  receiptDue: string
  notYetReceived: (number: string | null) => string
  feedback: string
  kinds: Record<SubmissionKind, string>
  status: Record<SubmissionStatus, string>
}

const danish: HomeTexts = {
  title: 'Min side',
  empty: 'Du har ingen opgaver.',
  onlyHome: 'I denne rolle er der endnu ikke andre sider i menuen.',
  mayReportElsewhere: 'Er du bekymret for en ung, kan du skrive det som alle andre ansatte: Vælg “Skift rolle” og derefter “Medarbejder”.',
  switchRole: 'Skift rolle',
  newReport: 'Ny henvendelse',
  clocks: 'Lovens frister',
  latest: 'senest',
  deadline: 'Frist',
  clockNames: { TAKE_OVER_NOTIFICATION: '24-timers vurdering', ASSESS_ACUTELY: '24-timers vurdering', SEND_RECEIPT: 'Kvittering' },
  tasks: 'Opgaver',
  noDeadline: 'Ingen frist',
  cut: 'Her står højst 25 opgaver af hver slags. Resten finder du i listerne.',
  groups: { OVERDUE: 'Over fristen', TODAY: 'I dag', WEEK: 'Inden 7 dage', LATER: 'Senere', NONE: 'Uden frist' },
  acts: {
    TAKE_OVER_NOTIFICATION: 'Overtag',
    ASSESS_ACUTELY: 'Vurder akut',
    SEND_RECEIPT: 'Send kvittering for',
    ASSIGN_CONCERN: 'Fordel',
    ASSESS_CONCERN: 'Vurder',
    CLARIFY: 'Afklar',
    SCREEN: 'Foretag screening af',
    AGREE_SCREENING: 'Tag stilling til screening af',
    AGREE_CLOSING: 'Tag stilling til afslutning af',
    SEND_FEEDBACK: 'Giv tilbagemelding på',
    ANSWER_ADVICE: 'Svar på sparring',
    CONTRIBUTE: 'Bidrag til',
    PUT_ON_AGENDA: 'Sæt på dagsordenen:',
    ANALYSE: 'Udfyld analysebræt for',
    RECOMMEND: 'Skriv anbefaling for',
    DECIDE: 'Træf beslutning om',
    START_MEASURE: 'Start indsats i',
    OBTAIN_CONSENT: 'Indhent samtykke i',
    REVIEW: 'Følg op på',
    AFTER_CHECK: 'Efteropfølgning på',
    APPROVE_EXTENSION: 'Godkend længere opbevaring af',
    CONFIRM_CONTRIBUTION: 'Bekræft bidrag til',
    APPROVE_MINUTES: 'Læs referat af',
    INFORM: 'Orienter om',
    CONFIRM_CLARIFICATION: 'Bekræft jeres svar om',
    CONCLUDE_POLICE_ALONE: 'Giv tilbage eller afslut',
    RETENTION_EXTENDED: 'Se i loggen: længere opbevaring af',
    REVIEW_OVERDUE: 'Opfølgning er overskredet i',
    LOOKUP_ALARM: 'Se i loggen: mange opslag af personer på en time',
    REVIEW_OPENING: 'Gennemgå nødadgang til',
    MATCH_ASKED: 'Der er søgt på en person, I kender:',
    SEAT_LAPSED: 'Din adgang er bortfaldet:',
    MEETING_INVITED: 'Du er inviteret til et møde:',
    ANSWER_INQUIRY: 'Svar en anden kommune:',
    INQUIRY_ANSWERED: 'Læs svaret fra en anden kommune om',
    ATTEST_ACCESS: 'Bekræft adgange',
    ATTESTATION_OVERDUE: 'Adgange er ikke bekræftet',
  },
  why: {
    UNASSIGNED: 'Ikke fordelt',
    RESPONSIBLE: 'Du er ansvarlig',
    INVITED: 'Du er inviteret',
    UNIT: 'Til din enhed',
    POLICE_ASKED: 'Politiet er spurgt',
    NOTED: 'Noteret på jeres vegne',
    POLICE_ALONE: 'Politiet håndterer den alene',
    PROPOSED: 'Den anden koordinator har foreslået',
    COLLEAGUE_ASKED: 'En kollega har bedt om det',
    AUTHORITY: 'Din myndighed er ansvarlig',
    READER: 'Du kan gøre indsigelse',
    MENTOR: 'Du er mentor',
    CONTROLLER: 'Du er databeskyttelsesrådgiver',
    CONVENOR: 'Du er koordinator',
    UNUSED: 'Din plads i forummet har ikke været brugt',
    MUNICIPALITY_ASKED: 'En anden kommune spørger',
    ASKED_BY_ME: 'Du har spurgt',
    LEADER: 'Du er leder for koordinatorerne. Bed dem om at følge op.',
    EMERGENCY: 'Åbnet i en akut situation',
    ADMINISTRATOR: 'Du er administrator',
  },
  keptLonger: { told: (until, office) => `Slettes nu ${until}. Udsat af ${office} og godkendt af en anden person.`, note: 'Notér' },
  forQuarter: (n, year) => ` for ${n}. kvartal ${year}:`,
  matchAsked: (office, purpose) => `${office} har søgt på personen og fået at vide, at I kan spørges. Formål: ${purpose}`,
  meetings: 'Næste møder',
  myItems: (count) => (count === 0 ? 'Ingen punkter til dig' : count === 1 ? '1 punkt til dig' : `${count} punkter til dig`),
  drafts: 'Dine kladder',
  draftForms: {
    bekymring: 'Bekymring, gemt',
    underretning: 'Underretning, gemt',
    bidrag: 'Bidrag til et forløb, gemt',
    anbefaling: 'Anbefaling i et forløb, gemt',
    beslutning: 'Beslutning i et forløb, gemt',
    opfoelgning: 'Opfølgning på et forløb, gemt',
    afslut: 'Afslutning af et forløb, gemt',
    vurdering: 'Vurdering af en bekymring, gemt',
    screening: 'Screening af en bekymring, gemt',
  },
  draftUntil: 'Slettes af sig selv',
  continueDraft: 'Skriv videre',
  sent: 'Det, jeg har sendt',
  sentTo: 'Sendt til',
  receiptGiven: 'Du har fået kvittering',
  receiptDue: 'Du får kvittering senest',
  notYetReceived: (number) => (number === null ? 'Ikke modtaget endnu' : `Ikke modtaget endnu – ring ${number}`),
  feedback: 'Tilbagemelding',
  kinds: { CONCERN: 'Bekymring', NOTIFICATION: 'Underretning', ADVICE: 'Sparring', TREND: 'Tendens' },
  status: { SENT: 'Sendt', RECEIVED: 'Modtaget', ASSESSED: 'Vurderet' },
}

export const texts: Catalogue<HomeTexts> = { da: danish, en: english }
