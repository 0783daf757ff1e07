import type {
  BoardColumn,
  CloseReason,
  Compartment,
  Confirmation,
  ConsentBy,
  DecisionOutcome,
  Dimension,
  DisclosureKind,
  DisclosurePurpose,
  ForumKind,
  GivenHow,
  InvitationStatus,
  LegalBasis,
  MatterStage,
  MeasureKind,
  MeasureStatus,
  MeetingState,
  ReviewOutcome,
  StatementKind,
  Theme,
} from '@/gen/graphql'
import type { Catalogue } from '@/shared/i18n/language'
import { english } from './caseTextsEnglish'

/** The words of the codes in the contract that several screens show. */
export interface CaseWords {
  stage: Record<MatterStage, string>
  theme: Record<Theme, string>
  forumKind: Record<ForumKind, string>
  legalBasis: Record<LegalBasis, string>
  statementKind: Record<StatementKind, string>
  compartment: Record<Compartment, string>
  confirmation: Record<Confirmation, string>
  givenHow: Record<GivenHow, string>
  invitationStatus: Record<InvitationStatus, string>
  closeReason: Record<CloseReason, string>
  dimension: Record<Dimension, string>
  column: Record<BoardColumn, string>
  decisionOutcome: Record<DecisionOutcome, string>
  measureKind: Record<MeasureKind, string>
  measureStatus: Record<MeasureStatus, string>
  consentBy: Record<ConsentBy, string>
  reviewOutcome: Record<ReviewOutcome, string>
  disclosureKind: Record<DisclosureKind, string>
  purpose: Record<DisclosurePurpose, string>
  meetingState: Record<MeetingState, string>
}

