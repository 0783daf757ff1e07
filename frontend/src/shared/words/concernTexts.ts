import type {
  AcuteOutcome,
  AssessmentOutcome,
  ClarificationOutcome,
  ConcernOutcome,
  ConcernSource,
  ConcernStage,
  ConcernType,
  InformedWho,
  NotificationStage,
  OrganisationKind,
  ParentsKnow,
  Phenomenon,
  Protection,
  Role,
  ScreeningOutcome,
} from '@/gen/graphql'
import type { Catalogue } from '@/shared/i18n/language'
import { english } from './concernTextsEnglish'

/** The words of the codes of concerns, notifications and persons. */
export interface ConcernWords {
  stage: Record<ConcernStage, string>
  outcome: Record<ConcernOutcome, string>
  source: Record<ConcernSource, string>
  type: Record<ConcernType, string>
  parentsKnow: Record<ParentsKnow, string>
  assessment: Record<AssessmentOutcome, string>
  clarification: Record<ClarificationOutcome, string>
  screening: Record<ScreeningOutcome, string>
  informed: Record<InformedWho, string>
  notificationStage: Record<NotificationStage, string>
  acute: Record<AcuteOutcome, string>
  protection: Record<Protection, string>
  organisation: Record<OrganisationKind, string>
  phenomenon: Record<Phenomenon, string>
  role: Record<Role, string>
}

const danish: ConcernWords = {
  stage: { RECEIVED: 'Modtaget', COORDINATOR_ASSESSMENT: 'Vurderes af T&K', POLICE_CLARIFICATION: 'Politiets afklaring', SCREENING: 'Screening', CLOSED: 'Afsluttet' },
  outcome: {
    UNFOUNDED: 'Ikke grundlag for videre indsats',
    ADVICE_ONLY: 'Sparring er nok',
    OTHER_SUPPORT: 'Anden støtte',
    TO_FORUM: 'Taget op i et forum',
    POLICE_ALONE: 'Håndteres af politiet',
  },
  source: {
    SCHOOL: 'Skole',
    MUNICIPAL_SERVICE: 'Kommunal enhed',
    HOTLINE: 'Hotline',
    CITIZEN: 'Borger',
    POLICE: 'Politi',
    PRISON_PROBATION: 'Kriminalforsorgen',
    HEALTH: 'Sundhedsvæsenet',
    COLLEGE: 'Ungdomsuddannelse',
    OTHER_MUNICIPALITY: 'Anden kommune',
  },
  type: {
    ISLAMIST: 'Islamistisk',
    RIGHT_WING: 'Højreekstremistisk',
    LEFT_WING: 'Venstreekstremistisk',
    ANTI_AUTHORITY: 'Myndighedsfjendtlig',
    UNSPECIFIED: 'Ikke afklaret',
    OTHER: 'Anden',
  },
  parentsKnow: { YES: 'Ja', NO: 'Nej', UNKNOWN: 'Ved ikke', NOT_RELEVANT: 'Ikke relevant, personen er voksen' },
  assessment: {
    ADVICE_ONLY: 'Sparring er nok',
    OTHER_SUPPORT: 'Anden støtte',
    SSP_NU: 'Til SSP-NU',
    INFOHUS: 'Til Infohus: politiet bedes om afklaring',
    UNFOUNDED: 'Ikke grundlag for videre indsats',
  },
  clarification: { NO_OBSTACLE: 'Intet til hinder', POLICE_ALONE: 'Politiet håndterer det alene', INFOHUS_WITH_CARE: 'Infohus kan gå videre med hensyn' },
  screening: { UNFOUNDED: 'Ikke grundlag for videre indsats', OTHER_SUPPORT: 'Anden støtte', ASSESS: 'Skal vurderes i Infohus' },
  informed: { CITIZEN: 'Borgeren', PARENTS: 'Forældrene', REPORTER: 'Den, der har henvendt sig' },
  notificationStage: { SENT: 'Ikke modtaget endnu', TAKEN_OVER: 'Overtaget', ASSESSED: 'Akut vurderet', RECEIPTED: 'Kvitteret', CLOSED: 'Afsluttet' },
  acute: { NO_DANGER: 'Ingen akut fare', DANGER_ACTED: 'Akut fare, der er handlet' },
  protection: { UNKNOWN: 'Ved ikke', PROTECTED: 'Ja, beskyttet', NOT_PROTECTED: 'Nej' },
  organisation: {
    MUNICIPALITY: 'Kommune',
    MUNICIPAL_UNIT: 'Kommunal enhed',
    SCHOOL: 'Skole',
    COLLEGE: 'Ungdomsuddannelse',
    POLICE: 'Politi',
    PRISON_PROBATION: 'Kriminalforsorgen',
    REGION_PSYCHIATRY: 'Regionens psykiatri',
    SECURITY_SERVICE: 'PET',
    KNOWLEDGE_CENTRE: 'Videnscenter',
  },
  phenomenon: {
    PROPAGANDA: 'Propaganda',
    ONLINE_GROUP: 'Gruppe på nettet',
    RECRUITMENT: 'Hvervning',
    GRAFFITI_STICKERS: 'Graffiti og klistermærker',
    HATE_SPEECH: 'Hadefulde ytringer',
    INTIMIDATION: 'Trusler og pres',
    GATHERINGS: 'Samlinger',
    OTHER: 'Andet',
  },
  role: {
    TEACHER: 'Lærer',
    SCHOOL_LEADER: 'Skoleleder',
    MUNICIPAL_COORDINATOR: 'Kommunens koordinator (T&K)',
    CHILD_SERVICES: 'Rådgiver i Center for Børn og Forebyggelse',
    SOCIAL_SERVICES: 'Socialforvaltningen',
    JOB_CENTRE: 'Jobcenter',
    POLICE_COORDINATOR: 'Politiets koordinator',
    LOCAL_POLICE: 'Lokalpolitiet',
    PET_LIAISON: 'Kontaktperson i PET',
    KNOWLEDGE_CENTRE: 'Videnscenter',
    PRISON_PROBATION: 'Kriminalforsorgen',
    PSYCHIATRY: 'Psykiatrien',
    EDUCATION_COUNSELLOR: 'Uddannelsesvejleder',
    STRAXEN: 'StraXen',
    EDUCATIONAL_PSYCHOLOGY: 'PPR',
    YOUTH_SCHOOL: 'Ungdomsskolen',
    STREET_WORKER: 'Gadeplansmedarbejder',
    SSP_TEACHER: 'SSP-lærer',
    SSP_SOCIAL_EDUCATOR: 'SSP-pædagog',
    SSP_CONSULTANT: 'SSP-konsulent',
    COLLEGE_CONTACT: 'Kontaktperson på ungdomsuddannelse',
    MENTOR: 'Mentor',
    ANALYST: 'Analytiker',
    LEADER: 'Leder',
    SUPERVISOR: 'Nærmeste leder',
    DPO: 'Databeskyttelsesrådgiver',
    ADMIN: 'Systemadministrator',
    REPORTER: 'Medarbejder',
  },
}

export const texts: Catalogue<ConcernWords> = { da: danish, en: english }
