import type { Role } from '@/gen/graphql'
import type { Catalogue } from '@/shared/i18n/language'

const schoolDa = 'Henvend dig som skole, følg dine henvendelser, og bidrag til forløb, du inviteres til.'
const partyDa = 'Henvend dig, og deltag i de fora og forløb, du er med i eller inviteret til.'
const liaisonDa = 'Deltag i de møder og forløb, du er inviteret til.'
const schoolEn = 'Report as the school, follow your reports, and contribute to matters that you are invited to.'
const partyEn = 'Report, and take part in the forums and matters that you belong to or are invited to.'
const liaisonEn = 'Take part in the meetings and matters that you are invited to.'

/** What a role gives, in one line. */
const da: Record<Role, string> = {
  TEACHER: schoolDa,
  SCHOOL_LEADER: schoolDa,
  MUNICIPAL_COORDINATOR: 'Modtag og vurder bekymringer, og led forløb og møder.',
  CHILD_SERVICES: 'Modtag underretninger om børn, og deltag i forløb.',
  SOCIAL_SERVICES: partyDa,
  JOB_CENTRE: partyDa,
  POLICE_COORDINATOR: 'Afklar bekymringer for kommunen, screen dem sammen med den, og led møder.',
  LOCAL_POLICE: partyDa,
  PET_LIAISON: liaisonDa,
  KNOWLEDGE_CENTRE: liaisonDa,
  PRISON_PROBATION: partyDa,
  PSYCHIATRY: partyDa,
  EDUCATION_COUNSELLOR: partyDa,
  STRAXEN: partyDa,
  EDUCATIONAL_PSYCHOLOGY: partyDa,
  YOUTH_SCHOOL: partyDa,
  STREET_WORKER: partyDa,
  SSP_TEACHER: partyDa,
  SSP_SOCIAL_EDUCATOR: partyDa,
  SSP_CONSULTANT: partyDa,
  COLLEGE_CONTACT: 'Henvend dig, følg dine henvendelser, og bidrag til forløb, du inviteres til.',
  MENTOR: 'Se mål og aftaler for de indsatser, du er mentor i, og skriv logbog.',
  ANALYST: 'Statistik uden personer. Siderne er her ikke endnu.',
  LEADER: 'Overblik uden personer. Siderne er her ikke endnu.',
  SUPERVISOR: 'Stikprøver i loggen for egne medarbejdere. Siderne er her ikke endnu.',
  DPO: 'Se loggen over, hvem der har set og ændret hvad.',
  ADMIN: 'Brugere og roller. Siderne er her ikke endnu, og ingen sager kan ses.',
  REPORTER: 'Henvend dig om en bekymring som enhver ansat, og følg dine egne henvendelser. Ikke andet.',
}

const en: Record<Role, string> = {
  TEACHER: schoolEn,
  SCHOOL_LEADER: schoolEn,
  MUNICIPAL_COORDINATOR: 'Receive and assess concerns, and lead matters and meetings.',
  CHILD_SERVICES: 'Receive notifications about children, and take part in matters.',
  SOCIAL_SERVICES: partyEn,
  JOB_CENTRE: partyEn,
  POLICE_COORDINATOR: 'Clarify concerns for the municipality, screen them together with it, and lead meetings.',
  LOCAL_POLICE: partyEn,
  PET_LIAISON: liaisonEn,
  KNOWLEDGE_CENTRE: liaisonEn,
  PRISON_PROBATION: partyEn,
  PSYCHIATRY: partyEn,
  EDUCATION_COUNSELLOR: partyEn,
  STRAXEN: partyEn,
  EDUCATIONAL_PSYCHOLOGY: partyEn,
  YOUTH_SCHOOL: partyEn,
  STREET_WORKER: partyEn,
  SSP_TEACHER: partyEn,
  SSP_SOCIAL_EDUCATOR: partyEn,
  SSP_CONSULTANT: partyEn,
  COLLEGE_CONTACT: 'Report, follow your reports, and contribute to matters that you are invited to.',
  MENTOR: 'See goals and agreements of the measures that you are mentor of, and write the logbook.',
  ANALYST: 'Statistics without persons. The pages are not here yet.',
  LEADER: 'Overview without persons. The pages are not here yet.',
  SUPERVISOR: 'Samples of the log of own staff. The pages are not here yet.',
  DPO: 'See the log of who has seen and changed what.',
  ADMIN: 'Users and roles. The pages are not here yet, and no cases can be seen.',
  REPORTER: 'Report a concern as any employee, and follow your own reports. Nothing else.',
}

export const texts: Catalogue<Record<Role, string>> = { da, en }