const danish: CaseWords = {
  stage: {
    COLLECTION: 'Indsamling',
    ANALYSIS: 'Analysemøde',
    ASSESSMENT: 'Helhedsvurdering',
    MEASURES: 'Indsats',
    REVIEW: 'Opfølgning',
    AFTER_CHECK: 'Efteropfølgning',
    CLOSED: 'Afsluttet',
    PROPOSED: 'Foreslået',
    TABLED: 'På dagsorden',
    DISCUSSED: 'Drøftet',
    AGREED: 'Indsats aftalt',
    FOLLOW_UP: 'Opfølgning næste møde',
    HANDED_OVER: 'Overgivet til Infohus',
    RAISED: 'Rejst',
    TO_COORDINATOR: 'Til T&K',
    POLICE_CONTACT: 'Politikontakt',
    OWNERSHIP_PLACED: 'Opfølgningsansvar placeret',
    NOTICE: 'Meddelelse',
    PLAN: 'Handleplan',
    RELEASED: 'Løsladt',
  },
  theme: {
    EXTREMISM: 'Ekstremisme',
    CRIME: 'Kriminalitet',
    SOCIAL_CONTROL: 'Negativ social kontrol',
    DISORDER: 'Utryghed og uro',
    RELEASE: 'Løsladelse',
    ILLNESS: 'Sygdom',
  },
  forumKind: {
    DISTRICT_COUNCIL: 'Kredsråd',
    LOCAL_COUNCIL: 'Lokalråd',
    SSP_NETWORK_GROUP: 'SSP-netværksgruppe',
    SSP_NU: 'SSP-NU',
    KSP: 'KSP',
    PSP: 'PSP',
    INFOHUS_CASE: 'Infohus Kommune',
    INFOHUS_NETWORK: 'Infohus Netværk',
  },
  legalBasis: {
    RPL_115_1_1: 'Retsplejeloven § 115, stk. 1, nr. 1 (SSP)',
    RPL_115_1_2: 'Retsplejeloven § 115, stk. 1, nr. 2 (PSP)',
    RPL_115_1_3: 'Retsplejeloven § 115, stk. 1, nr. 3 (KSP)',
    CHILDRENS_ACT: 'Barnets lov',
    CONSENT: 'Samtykke',
    TRANSFER: 'Overdragelse mellem kommuner',
    COMPELLED: 'Pålagt ved lov eller afgørelse',
    GENERAL: 'Generelt samarbejde uden personoplysninger',
  },
  statementKind: {
    OBSERVED_FACT: 'Faktisk oplysning',
    REPORTED_BY_OTHER: 'Hørt fra andre',
    PROFESSIONAL_ASSESSMENT: 'Faglig vurdering',
    UNVERIFIED: 'Uverificeret',
  },
  compartment: { GENERAL: 'Almindelige oplysninger', HEALTH: 'Helbredsoplysninger', POLICE: 'Politiets oplysninger', FAMILY: 'Oplysninger om familien' },
  confirmation: { CONFIRMED: 'bekræftet', UNCONFIRMED: 'ubekræftet', CORRECTED: 'rettet' },
  givenHow: { MEETING: 'på møde', TELEPHONE: 'i telefon', LETTER: 'i brev' },
  invitationStatus: { INVITED: 'Inviteret', CONTRIBUTED: 'Har bidraget', DECLINED: 'Har afslået at bidrage', REVOKED: 'Invitationen er trukket tilbage' },
  closeReason: {
    GOALS_REACHED: 'Målene er nået',
    UNFOUNDED: 'Ikke grundlag for videre indsats',
    OTHER_SUPPORT: 'Anden støtte',
    DECLINED: 'Borgeren ønsker det ikke',
    MOVED: 'Flyttet til en anden kommune',
    POLICE_ALONE: 'Håndteres af politiet',
    HANDED_OVER: 'Overgivet til et andet forum',
  },
  dimension: {
    CONVICTIONS: 'Bekymrende overbevisninger og retorik',
    VIOLENCE: 'Voldsparathed',
    CRIMINAL_HISTORY: 'Kriminel historik',
    SOCIALISATION: 'Bekymrende socialisering og relationer',
    PERSONALITY: 'Personlighedsfaktorer',
    MENTAL_VULNERABILITY: 'Psykisk sårbarhed',
    FAMILY: 'Familie',
    NETWORK_LEISURE: 'Netværk og fritid',
    EDUCATION_WORK: 'Uddannelse og beskæftigelse',
  },
  column: { RISK: 'Risiko og trussel', RESILIENCE: 'Trivsel og modstandskraft' },
  decisionOutcome: { FOLLOWS: 'Følger anbefalingen', PARTLY: 'Følger anbefalingen delvist', DOES_NOT_FOLLOW: 'Følger ikke anbefalingen' },
  measureKind: {
    CONCERN_TALK: 'Bekymringssamtale',
    MENTOR: 'Mentor',
    PARENT_COACH: 'Forældrecoach',
    FAMILY_SUPPORT: 'Familiestøtte',
    PARENT_NETWORK: 'Forældrenetværk',
    PSYCHOLOGIST: 'Psykolog',
    EDUCATION_JOB: 'Hjælp til uddannelse eller job',
    STREET_WORK: 'Gadeplansarbejde',
    CONTACT_PERSON: 'Kontaktperson',
    EXIT_TALK: 'Exitsamtale',
    POLICE_TALK: 'Politiets forebyggende samtale',
    COUNSELLING: 'Rådgivning',
  },
  measureStatus: { OFFERED: 'Tilbudt', ACCEPTED: 'Sagt ja', ACTIVE: 'I gang', DECLINED: 'Sagt nej', WITHDRAWN: 'Samtykke trukket tilbage', ENDED: 'Slut' },
  consentBy: { YOUNG: 'Den unge', PARENTS: 'Forældrene', BOTH: 'Den unge og forældrene', CITIZEN: 'Borgeren' },
  reviewOutcome: { CONTINUE: 'Fortsætter', CHANGE: 'Ændres: analysen tages om', CLOSE: 'Afsluttes' },
  disclosureKind: { CLARIFICATION: 'Politiets afklaring', HANDOVER: 'Overgivelse', INVITATION: 'Invitation', CONTRIBUTION: 'Bidrag', DISCLOSURE: 'Videregivelse', ANALYSIS: 'Analysebræt', INQUIRY: 'Forespørgsel mellem kommuner' },
  purpose: {
    COORDINATED_PREVENTION: 'Tværfaglig forebyggelse',
    CHILD_PROTECTION: 'Beskyttelse af et barn',
    COORDINATED_RELEASE: 'Koordineret løsladelse',
    VULNERABLE_CITIZEN: 'Koordineret indsats for en udsat borger',
    SECURITY_CLARIFICATION: 'Politiets afklaring',
    SCREENING_AND_ASSESSMENT: 'Screening og helhedsvurdering',
  },
  meetingState: { PLANNED: 'Planlagt', LOCKED: 'Dagsorden låst', OPEN: 'I gang', HELD: 'Holdt', APPROVED: 'Referat godkendt' },
}

export const texts: Catalogue<CaseWords> = { da: danish, en: english }
