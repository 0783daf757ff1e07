/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcuteOutcome =
  | 'NO_DANGER'
  | 'DANGER_ACTED';

export type AddParticipantInput = {
  idempotencyKey: string;
  forumId: string;
  grantId: string;
  function: ParticipantFunction;
  from: string;
  until: string;
};

export type AddStatementInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  statement: StatementInput;
};

export type AgreeClosingInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

export type AgreeScreeningInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

export type AnswerAdviceInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  answer: string;
  minutesUsed: number;
};

export type AnswerMunicipalityInput = {
  idempotencyKey: string;
  id: string;
  answer: InquiryAnswer;
  /** KNOWN_TELL only: what is told, on what basis, and why it is necessary. */
  text?: string | null | undefined;
  legalBasis?: LegalBasis | null | undefined;
  necessity?: string | null | undefined;
};

export type ApproveGrantInput = {
  idempotencyKey: string;
  id: string;
  agrees: boolean;
};

export type ApproveRetentionExtensionInput = {
  idempotencyKey: string;
  id: string;
  extensionId: string;
};

export type AskMunicipalityInput = {
  idempotencyKey: string;
  /** The concern. */
  id: string;
  /** The municipality: an organisation of kind MUNICIPALITY. */
  organisationId: string;
  necessity: string;
  legalBasis: LegalBasis;
  fields: Array<InquiryField>;
};

export type AssessmentOutcome =
  | 'ADVICE_ONLY'
  | 'OTHER_SUPPORT'
  /** To SSP-NU. */
  | 'SSP_NU'
  /** To the Infohus: the police are asked for clarification. */
  | 'INFOHUS'
  /** Ikke grundlag for videre indsats. */
  | 'UNFOUNDED';

export type AssignConcernInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  /** Empty: to me. */
  grantId?: string | null | undefined;
};

export type AttestAccessInput = {
  idempotencyKey: string;
  authorityId: string;
  /** First day of the quarter that is confirmed: the present one. */
  quarter: string;
  /** Of the list that was answered. */
  version: string;
  /** Roles that are still needed, with their seats. */
  keep: Array<string>;
  /** Roles that are ended. */
  end: Array<string>;
};

export type AttestParticipantInput = {
  idempotencyKey: string;
  id: string;
};

export type AttestationState =
  /** Nobody has confirmed yet; there is time. */
  | 'DUE'
  /** Confirmed, but for the roles of who did it: another administrator confirms those. */
  | 'OWN_LEFT'
  /** The last day has passed, and something is not confirmed. Nothing is closed by it. */
  | 'OVERDUE'
  | 'ATTESTED';

export type AuditFilter = {
  recordId?: string | null | undefined;
  userId?: string | null | undefined;
  kind?: AuditKind | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
};

export type AuditKind =
  | 'READ'
  | 'CHANGE'
  | 'REFUSAL'
  | 'SIGN_IN'
  | 'SIGN_OUT'
  | 'SEARCH'
  | 'ERASURE'
  | 'SYSTEM'
  /** Something the data protection officer should look at: so many look-ups in an hour (the decision says which). */
  | 'ALARM'
  /** A record opened without a way in: to inspect it, or in an emergency. */
  | 'OPENING'
  | 'EMERGENCY'
  /** Who holds which role, and who sits where. */
  | 'RIGHTS';

export type BeginAnalysisInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

export type BeginCoordinatorAssessmentInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

/** Both columns of the board have the same size. */
export type BoardColumn =
  | 'RISK'
  | 'RESILIENCE';

export type BringMatterInput = {
  idempotencyKey: string;
  forumId: string;
  concernId?: string | null | undefined;
  personId?: string | null | undefined;
  person?: PersonInput | null | undefined;
  reason: string;
  theme: Theme;
};

/** How the viewer may put a young person before SSP-NU. */
export type Bringing =
  | 'NO'
  /** To T&K, which alone sees the proposal until it tables it. */
  | 'PROPOSE'
  /** Tabled at once: StraXen, police, education guidance and T&K. */
  | 'BRING';

export type ClarificationOutcome =
  | 'NO_OBSTACLE'
  | 'POLICE_ALONE'
  | 'INFOHUS_WITH_CARE';

export type CloseMatterInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  reason: CloseReason;
  note: string;
  citizenTold: boolean;
  reporterTold: boolean;
};

export type CloseNotificationInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  followUp: boolean;
  childView?: string | null | undefined;
  parentContact?: string | null | undefined;
  /** Grounds, needed where neither of the two is given. */
  exception?: string | null | undefined;
};

export type ClosePoliceAloneInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

export type CloseReason =
  | 'GOALS_REACHED'
  | 'UNFOUNDED'
  | 'OTHER_SUPPORT'
  | 'DECLINED'
  | 'MOVED'
  | 'POLICE_ALONE'
  | 'HANDED_OVER';

export type Compartment =
  | 'GENERAL'
  | 'HEALTH'
  | 'POLICE'
  | 'FAMILY';

export type ConcernFilter = {
  stages?: Array<ConcernStage> | null | undefined;
  open?: boolean | null | undefined;
  districtId?: string | null | undefined;
  theme?: Theme | null | undefined;
  source?: ConcernSource | null | undefined;
  /** ME, NONE or ANY. */
  responsible?: Responsible | null | undefined;
  dueBefore?: string | null | undefined;
  receivedFrom?: string | null | undefined;
  receivedTo?: string | null | undefined;
  /** Exact human number. */
  reference?: string | null | undefined;
};

export type ConcernOrder =
  | 'DEADLINE'
  | 'RECEIVED_NEWEST';

export type ConcernOutcome =
  /** Ikke grundlag for videre indsats. */
  | 'UNFOUNDED'
  | 'ADVICE_ONLY'
  | 'OTHER_SUPPORT'
  | 'TO_FORUM'
  | 'POLICE_ALONE';

export type ConcernSource =
  | 'SCHOOL'
  | 'MUNICIPAL_SERVICE'
  | 'HOTLINE'
  | 'CITIZEN'
  | 'POLICE'
  | 'PRISON_PROBATION'
  | 'HEALTH'
  | 'COLLEGE'
  | 'OTHER_MUNICIPALITY';

/** Where a concern is. Transitions: internal/stage. */
export type ConcernStage =
  | 'RECEIVED'
  | 'COORDINATOR_ASSESSMENT'
  | 'POLICE_CLARIFICATION'
  | 'SCREENING'
  | 'CLOSED';

export type ConcernType =
  | 'ISLAMIST'
  | 'RIGHT_WING'
  | 'LEFT_WING'
  | 'ANTI_AUTHORITY'
  | 'UNSPECIFIED'
  | 'OTHER';

export type ConfirmClarificationInput = {
  idempotencyKey: string;
  id: string;
  clarificationId: string;
};

export type ConfirmContributionInput = {
  idempotencyKey: string;
  id: string;
  contributionId: string;
};

export type Confirmation =
  | 'CONFIRMED'
  | 'UNCONFIRMED'
  | 'CORRECTED';

export type ConsentBy =
  | 'YOUNG'
  | 'PARENTS'
  | 'BOTH'
  | 'CITIZEN';

export type ContributeInput = {
  idempotencyKey: string;
  id: string;
  compartment: Compartment;
  kind: StatementKind;
  text: string;
  source?: string | null | undefined;
  happenedOn?: string | null | undefined;
  /** Organisations that may read it besides the giver. Empty for GENERAL: the item's audience. */
  shareWith?: Array<string> | null | undefined;
  necessity: string;
  /** The invitation on whose behalf a convenor notes it. */
  onBehalfOfInvitationId?: string | null | undefined;
  onBehalf?: OnBehalfInput | null | undefined;
};

export type CorrectClarificationInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  clarificationId: string;
  outcome: ClarificationOutcome;
  outcomeOn: string;
};

export type CorrectContributionInput = {
  idempotencyKey: string;
  id: string;
  contributionId: string;
  text: string;
};

export type DecideInput = {
  idempotencyKey: string;
  id: string;
  outcome: DecisionOutcome;
  text: string;
  legalBasis: string;
  decidedOn: string;
};

export type DecisionOutcome =
  | 'FOLLOWS'
  | 'PARTLY'
  | 'DOES_NOT_FOLLOW';

export type DeclineToContributeInput = {
  idempotencyKey: string;
  id: string;
  onBehalfOfInvitationId?: string | null | undefined;
  onBehalf?: OnBehalfInput | null | undefined;
};

export type DeskGroup =
  | 'OVERDUE'
  | 'TODAY'
  | 'WEEK'
  | 'LATER'
  | 'NONE';

/** Why something is mine. */
export type DeskReason =
  | 'UNASSIGNED'
  | 'RESPONSIBLE'
  | 'INVITED'
  | 'UNIT'
  | 'POLICE_ASKED'
  | 'NOTED'
  | 'POLICE_ALONE'
  | 'PROPOSED'
  | 'COLLEAGUE_ASKED'
  | 'AUTHORITY'
  | 'READER'
  | 'MENTOR'
  | 'CONTROLLER'
  | 'CONVENOR'
  | 'LEADER'
  | 'EMERGENCY'
  | 'UNUSED'
  | 'MUNICIPALITY_ASKED'
  | 'ASKED_BY_ME'
  | 'ADMINISTRATOR';

export type DeskTaskKind =
  | 'TAKE_OVER_NOTIFICATION'
  | 'ASSESS_ACUTELY'
  | 'SEND_RECEIPT'
  | 'ASSIGN_CONCERN'
  | 'ASSESS_CONCERN'
  | 'CLARIFY'
  | 'SCREEN'
  | 'AGREE_SCREENING'
  | 'AGREE_CLOSING'
  | 'SEND_FEEDBACK'
  | 'ANSWER_ADVICE'
  | 'CONTRIBUTE'
  | 'PUT_ON_AGENDA'
  | 'ANALYSE'
  | 'RECOMMEND'
  | 'DECIDE'
  | 'START_MEASURE'
  | 'OBTAIN_CONSENT'
  | 'REVIEW'
  | 'AFTER_CHECK'
  | 'APPROVE_EXTENSION'
  | 'CONFIRM_CONTRIBUTION'
  | 'APPROVE_MINUTES'
  | 'INFORM'
  /** The police: what T&K noted on their behalf; and what they handle alone, to be given back or closed. */
  | 'CONFIRM_CLARIFICATION'
  | 'CONCLUDE_POLICE_ALONE'
  /** The data protection officer: the day of erasure of a record was put off. The task's id is what noteRetentionExtension takes. */
  | 'RETENTION_EXTENDED'
  /** Those who lead the matter, and the leader of their authority, who learns its number and nothing else: the day of its review has passed. */
  | 'REVIEW_OVERDUE'
  /** The data protection officer: a user of the own controller looked up many persons in an hour. The record is the alarm's entry in the log; it has no number. */
  | 'LOOKUP_ALARM'
  /** Somebody opened a record in an emergency: somebody else says whether it was justified. */
  | 'REVIEW_OPENING'
  /** The function that knows a person: a coordinator searched for somebody it has this record of, and was told to ask. */
  | 'MATCH_ASKED'
  /** One's own seat in a forum is closed for want of use; the forum's secretary can confirm it. The reference is the forum's name. */
  | 'SEAT_LAPSED'
  /** The forum's leader has invited one to a meeting although one's seat has lapsed. The record is the meeting. */
  | 'MEETING_INVITED'
  /** T&K of another municipality asks about somebody who has moved. The record is an incoming question; the reference is its number. */
  | 'ANSWER_INQUIRY'
  /** Another municipality has answered what one asked about the concern, which is not assessed yet. */
  | 'INQUIRY_ANSWERED'
  /** An administrator: an authority whose roles one may change has not confirmed, in this quarter, who still needs theirs. The record is the authority, the reference its name. */
  | 'ATTEST_ACCESS'
  /** The data protection officer: the same, after its last day. */
  | 'ATTESTATION_OVERDUE';

/** The nine dimensions of the national assessment tool. */
export type Dimension =
  | 'CONVICTIONS'
  | 'VIOLENCE'
  | 'CRIMINAL_HISTORY'
  | 'SOCIALISATION'
  | 'PERSONALITY'
  | 'MENTAL_VULNERABILITY'
  | 'FAMILY'
  | 'NETWORK_LEISURE'
  | 'EDUCATION_WORK';

export type DiscardDraftInput = {
  idempotencyKey: string;
  id: string;
};

export type DiscloseInput = {
  idempotencyKey: string;
  matterId: string;
  toOrganisationId: string;
  contributionIds: Array<string>;
  legalBasis: LegalBasis;
  purpose: DisclosurePurpose;
  necessity: string;
};

export type DisclosedField =
  /** Who it is about. */
  | 'IDENTITY'
  /** What was seen and heard, what goes well, where. */
  | 'STATEMENTS'
  /** Theme and type, where it came from, district, whether about a child. */
  | 'CIRCUMSTANCES';

export type DisclosureKind =
  | 'CLARIFICATION'
  | 'HANDOVER'
  | 'INVITATION'
  | 'CONTRIBUTION'
  | 'DISCLOSURE'
  /** Written on the board of analysis. */
  | 'ANALYSIS'
  /** Asked of, or told to, another municipality. */
  | 'INQUIRY';

export type DisclosurePurpose =
  | 'COORDINATED_PREVENTION'
  | 'CHILD_PROTECTION'
  | 'COORDINATED_RELEASE'
  | 'VULNERABLE_CITIZEN'
  | 'SECURITY_CLARIFICATION'
  | 'SCREENING_AND_ASSESSMENT';

export type DissentInput = {
  organisationId: string;
  text: string;
};

export type EmployeeRoleState =
  /** In force today. */
  | 'ACTIVE'
  /** Begins later. */
  | 'COMING'
  /** Waits for a second administrator; nobody can act in it. */
  | 'WAITING'
  | 'ENDED';

export type EndGrantInput = {
  idempotencyKey: string;
  id: string;
};

export type EndMeasureInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  endedOn: string;
  note: string;
};

export type EndMeetingInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

export type EndOpeningInput = {
  idempotencyKey: string;
  id: string;
};

export type EndParticipantInput = {
  idempotencyKey: string;
  id: string;
};

export type ExtendRetentionInput = {
  idempotencyKey: string;
  id: string;
  until: string;
  reason: string;
};

export type ForumKind =
  | 'DISTRICT_COUNCIL'
  | 'LOCAL_COUNCIL'
  | 'SSP_NETWORK_GROUP'
  | 'SSP_NU'
  | 'KSP'
  | 'PSP'
  | 'INFOHUS_CASE'
  | 'INFOHUS_NETWORK';

export type GivenHow =
  | 'MEETING'
  | 'TELEPHONE'
  | 'LETTER';

export type GrantRoleInput = {
  idempotencyKey: string;
  userId: string;
  role: Role;
  organisationId: string;
  networkDistrictId?: string | null | undefined;
  from: string;
  until: string;
  grounds: string;
};

export type InformedWho =
  | 'CITIZEN'
  | 'PARENTS'
  | 'REPORTER';

export type InquiryAnswer =
  /** Chosen words are told: a disclosure. */
  | 'KNOWN_TELL'
  /** The person is not known, or there is nothing to tell. To the asking side a DECLINED is this one. */
  | 'NOTHING_TO_TELL'
  /** The question is not answered. Kept here; the asking side is told NOTHING_TO_TELL. */
  | 'DECLINED';

/** What is told of somebody to the municipality that is asked, beside the name. */
export type InquiryField =
  | 'BIRTH_DATE'
  | 'CPR';

export type InvitationStatus =
  | 'INVITED'
  | 'CONTRIBUTED'
  | 'DECLINED'
  | 'REVOKED';

export type InviteToMatterInput = {
  idempotencyKey: string;
  id: string;
  grantId: string;
  need: string;
  withIdentity: boolean;
  compartments: Array<Compartment>;
  validUntil?: string | null | undefined;
  necessity: string;
  /** Those of one's own contributions that the invited gets too. It reads what is given from now on; earlier ones only when their giver discloses them. */
  contributionIds?: Array<string> | null | undefined;
};

export type InviteToMeetingInput = {
  idempotencyKey: string;
  id: string;
  grantId: string;
  version: number;
};

export type ItemKind =
  | 'PERSON'
  | 'TREND'
  | 'GENERAL';

export type ItemState =
  | 'WAITING'
  | 'OPEN'
  | 'DONE';

export type LegalBasis =
  /** Retsplejeloven § 115, stk. 1, nr. 1 (SSP) */
  | 'RPL_115_1_1'
  /** Retsplejeloven § 115, stk. 1, nr. 2 (PSP) */
  | 'RPL_115_1_2'
  /** Retsplejeloven § 115, stk. 1, nr. 3 (KSP) */
  | 'RPL_115_1_3'
  /** Barnets lov */
  | 'CHILDRENS_ACT'
  /** Consent */
  | 'CONSENT'
  /** Transfer between municipalities */
  | 'TRANSFER'
  /** Compelled by statute or order */
  | 'COMPELLED'
  /** General cooperation, no personal data */
  | 'GENERAL';

export type LockAgendaInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

export type MatchKind =
  | 'EXACT'
  | 'PERHAPS';

export type MatterFilter = {
  stages?: Array<MatterStage> | null | undefined;
  open?: boolean | null | undefined;
  forumId?: string | null | undefined;
  forumKind?: ForumKind | null | undefined;
  theme?: Theme | null | undefined;
  districtId?: string | null | undefined;
  responsible?: Responsible | null | undefined;
  dueBefore?: string | null | undefined;
  reference?: string | null | undefined;
};

export type MatterOrder =
  | 'DEADLINE'
  | 'OPENED_NEWEST';

/** Where a matter is. Which stages belong to which forum kind, and who moves it: internal/stage. */
export type MatterStage =
  | 'COLLECTION'
  | 'ANALYSIS'
  | 'ASSESSMENT'
  | 'MEASURES'
  | 'REVIEW'
  | 'AFTER_CHECK'
  | 'CLOSED'
  /** SSP-NU: foreslået, på dagsorden, drøftet, indsats aftalt, opfølgning næste møde, overgivet til Infohus. */
  | 'PROPOSED'
  | 'TABLED'
  | 'DISCUSSED'
  | 'AGREED'
  | 'FOLLOW_UP'
  | 'HANDED_OVER'
  /** Network group and PSP, KSP: rejst, til T&K, politikontakt, opfølgningsansvar placeret, meddelelse, handleplan, løsladt. */
  | 'RAISED'
  | 'TO_COORDINATOR'
  | 'POLICE_CONTACT'
  | 'OWNERSHIP_PLACED'
  | 'NOTICE'
  | 'PLAN'
  | 'RELEASED';

export type MeasureKind =
  | 'CONCERN_TALK'
  | 'MENTOR'
  | 'PARENT_COACH'
  | 'FAMILY_SUPPORT'
  | 'PARENT_NETWORK'
  | 'PSYCHOLOGIST'
  | 'EDUCATION_JOB'
  | 'STREET_WORK'
  | 'CONTACT_PERSON'
  | 'EXIT_TALK'
  | 'POLICE_TALK'
  | 'COUNSELLING';

export type MeasureStatus =
  | 'OFFERED'
  | 'ACCEPTED'
  | 'ACTIVE'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'ENDED';

export type MeetingFilter = {
  forumId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  states?: Array<MeetingState> | null | undefined;
  upcoming?: boolean | null | undefined;
};

export type MeetingState =
  | 'PLANNED'
  | 'LOCKED'
  | 'OPEN'
  | 'HELD'
  | 'APPROVED';

export type MoveAgendaItemInput = {
  idempotencyKey: string;
  id: string;
  itemId: string;
  up: boolean;
};

export type MoveMatterInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  to: MatterStage;
  note?: string | null | undefined;
};

export type NotePrintInput = {
  idempotencyKey: string;
  kind: PrintedKind;
  id: string;
};

export type NoteRetentionExtensionInput = {
  idempotencyKey: string;
  id: string;
};

export type NotificationFilter = {
  stages?: Array<NotificationStage> | null | undefined;
  open?: boolean | null | undefined;
  reference?: string | null | undefined;
};

export type NotificationStage =
  | 'SENT'
  | 'TAKEN_OVER'
  | 'ASSESSED'
  | 'RECEIPTED'
  | 'CLOSED';

export type NotifyChildServicesInput = {
  idempotencyKey: string;
  person: PersonInput;
  statements: Array<StatementInput>;
  resources?: string | null | undefined;
  parentsKnow: ParentsKnow;
  parentsNote?: string | null | undefined;
  reporter?: ReporterInput | null | undefined;
  draftId?: string | null | undefined;
  /** Which municipality; asked only of roles that are not bound to one. */
  municipalityId?: string | null | undefined;
};

export type ObjectToMinutesInput = {
  idempotencyKey: string;
  id: string;
  itemId: string;
  text: string;
};

export type OfferMeasureInput = {
  idempotencyKey: string;
  matterId: string;
  kind: MeasureKind;
  goal: string;
  practical?: string | null | undefined;
  contactPerson?: string | null | undefined;
  mentorGrantId?: string | null | undefined;
  startDueOn: string;
  reviewOn: string;
};

export type OnBehalfInput = {
  givenBy: string;
  givenHow: GivenHow;
};

export type OpenItemInput = {
  idempotencyKey: string;
  id: string;
  itemId: string;
  done?: boolean | null | undefined;
};

export type OpenMeetingInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

export type OpenRecordInput = {
  idempotencyKey: string;
  /** The record's human number. */
  reference: string;
  purpose: OpeningPurpose;
  reason: string;
};

export type OpeningKind =
  | 'INSPECTION'
  | 'EMERGENCY';

/** What a record is opened for. */
export type OpeningPurpose =
  /** Stikprøve. */
  | 'SAMPLE'
  /** En borgers anmodning. */
  | 'CITIZEN_REQUEST'
  /** Brud på persondatasikkerheden. */
  | 'BREACH'
  /** Akut fare for nogens liv eller helbred. */
  | 'ACUTE_DANGER';

export type OrganisationKind =
  | 'MUNICIPALITY'
  | 'MUNICIPAL_UNIT'
  | 'SCHOOL'
  | 'COLLEGE'
  | 'POLICE'
  | 'PRISON_PROBATION'
  | 'REGION_PSYCHIATRY'
  | 'SECURITY_SERVICE'
  | 'KNOWLEDGE_CENTRE';

export type ParentsKnow =
  | 'YES'
  | 'NO'
  | 'UNKNOWN'
  | 'NOT_RELEVANT';

export type ParticipantFunction =
  | 'CHAIR'
  | 'CONVENOR'
  | 'SECRETARY'
  | 'MEMBER'
  | 'DEPUTY';

export type PersonInput = {
  /** ddmmyyxxxx with or without hyphen; optional. */
  cpr?: string | null | undefined;
  name: string;
  birthDate?: string | null | undefined;
  /** Used where neither CPR nor birth date is known. 0-110. What contradicts them is refused. */
  age?: number | null | undefined;
  school?: string | null | undefined;
  address?: string | null | undefined;
  /** PROTECTED hides the address; NOT_PROTECTED is taken as UNKNOWN, which hides it too (recordProtection). */
  protection?: Protection | null | undefined;
};

export type PersonSearch = {
  cpr?: string | null | undefined;
  name?: string | null | undefined;
  purpose: string;
};

export type Phenomenon =
  | 'PROPAGANDA'
  | 'ONLINE_GROUP'
  | 'RECRUITMENT'
  | 'GRAFFITI_STICKERS'
  | 'HATE_SPEECH'
  | 'INTIMIDATION'
  | 'GATHERINGS'
  | 'OTHER';

export type PlanMeetingInput = {
  idempotencyKey: string;
  forumId: string;
  startsAt: string;
  place?: string | null | undefined;
};

export type PreviewDisclosureInput = {
  idempotencyKey: string;
  matterId: string;
  toOrganisationId: string;
  contributionIds: Array<string>;
  legalBasis: LegalBasis;
  purpose: DisclosurePurpose;
  necessity: string;
};

export type PreviewInvitationInput = {
  idempotencyKey: string;
  id: string;
  grantId: string;
  need: string;
  withIdentity: boolean;
  compartments: Array<Compartment>;
  validUntil?: string | null | undefined;
  necessity: string;
  contributionIds?: Array<string> | null | undefined;
};

export type PrintedKind =
  | 'CONCERN'
  | 'MATTER';

export type Protection =
  | 'UNKNOWN'
  | 'PROTECTED'
  | 'NOT_PROTECTED';

export type PutOnAgendaInput = {
  idempotencyKey: string;
  id: string;
  kind: ItemKind;
  matterId?: string | null | undefined;
  title?: string | null | undefined;
  minutesPlanned?: number | null | undefined;
};

export type RaiseConcernInput = {
  idempotencyKey: string;
  person: PersonInput;
  statements: Array<StatementInput>;
  whereItHappened?: string | null | undefined;
  resources?: string | null | undefined;
  trustedAdults?: string | null | undefined;
  parentsKnow: ParentsKnow;
  parentsNote?: string | null | undefined;
  districtId?: string | null | undefined;
  source?: ConcernSource | null | undefined;
  theme?: Theme | null | undefined;
  type?: ConcernType | null | undefined;
  acute?: boolean | null | undefined;
  /** Under 18 only: also a statutory notification to child services. */
  alsoNotify?: boolean | null | undefined;
  reporter?: ReporterInput | null | undefined;
  draftId?: string | null | undefined;
};

/** Why somebody can see a record. */
export type ReadingReason =
  /** Leads the matter. */
  | 'CONVENOR'
  /** Sits in the forum. */
  | 'MEMBER'
  /** Invited to the matter. */
  | 'INVITATION'
  /** The function that receives such records. */
  | 'FUNCTION'
  /** The police were asked. */
  | 'CLARIFICATION'
  /** Runs a measure, or is its mentor. */
  | 'MEASURE'
  /** Gave it. */
  | 'OWN'
  /** It was shared with the authority by name. */
  | 'SHARED'
  /** Has the item it is taken under. */
  | 'ITEM'
  /** Invited to a meeting that has it on the agenda, although the seat in the forum has lapsed. */
  | 'GUEST'
  /** Opened it in acute danger. */
  | 'EMERGENCY';

export type RecommendInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  text: string;
  measures: Array<MeasureKind>;
  dissents?: Array<DissentInput> | null | undefined;
};

export type RecordAcuteAssessmentInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  outcome: AcuteOutcome;
  reason: string;
};

export type RecordAfterCheckInput = {
  idempotencyKey: string;
  id: string;
  afterCheckId: string;
  reopen: boolean;
  reason: string;
};

export type RecordAttendanceInput = {
  idempotencyKey: string;
  id: string;
  grantId: string;
  present: boolean;
  onBehalf?: boolean | null | undefined;
};

export type RecordConsentInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  by: ConsentBy;
  accepted: boolean;
  scope: string;
};

export type RecordCoordinatorAssessmentInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  outcome: AssessmentOutcome;
  reason: string;
  spokeWithReporterOn?: string | null | undefined;
  /** SSP_NU only: what the forum is told, once T&K tables it. The reason stays T&K's. */
  toForum?: string | null | undefined;
};

export type RecordInformedInput = {
  idempotencyKey: string;
  id: string;
  who: InformedWho;
  on?: string | null | undefined;
  postponedReason?: string | null | undefined;
  reviewOn?: string | null | undefined;
};

export type RecordMatterInformedInput = {
  idempotencyKey: string;
  id: string;
  who: InformedWho;
  on?: string | null | undefined;
  postponedReason?: string | null | undefined;
  reviewOn?: string | null | undefined;
};

export type RecordPoliceClarificationInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  outcome: ClarificationOutcome;
  outcomeOn: string;
  onBehalf?: OnBehalfInput | null | undefined;
};

export type RecordProtectionInput = {
  idempotencyKey: string;
  personId: string;
  version: number;
  protection: Protection;
  /** From where it is known, e.g. a look-up in CPR. */
  source: string;
  /** The concern or notification with which a school or an address was written: both are taken over. */
  takeTypedFrom?: string | null | undefined;
};

export type RecordReviewInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  outcome: ReviewOutcome;
  note: string;
  changeSinceLast: string;
  nextReviewOn?: string | null | undefined;
};

export type RecuseInput = {
  idempotencyKey: string;
  itemId: string;
  reason: string;
};

export type ReportTrendInput = {
  idempotencyKey: string;
  districtId: string;
  phenomenon: Phenomenon;
  periodFrom: string;
  periodTo: string;
  description: string;
};

export type ReporterInput = {
  phone?: string | null | undefined;
  bestTime?: string | null | undefined;
  leaderInformed?: boolean | null | undefined;
  wishUnnamed?: boolean | null | undefined;
  wishReason?: string | null | undefined;
  /** Only where the reporter is somebody else than the writer (hotline, citizen). */
  name?: string | null | undefined;
};

export type RequestAdviceInput = {
  idempotencyKey: string;
  topic: string;
  phone?: string | null | undefined;
  /** Which municipality; asked only of roles that are not bound to one. */
  municipalityId?: string | null | undefined;
};

export type RequestPoliceClarificationInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  necessity: string;
  legalBasis: LegalBasis;
  fields: Array<DisclosedField>;
};

export type Responsible =
  | 'ME'
  | 'NONE'
  | 'ANY';

export type RevealAddressInput = {
  idempotencyKey: string;
  personId: string;
  reason: string;
};

export type RevealCprInput = {
  idempotencyKey: string;
  personId: string;
  reason: string;
};

export type RevealInquiryCprInput = {
  idempotencyKey: string;
  id: string;
  reason: string;
};

export type RevealReporterInput = {
  idempotencyKey: string;
  id: string;
  reason: string;
};

export type ReviewOpeningInput = {
  idempotencyKey: string;
  id: string;
  justified: boolean;
  note: string;
};

export type ReviewOutcome =
  | 'CONTINUE'
  | 'CHANGE'
  | 'CLOSE';

export type RevokeInvitationInput = {
  idempotencyKey: string;
  id: string;
  invitationId: string;
};

/** What a grant lets its holder do. One act goes on in exactly one role. */
export type Role =
  | 'TEACHER'
  | 'SCHOOL_LEADER'
  | 'MUNICIPAL_COORDINATOR'
  | 'CHILD_SERVICES'
  | 'SOCIAL_SERVICES'
  | 'JOB_CENTRE'
  | 'POLICE_COORDINATOR'
  | 'LOCAL_POLICE'
  | 'PET_LIAISON'
  | 'KNOWLEDGE_CENTRE'
  | 'PRISON_PROBATION'
  | 'PSYCHIATRY'
  | 'EDUCATION_COUNSELLOR'
  | 'STRAXEN'
  | 'EDUCATIONAL_PSYCHOLOGY'
  | 'YOUTH_SCHOOL'
  | 'STREET_WORKER'
  | 'SSP_TEACHER'
  | 'SSP_SOCIAL_EDUCATOR'
  | 'SSP_CONSULTANT'
  | 'COLLEGE_CONTACT'
  | 'MENTOR'
  | 'ANALYST'
  | 'LEADER'
  | 'SUPERVISOR'
  | 'DPO'
  | 'ADMIN'
  | 'REPORTER';

export type SaveAssessmentInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  overall: string;
  speaksAgainst: string;
};

export type SaveDraftInput = {
  idempotencyKey: string;
  id?: string | null | undefined;
  form: string;
  recordId?: string | null | undefined;
  content: string;
};

export type ScreenConcernInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  outcome: ScreeningOutcome;
  reason: string;
  theme?: Theme | null | undefined;
  type?: ConcernType | null | undefined;
};

export type ScreeningOutcome =
  | 'UNFOUNDED'
  | 'OTHER_SUPPORT'
  | 'ASSESS';

export type SendFeedbackInput = {
  idempotencyKey: string;
  id: string;
  text: string;
};

export type SendReceiptInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  text?: string | null | undefined;
};

export type StartMeasureInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  startedOn: string;
};

export type StatementInput = {
  kind: StatementKind;
  text: string;
  source?: string | null | undefined;
  happenedOn?: string | null | undefined;
  approximate?: boolean | null | undefined;
};

export type StatementKind =
  | 'OBSERVED_FACT'
  | 'REPORTED_BY_OTHER'
  | 'PROFESSIONAL_ASSESSMENT'
  | 'UNVERIFIED';

export type SubjectCategory =
  | 'PERSON_OF_CONCERN'
  | 'RELATIVE'
  | 'REPORTER'
  | 'WITNESS'
  | 'VICTIM'
  | 'PROFESSIONAL';

export type SubmissionKind =
  | 'CONCERN'
  | 'NOTIFICATION'
  | 'ADVICE'
  | 'TREND';

export type SubmissionStatus =
  /** Sent, nobody has taken it over yet. */
  | 'SENT'
  /** Taken over by the one it was sent to. */
  | 'RECEIVED'
  /** Assessed; see the feedback. */
  | 'ASSESSED';

export type TakeOverNotificationInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

export type Theme =
  | 'EXTREMISM'
  | 'CRIME'
  | 'SOCIAL_CONTROL'
  | 'DISORDER'
  | 'RELEASE'
  | 'ILLNESS';

export type WithdrawClosingInput = {
  idempotencyKey: string;
  id: string;
  version: number;
};

export type WithdrawConsentInput = {
  idempotencyKey: string;
  id: string;
  version: number;
  consentId: string;
};

export type WithdrawDisclosureInput = {
  idempotencyKey: string;
  matterId: string;
  disclosureId: string;
};

export type WriteAnalysisInput = {
  idempotencyKey: string;
  id: string;
  entryId?: string | null | undefined;
  entryVersion?: number | null | undefined;
  dimension: Dimension;
  column: BoardColumn;
  dontKnow?: boolean | null | undefined;
  kind?: StatementKind | null | undefined;
  text?: string | null | undefined;
  source?: string | null | undefined;
  disagrees?: boolean | null | undefined;
  /** Who reads it. Left out: HEALTH for MENTAL_VULNERABILITY, FAMILY for FAMILY, POLICE for CRIMINAL_HISTORY, else GENERAL; on a change in the same dimension, as it was. */
  compartment?: Compartment | null | undefined;
  /** A convenor writes for an invited authority. */
  onBehalfOfInvitationId?: string | null | undefined;
};

export type WriteLogbookInput = {
  idempotencyKey: string;
  id: string;
  on: string;
  text: string;
};

export type WriteMinutesInput = {
  idempotencyKey: string;
  id: string;
  itemId: string;
  version: number;
  text: string;
};

export type EndOpeningMutationVariables = Exact<{
  input: EndOpeningInput;
}>;


export type EndOpeningMutation = { __typename: 'Mutation', endOpening: { __typename: 'EndOpeningPayload', opening: { __typename: 'Opening', id: string, running: boolean, until: string } } | null };

export type AttestationListQueryVariables = Exact<{ [key: string]: never; }>;


export type AttestationListQuery = { __typename: 'Query', attestations: Array<{ __typename: 'AttestationStatus', authorityId: string, authority: string, quarter: string, dueOn: string, state: AttestationState, attestedOn: string | null, canAttest: boolean }> | null };

export type AttestationPageQueryVariables = Exact<{
  authorityId: string;
}>;


export type AttestationPageQuery = { __typename: 'Query', attestation: { __typename: 'AttestationList', authorityId: string, authority: string, quarter: string, dueOn: string, state: AttestationState, attestedOn: string | null, canAttest: boolean, version: string, roles: Array<{ __typename: 'AttestationRole', id: string, name: string, role: Role, roleLabel: string, organisation: string, validFrom: string, validUntil: string | null, own: boolean, seats: Array<{ __typename: 'AttestationSeat', forum: string, function: ParticipantFunction, lastUsedOn: string | null, lapsed: boolean }> }> } | null };

export type AttestAccessMutationVariables = Exact<{
  input: AttestAccessInput;
}>;


export type AttestAccessMutation = { __typename: 'Mutation', attestAccess: { __typename: 'AttestAccessPayload', attestation: { __typename: 'AttestationList', authorityId: string, state: AttestationState } | null } | null };

export type EmployeeListQueryVariables = Exact<{
  name?: string | null | undefined;
  waiting?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type EmployeeListQuery = { __typename: 'Query', employees: { __typename: 'EmployeeConnection', nodes: Array<{ __typename: 'Employee', id: string, name: string, organisation: string, active: boolean, lastSignInAt: string | null, roles: Array<{ __typename: 'EmployeeRole', id: string, roleLabel: string, organisation: string, place: string, validUntil: string | null, state: EmployeeRoleState }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type EmployeePageQueryVariables = Exact<{
  id: string;
}>;


export type EmployeePageQuery = { __typename: 'Query', employee: { __typename: 'Employee', id: string, name: string, organisation: string, active: boolean, lastSignInAt: string | null, mayChange: boolean, roles: Array<{ __typename: 'EmployeeRole', id: string, role: Role, roleLabel: string, organisation: string, place: string, validFrom: string, validUntil: string | null, state: EmployeeRoleState, grounds: string | null, givenBy: string | null, approvedBy: string | null, endedBy: string | null, viewerCan: { __typename: 'EmployeeRoleCan', end: boolean, approve: boolean } }> } | null };

export type RoleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleChoicesQuery = { __typename: 'Query', roleChoices: Array<{ __typename: 'RoleChoice', role: Role, roleLabel: string, secondAdministrator: boolean, organisations: Array<{ __typename: 'RoleOffice', id: string, name: string }> }> | null };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { __typename: 'Mutation', grantRole: { __typename: 'GrantRolePayload', employee: { __typename: 'Employee', id: string } | null } | null };

export type ApproveGrantMutationVariables = Exact<{
  input: ApproveGrantInput;
}>;


export type ApproveGrantMutation = { __typename: 'Mutation', approveGrant: { __typename: 'ApproveGrantPayload', employee: { __typename: 'Employee', id: string } | null } | null };

export type EndGrantMutationVariables = Exact<{
  input: EndGrantInput;
}>;


export type EndGrantMutation = { __typename: 'Mutation', endGrant: { __typename: 'EndGrantPayload', employee: { __typename: 'Employee', id: string } | null } | null };

export type AdviceItemFragment = { __typename: 'Advice', id: string, reference: string, topic: string, phone: string | null, askedAt: string, askedByOrganisation: string, answer: string | null, answeredAt: string | null, minutesUsed: number | null, eraseOn: string, version: number } & { ' $fragmentName'?: 'AdviceItemFragment' };

export type AdviceAndTrendsQueryVariables = Exact<{
  advice: boolean;
  open?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type AdviceAndTrendsQuery = { __typename: 'Query', advices?: { __typename: 'AdviceConnection', nodes: Array<(
      { __typename: 'Advice', id: string }
      & { ' $fragmentRefs'?: { 'AdviceItemFragment': AdviceItemFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, trends?: { __typename: 'TrendConnection', nodes: Array<(
      { __typename: 'Trend', id: string }
      & { ' $fragmentRefs'?: { 'TrendRowFragment': TrendRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type AnswerAdviceMutationVariables = Exact<{
  input: AnswerAdviceInput;
}>;


export type AnswerAdviceMutation = { __typename: 'Mutation', answerAdvice: { __typename: 'AnswerAdvicePayload', advice: (
      { __typename: 'Advice', id: string }
      & { ' $fragmentRefs'?: { 'AdviceItemFragment': AdviceItemFragment } }
    ) } | null };

export type TrendRowFragment = { __typename: 'Trend', id: string, reference: string, district: string, phenomenon: Phenomenon, periodFrom: string, periodTo: string, description: string, reportedAt: string, reportedByRole: Role } & { ' $fragmentName'?: 'TrendRowFragment' };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { __typename: 'Query', auditLog: { __typename: 'AuditConnection', nodes: Array<(
      { __typename: 'AuditEntry', id: string }
      & { ' $fragmentRefs'?: { 'AuditRowFragment': AuditRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type AuditRowFragment = { __typename: 'AuditEntry', id: string, at: string, kind: AuditKind, operation: string, user: string | null, role: Role | null, organisation: string | null, purpose: string | null, decision: string, correlationId: string, records: Array<{ __typename: 'AuditRecord', kind: string, id: string }> } & { ' $fragmentName'?: 'AuditRowFragment' };

export type BoardPageQueryVariables = Exact<{
  id: string;
}>;


export type BoardPageQuery = { __typename: 'Query', matter: { __typename: 'Matter', id: string, reference: string, forum: string, stage: MatterStage, purpose: string, frozenSince: string | null, version: number | null, myInvitation: { __typename: 'Invitation', id: string, organisation: string, organisationId: string } | null, invitations: Array<{ __typename: 'Invitation', id: string, organisation: string, organisationId: string, name: string, roleLabel: string, status: InvitationStatus }> | null, analysis: Array<{ __typename: 'AnalysisRound', round: number, formVersion: string, overall: string | null, speaksAgainst: string | null, savedAt: string | null, savedBy: string | null, entries: Array<{ __typename: 'AnalysisEntry', id: string, dimension: Dimension, column: BoardColumn, dontKnow: boolean, compartment: Compartment, withheld: boolean, kind: StatementKind | null, text: string | null, source: string | null, organisation: string, disagrees: boolean, mine: boolean, version: number }> }> | null, recommendations: Array<{ __typename: 'Recommendation', id: string, round: number, text: string, measures: Array<MeasureKind>, at: string, by: string, dissents: Array<{ __typename: 'Dissent', organisation: string, text: string }> }> | null, decisions: Array<{ __typename: 'Decision', id: string, authority: string, outcome: DecisionOutcome, text: string, legalBasis: string, decidedOn: string, by: string }> | null, viewerCan: { __typename: 'MatterCan', writeAnalysis: boolean, saveAssessment: boolean, recommend: boolean, decide: boolean, noteOnBehalf: boolean } } | null, organisations: Array<{ __typename: 'Organisation', id: string, name: string }> };

export type BoardConvenorsQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardConvenorsQuery = { __typename: 'Query', invitees: Array<{ __typename: 'Invitee', grantId: string, role: Role, organisation: string, organisationId: string }> | null };

export type WriteAnalysisMutationVariables = Exact<{
  input: WriteAnalysisInput;
}>;


export type WriteAnalysisMutation = { __typename: 'Mutation', writeAnalysis: { __typename: 'WriteAnalysisPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type SaveAssessmentMutationVariables = Exact<{
  input: SaveAssessmentInput;
}>;


export type SaveAssessmentMutation = { __typename: 'Mutation', saveAssessment: { __typename: 'SaveAssessmentPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type RecommendMutationVariables = Exact<{
  input: RecommendInput;
}>;


export type RecommendMutation = { __typename: 'Mutation', recommend: { __typename: 'RecommendPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { __typename: 'Mutation', decide: { __typename: 'DecidePayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type BringForumsQueryVariables = Exact<{ [key: string]: never; }>;


export type BringForumsQuery = { __typename: 'Query', forums: { __typename: 'ForumConnection', nodes: Array<{ __typename: 'Forum', id: string, name: string, municipality: string | null, viewerCan: { __typename: 'ForumCan', bring: Bringing } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type BringConcernQueryVariables = Exact<{
  id: string;
}>;


export type BringConcernQuery = { __typename: 'Query', concern: { __typename: 'Concern', id: string, reference: string, theme: Theme | null, municipality: string, person: { __typename: 'Person', id: string, name: string | null } | null, viewerCan: { __typename: 'ConcernCan', bring: Bringing } } | null };

export type BringPersonQueryVariables = Exact<{
  id: string;
}>;


export type BringPersonQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string | null, municipality: string, viewerCan: { __typename: 'PersonCan', bring: Bringing } } | null };

export type BringMatterMutationVariables = Exact<{
  input: BringMatterInput;
}>;


export type BringMatterMutation = { __typename: 'Mutation', bringMatter: { __typename: 'BringMatterPayload', matter: { __typename: 'Matter', id: string, reference: string, stage: MatterStage } | null } | null };

export type AssignConcernMutationVariables = Exact<{
  input: AssignConcernInput;
}>;


export type AssignConcernMutation = { __typename: 'Mutation', assignConcern: { __typename: 'AssignConcernPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type BeginCoordinatorAssessmentMutationVariables = Exact<{
  input: BeginCoordinatorAssessmentInput;
}>;


export type BeginCoordinatorAssessmentMutation = { __typename: 'Mutation', beginCoordinatorAssessment: { __typename: 'BeginCoordinatorAssessmentPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type RecordCoordinatorAssessmentMutationVariables = Exact<{
  input: RecordCoordinatorAssessmentInput;
}>;


export type RecordCoordinatorAssessmentMutation = { __typename: 'Mutation', recordCoordinatorAssessment: { __typename: 'RecordCoordinatorAssessmentPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type RequestPoliceClarificationMutationVariables = Exact<{
  input: RequestPoliceClarificationInput;
}>;


export type RequestPoliceClarificationMutation = { __typename: 'Mutation', requestPoliceClarification: { __typename: 'RequestPoliceClarificationPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type AskMunicipalityMutationVariables = Exact<{
  input: AskMunicipalityInput;
}>;


export type AskMunicipalityMutation = { __typename: 'Mutation', askMunicipality: { __typename: 'AskMunicipalityPayload', concern: { __typename: 'Concern', id: string, inquiries: Array<{ __typename: 'Inquiry', id: string }> | null, viewerCan: { __typename: 'ConcernCan', askMunicipality: boolean } } | null } | null };

export type RecordPoliceClarificationMutationVariables = Exact<{
  input: RecordPoliceClarificationInput;
}>;


export type RecordPoliceClarificationMutation = { __typename: 'Mutation', recordPoliceClarification: { __typename: 'RecordPoliceClarificationPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type ConfirmClarificationMutationVariables = Exact<{
  input: ConfirmClarificationInput;
}>;


export type ConfirmClarificationMutation = { __typename: 'Mutation', confirmClarification: { __typename: 'ConfirmClarificationPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type CorrectClarificationMutationVariables = Exact<{
  input: CorrectClarificationInput;
}>;


export type CorrectClarificationMutation = { __typename: 'Mutation', correctClarification: { __typename: 'CorrectClarificationPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type ClosePoliceAloneMutationVariables = Exact<{
  input: ClosePoliceAloneInput;
}>;


export type ClosePoliceAloneMutation = { __typename: 'Mutation', closePoliceAlone: { __typename: 'ClosePoliceAlonePayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type ScreenConcernMutationVariables = Exact<{
  input: ScreenConcernInput;
}>;


export type ScreenConcernMutation = { __typename: 'Mutation', screenConcern: { __typename: 'ScreenConcernPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type AgreeScreeningMutationVariables = Exact<{
  input: AgreeScreeningInput;
}>;


export type AgreeScreeningMutation = { __typename: 'Mutation', agreeScreening: { __typename: 'AgreeScreeningPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type AddStatementMutationVariables = Exact<{
  input: AddStatementInput;
}>;


export type AddStatementMutation = { __typename: 'Mutation', addStatement: { __typename: 'AddStatementPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type SendConcernFeedbackMutationVariables = Exact<{
  input: SendFeedbackInput;
}>;


export type SendConcernFeedbackMutation = { __typename: 'Mutation', sendFeedback: { __typename: 'SendFeedbackPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type RecordConcernInformedMutationVariables = Exact<{
  input: RecordInformedInput;
}>;


export type RecordConcernInformedMutation = { __typename: 'Mutation', recordInformed: { __typename: 'RecordInformedPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type ExtendRetentionMutationVariables = Exact<{
  input: ExtendRetentionInput;
}>;


export type ExtendRetentionMutation = { __typename: 'Mutation', extendRetention: { __typename: 'ExtendRetentionPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type ApproveRetentionExtensionMutationVariables = Exact<{
  input: ApproveRetentionExtensionInput;
}>;


export type ApproveRetentionExtensionMutation = { __typename: 'Mutation', approveRetentionExtension: { __typename: 'ApproveRetentionExtensionPayload', concern: { __typename: 'Concern', id: string, version: number } | null } | null };

export type RevealReporterMutationVariables = Exact<{
  input: RevealReporterInput;
}>;


export type RevealReporterMutation = { __typename: 'Mutation', revealReporter: { __typename: 'RevealReporterPayload', name: string | null, organisation: string | null, phone: string | null, bestTime: string | null } | null };

export type AskableMunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AskableMunicipalitiesQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, municipality: string | null }> };

export type AssignChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AssignChoicesQuery = { __typename: 'Query', invitees: Array<{ __typename: 'Invitee', grantId: string, name: string, role: Role, organisation: string }> | null };

export type ConcernRecordQueryVariables = Exact<{
  id: string;
  overview: boolean;
  timeline: boolean;
  ledger: boolean;
}>;


export type ConcernRecordQuery = { __typename: 'Query', concern: { __typename: 'Concern', id: string, reference: string, stage: ConcernStage, outcome: ConcernOutcome | null, source: ConcernSource | null, theme: Theme | null, type: ConcernType | null, acute: boolean, child: boolean | null, receivedAt: string, district: string | null, municipality: string, responsible: string | null, responsibleIsMe: boolean, dueAt: string | null, closedAt: string | null, eraseOn: string | null, frozenSince: string | null, version: number, typedName?: string | null, typedSchool?: string | null, typedAddress?: string | null, typedAddressHidden?: boolean | null, typedProtected?: boolean | null, resources: string | null, trustedAdults?: string | null, parentsKnow?: ParentsKnow | null, parentsNote?: string | null, whereItHappened: string | null, feedback: string | null, feedbackAt: string | null, person: { __typename: 'Person', id: string, name: string | null, cprMasked: string | null, age: number | null, isChild: boolean | null, school: string | null, protection: Protection | null, address: string | null, version: number | null, viewerCan: { __typename: 'PersonCan', recordProtection: boolean, revealCpr: boolean, revealAddress: boolean } } | null, statements: Array<{ __typename: 'Statement', id: string, kind: StatementKind, text: string, source: string | null, happenedOn: string | null, approximate: boolean, notedAt: string, notedBy: string | null, late: boolean }> | null, reporter?: { __typename: 'ReporterSeal', organisationKind: OrganisationKind | null, wishUnnamed: boolean, leaderInformed: boolean } | null, assessment: { __typename: 'CoordinatorAssessment', outcome: AssessmentOutcome, reason: string, spokeWithReporterOn: string | null, at: string, by: string } | null, clarifications: Array<{ __typename: 'PoliceClarification', id: string, askedAt: string, dueOn: string, outcome: ClarificationOutcome | null, outcomeOn: string | null, onBehalf: boolean, givenBy: string | null, givenHow: GivenHow | null, confirmed: boolean, superseded: boolean }> | null, screening: { __typename: 'Screening', outcome: ScreeningOutcome, reason: string, at: string, by: string, agreedAt: string | null, agreedBy: string | null } | null, notification: { __typename: 'NotificationClocks', reference: string, takenOver: boolean, acuteDueAt: string, receiptDueOn: string, receiptAt: string | null } | null, related?: Array<{ __typename: 'ConcernSummary', id: string, reference: string, receivedAt: string, stage: ConcernStage, outcome: ConcernOutcome | null }> | null, perhapsSame?: Array<{ __typename: 'ConcernSummary', id: string, reference: string, receivedAt: string, stage: ConcernStage, outcome: ConcernOutcome | null }> | null, perhapsSameMatters?: Array<{ __typename: 'MatterSummary', id: string, reference: string, forum: string, openedAt: string }> | null, matters?: Array<{ __typename: 'MatterSummary', id: string, reference: string, forum: string, openedAt: string }> | null, informed: Array<{ __typename: 'Informed', id: string, who: InformedWho, on: string | null, postponedReason: string | null, reviewOn: string | null, by: string, at: string }> | null, extensions: Array<{ __typename: 'RetentionExtension', id: string, until: string, reason: string, askedBy: string, askedAt: string, approvedBy: string | null, approvedAt: string | null }> | null, inquiries?: Array<{ __typename: 'Inquiry', id: string, reference: string, asked: string, askedBy: string, askedAt: string, dueOn: string, answer: InquiryAnswer | null, answeredAt: string | null, text: string | null }> | null, disclosures?: Array<{ __typename: 'Disclosure', id: string, reference: string, kind: DisclosureKind, from: string, to: string, fields: Array<string>, legalBasis: LegalBasis, purpose: string, necessity: string | null, decidedBy: string, at: string, declined: boolean, withdrawnAt: string | null }> | null, timeline?: Array<{ __typename: 'TimelineEntry', id: string, at: string, what: string, by: string | null, role: Role | null, organisation: string | null, legalBasis: LegalBasis | null, note: string | null }> | null, viewerCan: { __typename: 'ConcernCan', assign: boolean, beginAssessment: boolean, assess: boolean, requestClarification: boolean, recordClarification: boolean, screen: boolean, agreeScreening: boolean, addStatement: boolean, sendFeedback: boolean, recordInformed: boolean, extendRetention: boolean, approveExtension: boolean, revealReporter: boolean, bring: Bringing, confirmClarification: boolean, correctClarification: boolean, closePoliceAlone: boolean, askMunicipality: boolean } } | null };

export type AssignChosenColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type AssignChosenColleaguesQuery = { __typename: 'Query', invitees: Array<{ __typename: 'Invitee', grantId: string, name: string, role: Role }> | null };

export type AssignChosenMutationVariables = Exact<{
  input: AssignConcernInput;
}>;


export type AssignChosenMutation = { __typename: 'Mutation', assignConcern: { __typename: 'AssignConcernPayload', concern: { __typename: 'Concern', id: string, version: number, responsible: string | null, responsibleIsMe: boolean } | null } | null };

export type ConcernListQueryVariables = Exact<{
  filter?: ConcernFilter | null | undefined;
  order?: ConcernOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type ConcernListQuery = { __typename: 'Query', networkDistricts: Array<{ __typename: 'NetworkDistrict', id: string, name: string }>, concerns: { __typename: 'ConcernConnection', nodes: Array<(
      { __typename: 'Concern', id: string }
      & { ' $fragmentRefs'?: { 'ConcernRowFragment': ConcernRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ConcernRowFragment = { __typename: 'Concern', id: string, reference: string, stage: ConcernStage, outcome: ConcernOutcome | null, source: ConcernSource | null, theme: Theme | null, acute: boolean, receivedAt: string, district: string | null, responsible: string | null, responsibleIsMe: boolean, dueAt: string | null, frozenSince: string | null, version: number, viewerCan: { __typename: 'ConcernCan', assign: boolean } } & { ' $fragmentName'?: 'ConcernRowFragment' };

export type ForumListQueryVariables = Exact<{
  kind?: ForumKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ForumListQuery = { __typename: 'Query', forums: { __typename: 'ForumConnection', nodes: Array<{ __typename: 'Forum', id: string, name: string, kind: ForumKind, municipality: string | null, networkDistrict: string | null, legalBasis: LegalBasis, general: boolean }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ForumPageQueryVariables = Exact<{
  id: string;
  meetings: boolean;
  upcoming?: MeetingFilter | null | undefined;
  earlier?: MeetingFilter | null | undefined;
}>;


export type ForumPageQuery = { __typename: 'Query', forum: { __typename: 'Forum', id: string, name: string, kind: ForumKind, municipality: string | null, networkDistrict: string | null, legalBasis: LegalBasis, purpose: string, rhythmDays: number | null, general: boolean, lapsedOn: string | null, participants: Array<{ __typename: 'Participant', id: string, name: string, organisation: string, roleLabel: string, function: ParticipantFunction, validFrom: string, validUntil: string | null }> | null, viewerCan: { __typename: 'ForumCan', planMeeting: boolean, bring: Bringing } } | null, upcoming?: { __typename: 'MeetingConnection', nodes: Array<{ __typename: 'Meeting', id: string, reference: string, startsAt: string, place: string | null, state: MeetingState }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, earlier?: { __typename: 'MeetingConnection', nodes: Array<{ __typename: 'Meeting', id: string, reference: string, startsAt: string, state: MeetingState, minutesFinalOn: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PlanMeetingMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type PlanMeetingMutation = { __typename: 'Mutation', planMeeting: { __typename: 'PlanMeetingPayload', meeting: { __typename: 'Meeting', id: string, reference: string, startsAt: string, state: MeetingState } | null } | null };

export type ForumMembershipQueryVariables = Exact<{
  forumId: string;
  adding: boolean;
}>;


export type ForumMembershipQuery = { __typename: 'Query', membership: { __typename: 'Membership', forumId: string, seats: Array<{ __typename: 'Seat', id: string, name: string, organisation: string, roleLabel: string, function: ParticipantFunction, validFrom: string, validUntil: string | null, lastUsedOn: string | null, attestedOn: string | null, lapsesOn: string | null, lapsed: boolean, viewerCan: { __typename: 'SeatCan', attest: boolean, end: boolean } }>, candidates?: Array<{ __typename: 'Candidate', grantId: string, name: string, roleLabel: string, organisation: string }> } | null };

export type AttestParticipantMutationVariables = Exact<{
  input: AttestParticipantInput;
}>;


export type AttestParticipantMutation = { __typename: 'Mutation', attestParticipant: { __typename: 'AttestParticipantPayload', membership: { __typename: 'Membership', forumId: string } | null } | null };

export type AddParticipantMutationVariables = Exact<{
  input: AddParticipantInput;
}>;


export type AddParticipantMutation = { __typename: 'Mutation', addParticipant: { __typename: 'AddParticipantPayload', membership: { __typename: 'Membership', forumId: string } | null } | null };

export type EndParticipantMutationVariables = Exact<{
  input: EndParticipantInput;
}>;


export type EndParticipantMutation = { __typename: 'Mutation', endParticipant: { __typename: 'EndParticipantPayload', membership: { __typename: 'Membership', forumId: string } | null } | null };

export type DeskClockFragment = { __typename: 'DeskTask', id: string, kind: DeskTaskKind, reference: string, recordId: string, recordKind: string, dueAt: string | null, dueOn: string | null, whyCode: DeskReason } & { ' $fragmentName'?: 'DeskClockFragment' };

export type DraftRowFragment = { __typename: 'Draft', id: string, form: string, recordId: string | null, savedAt: string, expiresOn: string } & { ' $fragmentName'?: 'DraftRowFragment' };

export type MyPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyPageQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, desk: { __typename: 'Desk', clocks: Array<(
        { __typename: 'DeskTask', id: string }
        & { ' $fragmentRefs'?: { 'DeskClockFragment': DeskClockFragment } }
      )>, tasks: Array<(
        { __typename: 'DeskTask', id: string }
        & { ' $fragmentRefs'?: { 'DeskTaskRowFragment': DeskTaskRowFragment } }
      )>, meetings: Array<(
        { __typename: 'DeskMeeting' }
        & { ' $fragmentRefs'?: { 'DeskMeetingRowFragment': DeskMeetingRowFragment } }
      )> }, drafts: Array<(
      { __typename: 'Draft' }
      & { ' $fragmentRefs'?: { 'DraftRowFragment': DraftRowFragment } }
    )>, submissions: { __typename: 'SubmissionConnection', nodes: Array<(
        { __typename: 'Submission', id: string }
        & { ' $fragmentRefs'?: { 'SubmissionRowFragment': SubmissionRowFragment } }
      )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type NoteRetentionExtensionMutationVariables = Exact<{
  input: NoteRetentionExtensionInput;
}>;


export type NoteRetentionExtensionMutation = { __typename: 'Mutation', noteRetentionExtension: { __typename: 'NoteRetentionExtensionPayload', notedAt: string } | null };

export type DeskMeetingRowFragment = { __typename: 'DeskMeeting', id: string, forum: string, startsAt: string, myItems: number } & { ' $fragmentName'?: 'DeskMeetingRowFragment' };

export type SubmissionRowFragment = { __typename: 'Submission', id: string, reference: string, kind: SubmissionKind, status: SubmissionStatus, sentAt: string, recipient: string, receiptDueOn: string | null, receiptAt: string | null, notYetReceived: string | null, callUntilReceived: string | null, feedback: string | null, feedbackAt: string | null } & { ' $fragmentName'?: 'SubmissionRowFragment' };

export type DeskTaskRowFragment = { __typename: 'DeskTask', id: string, kind: DeskTaskKind, group: DeskGroup, reference: string, recordId: string, recordKind: string, place: string | null, dueAt: string | null, dueOn: string | null, whyCode: DeskReason, until: string | null, office: string | null, purpose: string | null, quarter: string | null } & { ' $fragmentName'?: 'DeskTaskRowFragment' };

export type AnswerMunicipalityMutationVariables = Exact<{
  input: AnswerMunicipalityInput;
}>;


export type AnswerMunicipalityMutation = { __typename: 'Mutation', answerMunicipality: { __typename: 'AnswerMunicipalityPayload', inquiry: { __typename: 'IncomingInquiry', id: string, answer: InquiryAnswer | null, answeredAt: string | null, answeredBy: string | null, answerBasis: LegalBasis | null, text: string | null, keptUntil: string, canAnswer: boolean } | null } | null };

export type InquiryListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InquiryListQuery = { __typename: 'Query', incomingInquiries: { __typename: 'IncomingInquiryConnection', nodes: Array<{ __typename: 'IncomingInquiry', id: string, reference: string, asking: string, askedAt: string, dueOn: string, answer: InquiryAnswer | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type InquiryRecordQueryVariables = Exact<{
  id: string;
}>;


export type InquiryRecordQuery = { __typename: 'Query', incomingInquiry: { __typename: 'IncomingInquiry', id: string, reference: string, asking: string, askedBy: string, askedAt: string, dueOn: string, legalBasis: LegalBasis, necessity: string, name: string, birthDate: string | null, cprMasked: string | null, answer: InquiryAnswer | null, answeredAt: string | null, answeredBy: string | null, answerBasis: LegalBasis | null, text: string | null, keptUntil: string, canAnswer: boolean } | null };

export type RevealInquiryCprMutationVariables = Exact<{
  input: RevealInquiryCprInput;
}>;


export type RevealInquiryCprMutation = { __typename: 'Mutation', revealInquiryCpr: { __typename: 'RevealInquiryCprPayload', value: string | null } | null };

export type InviteToMatterMutationVariables = Exact<{
  input: InviteToMatterInput;
}>;


export type InviteToMatterMutation = { __typename: 'Mutation', inviteToMatter: { __typename: 'InviteToMatterPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { __typename: 'Mutation', revokeInvitation: { __typename: 'RevokeInvitationPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type ContributeMutationVariables = Exact<{
  input: ContributeInput;
}>;


export type ContributeMutation = { __typename: 'Mutation', contribute: { __typename: 'ContributePayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type DeclineToContributeMutationVariables = Exact<{
  input: DeclineToContributeInput;
}>;


export type DeclineToContributeMutation = { __typename: 'Mutation', declineToContribute: { __typename: 'DeclineToContributePayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type ConfirmContributionMutationVariables = Exact<{
  input: ConfirmContributionInput;
}>;


export type ConfirmContributionMutation = { __typename: 'Mutation', confirmContribution: { __typename: 'ConfirmContributionPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type CorrectContributionMutationVariables = Exact<{
  input: CorrectContributionInput;
}>;


export type CorrectContributionMutation = { __typename: 'Mutation', correctContribution: { __typename: 'CorrectContributionPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type BeginAnalysisMutationVariables = Exact<{
  input: BeginAnalysisInput;
}>;


export type BeginAnalysisMutation = { __typename: 'Mutation', beginAnalysis: { __typename: 'BeginAnalysisPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type MoveMatterMutationVariables = Exact<{
  input: MoveMatterInput;
}>;


export type MoveMatterMutation = { __typename: 'Mutation', moveMatter: { __typename: 'MoveMatterPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type CloseMatterMutationVariables = Exact<{
  input: CloseMatterInput;
}>;


export type CloseMatterMutation = { __typename: 'Mutation', closeMatter: { __typename: 'CloseMatterPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type AgreeClosingMutationVariables = Exact<{
  input: AgreeClosingInput;
}>;


export type AgreeClosingMutation = { __typename: 'Mutation', agreeClosing: { __typename: 'AgreeClosingPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type WithdrawClosingMutationVariables = Exact<{
  input: WithdrawClosingInput;
}>;


export type WithdrawClosingMutation = { __typename: 'Mutation', withdrawClosing: { __typename: 'WithdrawClosingPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type RecordAfterCheckMutationVariables = Exact<{
  input: RecordAfterCheckInput;
}>;


export type RecordAfterCheckMutation = { __typename: 'Mutation', recordAfterCheck: { __typename: 'RecordAfterCheckPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type RecordMatterInformedMutationVariables = Exact<{
  input: RecordMatterInformedInput;
}>;


export type RecordMatterInformedMutation = { __typename: 'Mutation', recordMatterInformed: { __typename: 'RecordMatterInformedPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type DiscloseMutationVariables = Exact<{
  input: DiscloseInput;
}>;


export type DiscloseMutation = { __typename: 'Mutation', disclose: { __typename: 'DisclosePayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type WithdrawDisclosureMutationVariables = Exact<{
  input: WithdrawDisclosureInput;
}>;


export type WithdrawDisclosureMutation = { __typename: 'Mutation', withdrawDisclosure: { __typename: 'WithdrawDisclosurePayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type OfferMeasureMutationVariables = Exact<{
  input: OfferMeasureInput;
}>;


export type OfferMeasureMutation = { __typename: 'Mutation', offerMeasure: { __typename: 'OfferMeasurePayload', measure: { __typename: 'Measure', id: string, version: number, status: MeasureStatus } | null } | null };

export type RecordReviewMutationVariables = Exact<{
  input: RecordReviewInput;
}>;


export type RecordReviewMutation = { __typename: 'Mutation', recordReview: { __typename: 'RecordReviewPayload', matter: { __typename: 'Matter', id: string, version: number | null, stage: MatterStage } | null } | null };

export type RecuseFromMatterMutationVariables = Exact<{
  input: RecuseInput;
}>;


export type RecuseFromMatterMutation = { __typename: 'Mutation', recuse: { __typename: 'RecusePayload', itemId: string } | null };

export type PreviewInvitationMutationVariables = Exact<{
  input: PreviewInvitationInput;
}>;


export type PreviewInvitationMutation = { __typename: 'Mutation', previewInvitation: { __typename: 'PreviewInvitationPayload', opens: Array<{ __typename: 'NewReader', name: string | null, roleLabel: string | null, organisation: string, until: string | null, records: Array<{ __typename: 'NewlyReadable', kind: string, count: number, fields: Array<string> }> }> | null } | null };

export type PreviewDisclosureMutationVariables = Exact<{
  input: PreviewDisclosureInput;
}>;


export type PreviewDisclosureMutation = { __typename: 'Mutation', previewDisclosure: { __typename: 'PreviewDisclosurePayload', opens: Array<{ __typename: 'NewReader', name: string | null, roleLabel: string | null, organisation: string, until: string | null, records: Array<{ __typename: 'NewlyReadable', kind: string, count: number, fields: Array<string> }> }> | null } | null };

export type MatterThroughMeasureQueryVariables = Exact<{
  id: string;
}>;


export type MatterThroughMeasureQuery = { __typename: 'Query', matter: { __typename: 'Matter', id: string, person: { __typename: 'Person', id: string, name: string | null, age: number | null, school: string | null } | null, measures: Array<{ __typename: 'Measure', id: string, kind: MeasureKind, status: MeasureStatus, responsible: string, goal: string | null, practical: string | null, contactPerson: string | null, startDueOn: string, startedOn: string | null, endedOn: string | null, reviewOn: string | null }> | null } | null };

export type KeptContributionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type KeptContributionsQuery = { __typename: 'Query', keptContributions: { __typename: 'KeptContributionConnection', nodes: Array<{ __typename: 'KeptContribution', matterReference: string, pausedForReview: boolean, contribution: { __typename: 'Contribution', id: string, kind: StatementKind, text: string, source: string | null, happenedOn: string | null, notedAt: string, notedBy: string | null, onBehalf: boolean, givenBy: string | null, givenHow: GivenHow | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MatterListQueryVariables = Exact<{
  filter?: MatterFilter | null | undefined;
  order?: MatterOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type MatterListQuery = { __typename: 'Query', matters: { __typename: 'MatterConnection', nodes: Array<{ __typename: 'Matter', id: string, reference: string, forum: string, theme: Theme | null, stage: MatterStage, openedAt: string, dueAt: string | null, district: string | null, responsible: string | null, frozenSince: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MatterPageQueryVariables = Exact<{
  id: string;
  overview: boolean;
  timeline: boolean;
  contributions: boolean;
  ledger: boolean;
  plan: boolean;
}>;


export type MatterPageQuery = { __typename: 'Query', matter: { __typename: 'Matter', id: string, reference: string, forum: string, forumId: string, forumKind: ForumKind, legalBasis: LegalBasis, theme: Theme | null, stage: MatterStage, openedAt: string, dueAt: string | null, nextReviewOn: string | null, closedAt: string | null, purpose: string, district: string | null, responsible: string | null, frozenSince: string | null, version: number | null, closing: { __typename: 'Closing', reason: CloseReason, note: string | null, citizenTold: boolean, reporterTold: boolean, at: string, by: string, agreedAt: string | null, agreedBy: string | null, eraseOn: string | null } | null, myInvitation: { __typename: 'Invitation', id: string, organisation: string, organisationId: string, need: string, withIdentity: boolean, compartments: Array<Compartment>, validUntil: string | null, status: InvitationStatus } | null, invitations: Array<{ __typename: 'Invitation', id: string, organisation: string, organisationId: string, grantId: string, name: string, roleLabel: string, need: string, withIdentity: boolean, compartments: Array<Compartment>, invitedAt: string, validUntil: string | null, status: InvitationStatus }> | null, items: Array<{ __typename: 'MatterItem', itemId: string, meetingId: string, startsAt: string, forum: string }> | null, person?: { __typename: 'Person', id: string, name: string | null, age: number | null, isChild: boolean | null, school: string | null } | null, concern?: { __typename: 'ConcernSummary', id: string, reference: string, receivedAt: string } | null, analysis?: Array<{ __typename: 'AnalysisRound', round: number, formVersion: string, overall: string | null, speaksAgainst: string | null, savedAt: string | null, savedBy: string | null, entries: Array<{ __typename: 'AnalysisEntry', id: string, dimension: Dimension, column: BoardColumn, dontKnow: boolean, withheld: boolean, kind: StatementKind | null, text: string | null, source: string | null, organisation: string, disagrees: boolean }> }> | null, recommendations?: Array<{ __typename: 'Recommendation', id: string, round: number, text: string, measures: Array<MeasureKind>, at: string, by: string, dissents: Array<{ __typename: 'Dissent', organisation: string, text: string }> }> | null, decisions?: Array<{ __typename: 'Decision', id: string, authority: string, outcome: DecisionOutcome, text: string, legalBasis: string, decidedOn: string, by: string }> | null, informed?: Array<{ __typename: 'Informed', id: string, who: InformedWho, on: string | null, postponedReason: string | null, reviewOn: string | null, by: string, at: string }> | null, afterChecks: Array<{ __typename: 'AfterCheck', id: string, dueOn: string, doneAt: string | null, reopen: boolean | null, reason: string | null, noFrom: string | null }> | null, contributions?: Array<{ __typename: 'Contribution', id: string, controller: string, controllerId: string, compartment: Compartment, kind: StatementKind, text: string, source: string | null, happenedOn: string | null, notedAt: string, notedBy: string | null, onBehalf: boolean, givenBy: string | null, givenHow: GivenHow | null, confirmation: Confirmation, correctedById: string | null, mine: boolean }> | null, disclosures?: Array<{ __typename: 'Disclosure', id: string, reference: string, kind: DisclosureKind, from: string, to: string, contributionIds: Array<string>, fields: Array<string>, legalBasis: LegalBasis, purpose: string, necessity: string | null, decidedBy: string, at: string, declined: boolean, withdrawnAt: string | null }> | null, measures?: Array<{ __typename: 'Measure', id: string, kind: MeasureKind, status: MeasureStatus, responsible: string, goal: string | null, mentor: string | null, startDueOn: string, startedOn: string | null, endedOn: string | null, reviewOn: string | null }> | null, reviews?: Array<{ __typename: 'Review', id: string, dueOn: string, heldAt: string | null, outcome: ReviewOutcome | null, note: string | null, changeSinceLast: string | null, by: string | null }> | null, timeline?: Array<{ __typename: 'TimelineEntry', id: string, at: string, what: string, by: string | null, role: Role | null, organisation: string | null, legalBasis: LegalBasis | null, note: string | null }> | null, viewerCan: { __typename: 'MatterCan', invite: boolean, contribute: boolean, noteOnBehalf: boolean, decline: boolean, beginAnalysis: boolean, writeAnalysis: boolean, saveAssessment: boolean, recommend: boolean, decide: boolean, offerMeasure: boolean, review: boolean, close: boolean, agreeClosing: boolean, withdrawClosing: boolean, afterCheck: boolean, recuse: boolean, recordInformed: boolean, handOver: boolean, moveTo: Array<MatterStage> } } | null };

export type MatterInviteesQueryVariables = Exact<{
  matterId: string;
}>;


export type MatterInviteesQuery = { __typename: 'Query', invitees: Array<{ __typename: 'Invitee', grantId: string, name: string, role: Role, roleLabel: string, organisation: string, organisationId: string }> | null };

export type MatterMentorsQueryVariables = Exact<{
  matterId: string;
}>;


export type MatterMentorsQuery = { __typename: 'Query', mentors: Array<{ __typename: 'Mentor', grantId: string, name: string, roleLabel: string }> | null };

export type MatterOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MatterOrganisationsQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind }> };

export type MeasureListQueryVariables = Exact<{
  open?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasureListQuery = { __typename: 'Query', measures: { __typename: 'MeasureConnection', nodes: Array<{ __typename: 'Measure', id: string, matterId: string, matterReference: string, kind: MeasureKind, status: MeasureStatus, responsible: string, startDueOn: string, startedOn: string | null, endedOn: string | null, reviewOn: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MeasurePageQueryVariables = Exact<{
  id: string;
}>;


export type MeasurePageQuery = { __typename: 'Query', measure: { __typename: 'Measure', id: string, matterId: string, matterReference: string, kind: MeasureKind, status: MeasureStatus, responsible: string, goal: string | null, practical: string | null, contactPerson: string | null, mentor: string | null, startDueOn: string, startedOn: string | null, endedOn: string | null, endNote: string | null, reviewOn: string | null, personName: string | null, version: number, consents: Array<{ __typename: 'Consent', id: string, by: ConsentBy, accepted: boolean, scope: string, givenAt: string, withdrawnAt: string | null }> | null, logbook: Array<{ __typename: 'LogbookEntry', id: string, on: string, text: string, at: string }> | null, viewerCan: { __typename: 'MeasureCan', recordConsent: boolean, withdrawConsent: boolean, start: boolean, end: boolean, writeLogbook: boolean, openMatter: boolean } } | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { __typename: 'Mutation', recordConsent: { __typename: 'RecordConsentPayload', measure: { __typename: 'Measure', id: string, version: number, status: MeasureStatus } | null } | null };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { __typename: 'Mutation', withdrawConsent: { __typename: 'WithdrawConsentPayload', measure: { __typename: 'Measure', id: string, version: number, status: MeasureStatus } | null } | null };

export type StartMeasureMutationVariables = Exact<{
  input: StartMeasureInput;
}>;


export type StartMeasureMutation = { __typename: 'Mutation', startMeasure: { __typename: 'StartMeasurePayload', measure: { __typename: 'Measure', id: string, version: number, status: MeasureStatus } | null } | null };

export type EndMeasureMutationVariables = Exact<{
  input: EndMeasureInput;
}>;


export type EndMeasureMutation = { __typename: 'Mutation', endMeasure: { __typename: 'EndMeasurePayload', measure: { __typename: 'Measure', id: string, version: number, status: MeasureStatus } | null } | null };

export type WriteLogbookMutationVariables = Exact<{
  input: WriteLogbookInput;
}>;


export type WriteLogbookMutation = { __typename: 'Mutation', writeLogbook: { __typename: 'WriteLogbookPayload', measure: { __typename: 'Measure', id: string, version: number } | null } | null };

export type PutOnAgendaMutationVariables = Exact<{
  input: PutOnAgendaInput;
}>;


export type PutOnAgendaMutation = { __typename: 'Mutation', putOnAgenda: { __typename: 'PutOnAgendaPayload', meeting: { __typename: 'Meeting', id: string, version: number, state: MeetingState } | null } | null };

export type MoveAgendaItemMutationVariables = Exact<{
  input: MoveAgendaItemInput;
}>;


export type MoveAgendaItemMutation = { __typename: 'Mutation', moveAgendaItem: { __typename: 'MoveAgendaItemPayload', meeting: { __typename: 'Meeting', id: string, version: number, items: Array<{ __typename: 'AgendaItem', id: string, position: number }> | null } | null } | null };

export type LockAgendaMutationVariables = Exact<{
  input: LockAgendaInput;
}>;


export type LockAgendaMutation = { __typename: 'Mutation', lockAgenda: { __typename: 'LockAgendaPayload', meeting: { __typename: 'Meeting', id: string, version: number, state: MeetingState } | null } | null };

export type InviteToMeetingMutationVariables = Exact<{
  input: InviteToMeetingInput;
}>;


export type InviteToMeetingMutation = { __typename: 'Mutation', inviteToMeeting: { __typename: 'InviteToMeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number } | null } | null };

export type OpenMeetingMutationVariables = Exact<{
  input: OpenMeetingInput;
}>;


export type OpenMeetingMutation = { __typename: 'Mutation', openMeeting: { __typename: 'OpenMeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number, state: MeetingState } | null } | null };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { __typename: 'Mutation', recordAttendance: { __typename: 'RecordAttendancePayload', meeting: { __typename: 'Meeting', id: string, version: number, attendance: Array<{ __typename: 'Attendance', id: string, grantId: string, name: string, organisation: string, present: boolean, onBehalf: boolean, at: string }> | null } | null } | null };

export type OpenItemMutationVariables = Exact<{
  input: OpenItemInput;
}>;


export type OpenItemMutation = { __typename: 'Mutation', openItem: { __typename: 'OpenItemPayload', meeting: { __typename: 'Meeting', id: string, version: number, items: Array<{ __typename: 'AgendaItem', id: string, state: ItemState, version: number }> | null } | null } | null };

export type RecuseFromItemMutationVariables = Exact<{
  input: RecuseInput;
}>;


export type RecuseFromItemMutation = { __typename: 'Mutation', recuse: { __typename: 'RecusePayload', itemId: string } | null };

export type WriteMinutesMutationVariables = Exact<{
  input: WriteMinutesInput;
}>;


export type WriteMinutesMutation = { __typename: 'Mutation', writeMinutes: { __typename: 'WriteMinutesPayload', meeting: { __typename: 'Meeting', id: string, version: number, items: Array<{ __typename: 'AgendaItem', id: string, minutes: string | null, version: number }> | null } | null } | null };

export type EndMeetingMutationVariables = Exact<{
  input: EndMeetingInput;
}>;


export type EndMeetingMutation = { __typename: 'Mutation', endMeeting: { __typename: 'EndMeetingPayload', meeting: { __typename: 'Meeting', id: string, version: number, state: MeetingState, minutesFinalOn: string | null } | null } | null };

export type ObjectToMinutesMutationVariables = Exact<{
  input: ObjectToMinutesInput;
}>;


export type ObjectToMinutesMutation = { __typename: 'Mutation', objectToMinutes: { __typename: 'ObjectToMinutesPayload', meeting: { __typename: 'Meeting', id: string, version: number, minutesFinalOn: string | null } | null } | null };

export type MeetingListQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingListQuery = { __typename: 'Query', meetings: { __typename: 'MeetingConnection', nodes: Array<{ __typename: 'Meeting', id: string, reference: string, forum: string, forumKind: ForumKind, startsAt: string, place: string | null, state: MeetingState, minutesFinalOn: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MeetingPageQueryVariables = Exact<{
  id: string;
}>;


export type MeetingPageQuery = { __typename: 'Query', meeting: { __typename: 'Meeting', id: string, reference: string, forum: string, forumId: string, forumKind: ForumKind, startsAt: string, place: string | null, state: MeetingState, minutesFinalOn: string | null, version: number, items: Array<{ __typename: 'AgendaItem', id: string, position: number, kind: ItemKind, state: ItemState, title: string, minutesPlanned: number | null, matterId: string | null, matterReference: string | null, broughtBy: string | null, recused: Array<string>, minutes: string | null, version: number, audience: Array<{ __typename: 'ItemAudience', name: string, organisation: string, roleLabel: string }>, objections: Array<{ __typename: 'MinutesObjection', id: string, name: string, organisation: string, text: string, at: string }>, viewerCan: { __typename: 'ItemCan', open: boolean, writeMinutes: boolean, object: boolean, recuse: boolean, move: boolean } }> | null, attendance: Array<{ __typename: 'Attendance', id: string, grantId: string, name: string, organisation: string, present: boolean, onBehalf: boolean, at: string }> | null, viewerCan: { __typename: 'MeetingCan', putOnAgenda: boolean, lock: boolean, invite: boolean, open: boolean, end: boolean, recordAttendance: boolean, sendMinutes: boolean, object: boolean, opensOn: string | null } } | null };

export type MeetingItemMatterQueryVariables = Exact<{
  id: string;
}>;


export type MeetingItemMatterQuery = { __typename: 'Query', matter: { __typename: 'Matter', id: string, reference: string, theme: Theme | null, stage: MatterStage, forumKind: ForumKind, dueAt: string | null, frozenSince: string | null, recommendations: Array<{ __typename: 'Recommendation', id: string, round: number, text: string, measures: Array<MeasureKind>, at: string, dissents: Array<{ __typename: 'Dissent', organisation: string, text: string }> }> | null, decisions: Array<{ __typename: 'Decision', id: string, authority: string, outcome: DecisionOutcome, text: string, legalBasis: string, decidedOn: string }> | null, measures: Array<{ __typename: 'Measure', id: string, kind: MeasureKind, status: MeasureStatus, responsible: string, startDueOn: string, reviewOn: string | null }> | null, viewerCan: { __typename: 'MatterCan', writeAnalysis: boolean, recommend: boolean, decide: boolean } } | null };

export type AgendaCandidatesQueryVariables = Exact<{
  forumId: string;
}>;


export type AgendaCandidatesQuery = { __typename: 'Query', matters: { __typename: 'MatterConnection', nodes: Array<{ __typename: 'Matter', id: string, reference: string, theme: Theme | null, stage: MatterStage }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MeetingSeatsQueryVariables = Exact<{
  forumId: string;
}>;


export type MeetingSeatsQuery = { __typename: 'Query', forum: { __typename: 'Forum', id: string, participants: Array<{ __typename: 'Participant', id: string, grantId: string, name: string, organisation: string, roleLabel: string, validFrom: string, validUntil: string | null }> | null } | null };

export type LapsedSeatsQueryVariables = Exact<{
  forumId: string;
}>;


export type LapsedSeatsQuery = { __typename: 'Query', membership: { __typename: 'Membership', forumId: string, seats: Array<{ __typename: 'Seat', id: string, grantId: string, name: string, organisation: string, invitedTo: Array<string>, viewerCan: { __typename: 'SeatCan', invite: boolean } }> } | null };

export type MeetingInviteesQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingInviteesQuery = { __typename: 'Query', invitees: Array<{ __typename: 'Invitee', grantId: string, name: string, roleLabel: string, organisation: string }> | null };

export type TakeOverNotificationMutationVariables = Exact<{
  input: TakeOverNotificationInput;
}>;


export type TakeOverNotificationMutation = { __typename: 'Mutation', takeOverNotification: { __typename: 'TakeOverNotificationPayload', notification: { __typename: 'Notification', id: string, version: number } | null } | null };

export type RecordAcuteAssessmentMutationVariables = Exact<{
  input: RecordAcuteAssessmentInput;
}>;


export type RecordAcuteAssessmentMutation = { __typename: 'Mutation', recordAcuteAssessment: { __typename: 'RecordAcuteAssessmentPayload', notification: { __typename: 'Notification', id: string, version: number } | null } | null };

export type SendNotificationReceiptMutationVariables = Exact<{
  input: SendReceiptInput;
}>;


export type SendNotificationReceiptMutation = { __typename: 'Mutation', sendReceipt: { __typename: 'SendReceiptPayload', notification: { __typename: 'Notification', id: string, version: number } | null } | null };

export type CloseNotificationMutationVariables = Exact<{
  input: CloseNotificationInput;
}>;


export type CloseNotificationMutation = { __typename: 'Mutation', closeNotification: { __typename: 'CloseNotificationPayload', notification: { __typename: 'Notification', id: string, version: number } | null } | null };

export type NotificationListQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationListQuery = { __typename: 'Query', notifications: { __typename: 'NotificationConnection', nodes: Array<{ __typename: 'Notification', id: string, reference: string, stage: NotificationStage, sentAt: string, acuteDueAt: string, receiptDueOn: string, acuteAssessedAt: string | null, receiptAt: string | null, takenOverBy: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type NotificationRecordQueryVariables = Exact<{
  id: string;
}>;


export type NotificationRecordQuery = { __typename: 'Query', notification: { __typename: 'Notification', id: string, reference: string, stage: NotificationStage, municipality: string, sentAt: string, acuteDueAt: string, receiptDueOn: string, takenOverAt: string | null, takenOverBy: string | null, acuteAssessedAt: string | null, acuteAssessedBy: string | null, acuteOutcome: AcuteOutcome | null, acuteReason: string | null, receiptAt: string | null, closedAt: string | null, followUp: boolean | null, childView: string | null, parentContact: string | null, exception: string | null, typedName: string | null, typedSchool: string | null, typedAddress: string | null, typedAddressHidden: boolean, typedProtected: boolean, version: number, resources: string | null, parentsKnow: ParentsKnow | null, person: { __typename: 'Person', id: string, name: string | null, cprMasked: string | null, age: number | null, school: string | null, protection: Protection | null, address: string | null, version: number | null, viewerCan: { __typename: 'PersonCan', recordProtection: boolean, revealCpr: boolean, revealAddress: boolean } } | null, statements: Array<{ __typename: 'Statement', id: string, kind: StatementKind, text: string, source: string | null, happenedOn: string | null, approximate: boolean, notedAt: string, notedBy: string | null, late: boolean }> | null, reporter: { __typename: 'RevealReporterView', name: string | null, organisation: string | null, phone: string | null, wishUnnamed: boolean } | null, earlier: Array<{ __typename: 'NotificationSummary', id: string, reference: string, sentAt: string, stage: NotificationStage }> | null, viewerCan: { __typename: 'NotificationCan', takeOver: boolean, assessAcutely: boolean, sendReceipt: boolean, close: boolean } } | null };

export type OpenRecordMutationVariables = Exact<{
  input: OpenRecordInput;
}>;


export type OpenRecordMutation = { __typename: 'Mutation', openRecord: { __typename: 'OpenRecordPayload', opening: { __typename: 'Opening', id: string, reference: string, recordKind: string, recordId: string } } | null };

export type ReviewOpeningMutationVariables = Exact<{
  input: ReviewOpeningInput;
}>;


export type ReviewOpeningMutation = { __typename: 'Mutation', reviewOpening: { __typename: 'ReviewOpeningPayload', opening: (
      { __typename: 'Opening', id: string }
      & { ' $fragmentRefs'?: { 'OpeningRowFragment': OpeningRowFragment } }
    ) } | null };

export type OpeningListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpeningListQuery = { __typename: 'Query', openings: { __typename: 'OpeningConnection', nodes: Array<(
      { __typename: 'Opening', id: string }
      & { ' $fragmentRefs'?: { 'OpeningRowFragment': OpeningRowFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type OpeningRowFragment = { __typename: 'Opening', id: string, kind: OpeningKind, purpose: OpeningPurpose, recordKind: string, recordId: string, reference: string, reason: string, by: string, roleLabel: string, organisation: string, openedAt: string, until: string, running: boolean, reviewBy: string | null, reviewedAt: string | null, reviewedBy: string | null, justified: boolean | null, note: string | null, canReview: boolean } & { ' $fragmentName'?: 'OpeningRowFragment' };

export type PersonRecordQueryVariables = Exact<{
  id: string;
}>;


export type PersonRecordQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, municipality: string, subjectCategory: SubjectCategory, name: string | null, cprMasked: string | null, age: number | null, school: string | null, protection: Protection | null, address: string | null, protectionSource: string | null, protectionNotedAt: string | null, version: number | null, concerns: Array<{ __typename: 'ConcernSummary', id: string, reference: string, receivedAt: string, stage: ConcernStage, outcome: ConcernOutcome | null }> | null, matters: Array<{ __typename: 'MatterSummary', id: string, reference: string, forum: string, stage: MatterStage, openedAt: string }> | null, viewerCan: { __typename: 'PersonCan', bring: Bringing, recordProtection: boolean, revealCpr: boolean, revealAddress: boolean } } | null };

export type PersonSearchQueryVariables = Exact<{
  search: PersonSearch;
}>;


export type PersonSearchQuery = { __typename: 'Query', persons: Array<{ __typename: 'PersonHit', match: MatchKind, person: { __typename: 'Person', id: string, name: string | null, age: number | null, cprMasked: string | null, municipality: string } }> | null, knownElsewhere: Array<{ __typename: 'KnownElsewhere', function: string, phone: string }> | null };

export type RequestAdviceMutationVariables = Exact<{
  input: RequestAdviceInput;
}>;


export type RequestAdviceMutation = { __typename: 'Mutation', requestAdvice: { __typename: 'RequestAdvicePayload', submission: (
      { __typename: 'Submission' }
      & { ' $fragmentRefs'?: { 'SubmissionReceiptFragment': SubmissionReceiptFragment } }
    ) } | null };

export type DiscardReportDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardReportDraftMutation = { __typename: 'Mutation', discardDraft: { __typename: 'DiscardDraftPayload', id: string } | null };

export type NewReportQueryVariables = Exact<{ [key: string]: never; }>;


export type NewReportQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, drafts: Array<{ __typename: 'Draft', id: string, form: string, savedAt: string }> } };

export type NotifyChildServicesMutationVariables = Exact<{
  input: NotifyChildServicesInput;
}>;


export type NotifyChildServicesMutation = { __typename: 'Mutation', notifyChildServices: { __typename: 'NotifyChildServicesPayload', submission: (
      { __typename: 'Submission' }
      & { ' $fragmentRefs'?: { 'SubmissionReceiptFragment': SubmissionReceiptFragment } }
    ) } | null };

export type RaiseConcernMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type RaiseConcernMutation = { __typename: 'Mutation', raiseConcern: { __typename: 'RaiseConcernPayload', submission: (
      { __typename: 'Submission' }
      & { ' $fragmentRefs'?: { 'SubmissionReceiptFragment': SubmissionReceiptFragment } }
    ), notificationSubmission: (
      { __typename: 'Submission' }
      & { ' $fragmentRefs'?: { 'SubmissionReceiptFragment': SubmissionReceiptFragment } }
    ) | null } | null };

export type SubmissionReceiptFragment = { __typename: 'Submission', id: string, reference: string, kind: SubmissionKind, sentAt: string, recipient: string, receiptDueOn: string | null, notYetReceived: string | null, callUntilReceived: string | null } & { ' $fragmentName'?: 'SubmissionReceiptFragment' };

export type ReportFormQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormQuery = { __typename: 'Query', networkDistricts: Array<{ __typename: 'NetworkDistrict', id: string, name: string }>, viewer: { __typename: 'Viewer', id: string, drafts: Array<{ __typename: 'Draft', id: string, form: string, content: string }> } };

export type ReportTrendFormQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportTrendFormQuery = { __typename: 'Query', networkDistricts: Array<{ __typename: 'NetworkDistrict', id: string, name: string }> };

export type ReportTrendMutationVariables = Exact<{
  input: ReportTrendInput;
}>;


export type ReportTrendMutation = { __typename: 'Mutation', reportTrend: { __typename: 'ReportTrendPayload', submission: (
      { __typename: 'Submission' }
      & { ' $fragmentRefs'?: { 'SubmissionReceiptFragment': SubmissionReceiptFragment } }
    ) } | null };

export type SaveFormDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveFormDraftMutation = { __typename: 'Mutation', saveDraft: { __typename: 'SaveDraftPayload', draft: { __typename: 'Draft', id: string, savedAt: string } } | null };

export type DiscardFormDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardFormDraftMutation = { __typename: 'Mutation', discardDraft: { __typename: 'DiscardDraftPayload', id: string } | null };

export type RecordDraftsQueryVariables = Exact<{
  recordId: string;
}>;


export type RecordDraftsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, drafts: Array<{ __typename: 'Draft', id: string, form: string, content: string, savedAt: string }> } };

export type DeskChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskChangedSubscription = { deskChanged: { __typename: 'DeskChange', kind: string, id: string, at: string, own: boolean } };

export type RunningOpeningsQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningOpeningsQuery = { __typename: 'Query', openings: { __typename: 'OpeningConnection', nodes: Array<{ __typename: 'Opening', id: string, kind: OpeningKind, reference: string, recordKind: string, recordId: string, until: string }> } | null };

export type RecordProtectionMutationVariables = Exact<{
  input: RecordProtectionInput;
}>;


export type RecordProtectionMutation = { __typename: 'Mutation', recordProtection: { __typename: 'RecordProtectionPayload', person: { __typename: 'Person', id: string, protection: Protection | null, protectionSource: string | null, protectionNotedAt: string | null, address: string | null, school: string | null, version: number | null } | null } | null };

export type RevealCprMutationVariables = Exact<{
  input: RevealCprInput;
}>;


export type RevealCprMutation = { __typename: 'Mutation', revealCpr: { __typename: 'RevealCprPayload', value: string | null } | null };

export type RevealAddressMutationVariables = Exact<{
  input: RevealAddressInput;
}>;


export type RevealAddressMutation = { __typename: 'Mutation', revealAddress: { __typename: 'RevealAddressPayload', value: string | null } | null };

export type NotePrintMutationVariables = Exact<{
  input: NotePrintInput;
}>;


export type NotePrintMutation = { __typename: 'Mutation', notePrint: { __typename: 'NotePrintPayload', at: string } | null };

export type WhoCanSeeQueryVariables = Exact<{
  id: string;
}>;


export type WhoCanSeeQuery = { __typename: 'Query', whoCanSee: Array<{ __typename: 'Reader', name: string, roleLabel: string, organisation: string, you: boolean, because: Array<ReadingReason>, parts: Array<string>, until: string | null }> | null };

export type ViewerFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerFrameQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, name: string, screens: Array<string>, grant: { __typename: 'Grant', id: string, role: Role, roleLabel: string, organisation: string, organisationId: string, place: string, municipality: string | null }, grants: Array<{ __typename: 'Grant', id: string, role: Role, roleLabel: string, organisation: string, place: string, default: boolean }> } };

export const AdviceItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdviceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedByOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"eraseOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AdviceItemFragment, unknown>;
export const TrendRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"phenomenon"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedByRole"}}]}}]} as unknown as DocumentNode<TrendRowFragment, unknown>;
export const AuditRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}}]}}]} as unknown as DocumentNode<AuditRowFragment, unknown>;
export const ConcernRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConcernRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concern"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleIsMe"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}}]}}]}}]} as unknown as DocumentNode<ConcernRowFragment, unknown>;
export const DeskClockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskClock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyCode"}}]}}]} as unknown as DocumentNode<DeskClockFragment, unknown>;
export const DraftRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]} as unknown as DocumentNode<DraftRowFragment, unknown>;
export const DeskMeetingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskMeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"myItems"}}]}}]} as unknown as DocumentNode<DeskMeetingRowFragment, unknown>;
export const SubmissionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptAt"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReceived"}},{"kind":"Field","name":{"kind":"Name","value":"callUntilReceived"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackAt"}}]}}]} as unknown as DocumentNode<SubmissionRowFragment, unknown>;
export const DeskTaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyCode"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}}]}}]} as unknown as DocumentNode<DeskTaskRowFragment, unknown>;
export const OpeningRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpeningRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"justified"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"canReview"}}]}}]} as unknown as DocumentNode<OpeningRowFragment, unknown>;
export const SubmissionReceiptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReceived"}},{"kind":"Field","name":{"kind":"Name","value":"callUntilReceived"}}]}}]} as unknown as DocumentNode<SubmissionReceiptFragment, unknown>;
export const EndOpeningDocument = {"__meta__":{"hash":"43e744762e33ac59ae03c1ed196d6086dfb37ab2e3b9dd335365b4b42126862c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOpeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<EndOpeningMutation, EndOpeningMutationVariables>;
export const AttestationListDocument = {"__meta__":{"hash":"f1a726274ff1eed963e867ba7034804b06832dcc289db3e44830742e10e3b00e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttestationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"authorityId"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"canAttest"}}]}}]}}]} as unknown as DocumentNode<AttestationListQuery, AttestationListQueryVariables>;
export const AttestationPageDocument = {"__meta__":{"hash":"6e689a4c3b127420b017603c59b6b0c8d7bc9a6751b380759148e49a60ecfba2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttestationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authorityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authorityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authorityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"authorityId"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"canAttest"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AttestationPageQuery, AttestationPageQueryVariables>;
export const AttestAccessDocument = {"__meta__":{"hash":"fcd2ffbba5c2e0cf2620db58ef29e99effd5b4d682bdfcddbce5d91688927a14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttestAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"authorityId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<AttestAccessMutation, AttestAccessMutationVariables>;
export const EmployeeListDocument = {"__meta__":{"hash":"8ba4069bb613f524b56ab175cc9be39b11ec9a69a119edd9962126e799b25590"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployeeList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"waiting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EmployeeListQuery, EmployeeListQueryVariables>;
export const EmployeePageDocument = {"__meta__":{"hash":"65dd21547899714633a35114f95175483eb76cd624263c95d085abc37c218d5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployeePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"approve"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployeePageQuery, EmployeePageQueryVariables>;
export const RoleChoicesDocument = {"__meta__":{"hash":"f7bc85a232ffed6a24bebc88025cb5132d001b627c971d5fae0f5afdb0341158"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roleChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"secondAdministrator"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RoleChoicesQuery, RoleChoicesQueryVariables>;
export const GrantRoleDocument = {"__meta__":{"hash":"8a9d8842c6116caaf29f23e81a20d42b18fc4e93e63f3cfa72a80c886fb48314"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GrantRoleMutation, GrantRoleMutationVariables>;
export const ApproveGrantDocument = {"__meta__":{"hash":"e2a895bb1b76a4b878678197699dfcca2acbfd2c27198c67beaef8cc98211115"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveGrantMutation, ApproveGrantMutationVariables>;
export const EndGrantDocument = {"__meta__":{"hash":"7c3aecb7eb42696423a19de998c1932c6275c86a29a9d504fed3d8b4ec75c044"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EndGrantMutation, EndGrantMutationVariables>;
export const AdviceAndTrendsDocument = {"__meta__":{"hash":"ea43807713a60444078b0c0675165f65ddd27288d60a345573f6fe8cc8839e90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdviceAndTrends"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"advice"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"advices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"advice"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trends"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"advice"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdviceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedByOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"eraseOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trend"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"phenomenon"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedByRole"}}]}}]} as unknown as DocumentNode<AdviceAndTrendsQuery, AdviceAndTrendsQueryVariables>;
export const AnswerAdviceDocument = {"__meta__":{"hash":"51534085082546b17793f3ce57cdce011c0ea061174cf1aea66bc0ba34c4cd55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerAdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdviceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedByOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"eraseOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AnswerAdviceMutation, AnswerAdviceMutationVariables>;
export const AuditLogDocument = {"__meta__":{"hash":"f49c49cf9ee889b05abe9f1fc24469c990e4965e779fa31ac6a3203639ce74c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const BoardPageDocument = {"__meta__":{"hash":"e4068c9feffebba9eebc581ad2a128684bc48f7dfb1dd7ba19def482b55354eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"frozenSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"myInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"speaksAgainst"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"dontKnow"}},{"kind":"Field","name":{"kind":"Name","value":"compartment"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"disagrees"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeAnalysis"}},{"kind":"Field","name":{"kind":"Name","value":"saveAssessment"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"noteOnBehalf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BoardPageQuery, BoardPageQueryVariables>;
export const BoardConvenorsDocument = {"__meta__":{"hash":"4e6b1d6efa19b4ea4611bad64a809e644166687a7dfd320fc513219082854b62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardConvenors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}}]}}]}}]} as unknown as DocumentNode<BoardConvenorsQuery, BoardConvenorsQueryVariables>;
export const WriteAnalysisDocument = {"__meta__":{"hash":"25c7b44f0aff0a78e2e1868146e82405564fdf55101ea679a27362da100333d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<WriteAnalysisMutation, WriteAnalysisMutationVariables>;
export const SaveAssessmentDocument = {"__meta__":{"hash":"4a49aaa3ed7204a3fd5e5299d820bc685cf41ff211c8c8f0cd174dd26e23f582"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<SaveAssessmentMutation, SaveAssessmentMutationVariables>;
export const RecommendDocument = {"__meta__":{"hash":"a45d61ec45d4a7e4a39c0ae098dd459062383727a072321308e362e297c69412"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Recommend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<RecommendMutation, RecommendMutationVariables>;
export const DecideDocument = {"__meta__":{"hash":"1198b3eb27bfed3bca7d293ee1d3f0935b8a76a86a948ba5db0a3214f39df7be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const BringForumsDocument = {"__meta__":{"hash":"3dd18c8f475659fe5120cecd64b910f1f7c22d25c4941a493c0a3ced15aebda2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BringForums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"SSP_NU"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bring"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BringForumsQuery, BringForumsQueryVariables>;
export const BringConcernDocument = {"__meta__":{"hash":"f4f2bd055e412eb0e932730aeb8f20c427d58c592908408d0265d51ad66bc8b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BringConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bring"}}]}}]}}]}}]} as unknown as DocumentNode<BringConcernQuery, BringConcernQueryVariables>;
export const BringPersonDocument = {"__meta__":{"hash":"061a0f2d8556647b95bcd0b641b24e067e5cb1488d5693e4e14c80010059d02a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BringPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bring"}}]}}]}}]}}]} as unknown as DocumentNode<BringPersonQuery, BringPersonQueryVariables>;
export const BringMatterDocument = {"__meta__":{"hash":"ab2811e786b15c19619c8d468584d4ed13a3351f9b2d05baa870845e1d3dc2c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BringMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BringMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bringMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<BringMatterMutation, BringMatterMutationVariables>;
export const AssignConcernDocument = {"__meta__":{"hash":"ed47aeda4295d750f2fc15c713e50188915fc52dfcae33d1d00b95813e3bef42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AssignConcernMutation, AssignConcernMutationVariables>;
export const BeginCoordinatorAssessmentDocument = {"__meta__":{"hash":"03850119607e93e91ef85805ba804b5f46c409f36e7eb7047d58a59e635bf15c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginCoordinatorAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginCoordinatorAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginCoordinatorAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<BeginCoordinatorAssessmentMutation, BeginCoordinatorAssessmentMutationVariables>;
export const RecordCoordinatorAssessmentDocument = {"__meta__":{"hash":"ccecadd49be8e0a5b5bbbf9283710ab238d307ad17775938e42241c326b8237e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCoordinatorAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCoordinatorAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordCoordinatorAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCoordinatorAssessmentMutation, RecordCoordinatorAssessmentMutationVariables>;
export const RequestPoliceClarificationDocument = {"__meta__":{"hash":"a36263497e7b69969f0c30d2d274afa9e35fd8fe905e06949d705661ffb64b2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPoliceClarification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPoliceClarificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestPoliceClarification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPoliceClarificationMutation, RequestPoliceClarificationMutationVariables>;
export const AskMunicipalityDocument = {"__meta__":{"hash":"7a46019ad7645652ff7b5257c102d2e0b88d7dfc86d32edfdf0beeeeb6187ed2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskMunicipalityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askMunicipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inquiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askMunicipality"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskMunicipalityMutation, AskMunicipalityMutationVariables>;
export const RecordPoliceClarificationDocument = {"__meta__":{"hash":"0cda9fc696215f8b5764eb25364fd7a964506056bca80e5a7d3b526beb518f6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPoliceClarification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPoliceClarificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordPoliceClarification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPoliceClarificationMutation, RecordPoliceClarificationMutationVariables>;
export const ConfirmClarificationDocument = {"__meta__":{"hash":"6213c553379e781bbf6ef6872519e9b106067beb719adf4b93b798b13deefcca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmClarification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmClarificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmClarification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmClarificationMutation, ConfirmClarificationMutationVariables>;
export const CorrectClarificationDocument = {"__meta__":{"hash":"67e776384bf6349d01292ce32587150ec15f193c829b415d4bc367f3fd517c00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectClarification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectClarificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctClarification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectClarificationMutation, CorrectClarificationMutationVariables>;
export const ClosePoliceAloneDocument = {"__meta__":{"hash":"c3eab5c4004905f71dc14bd0ea40eb188b4fe11cc9e71baa5dea3de75f39d3c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePoliceAlone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePoliceAloneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closePoliceAlone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ClosePoliceAloneMutation, ClosePoliceAloneMutationVariables>;
export const ScreenConcernDocument = {"__meta__":{"hash":"b9a9403192e95c1973f9325deaffa04b3b756cdb510a184c809788311ca2236f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScreenConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScreenConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screenConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ScreenConcernMutation, ScreenConcernMutationVariables>;
export const AgreeScreeningDocument = {"__meta__":{"hash":"45883d5d5d563342d7e88c5b25a4fce7bc49d3ce6335b4321554c2bcb323f69d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeScreening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeScreeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreeScreening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AgreeScreeningMutation, AgreeScreeningMutationVariables>;
export const AddStatementDocument = {"__meta__":{"hash":"31a76555550e4d959340a6d5c443d9389741790e9bb79d779f32ddd06f314106"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AddStatementMutation, AddStatementMutationVariables>;
export const SendConcernFeedbackDocument = {"__meta__":{"hash":"eec6d1c9ad305926c7b57bbcc3e3a0c08b7d1b4688a6cee6186d704bc262f70a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendConcernFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SendConcernFeedbackMutation, SendConcernFeedbackMutationVariables>;
export const RecordConcernInformedDocument = {"__meta__":{"hash":"8341c2cfdf41a2d0ee96eb9f2569d86989b94ccad666b706f980eed0767633af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConcernInformed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInformedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordInformed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RecordConcernInformedMutation, RecordConcernInformedMutationVariables>;
export const ExtendRetentionDocument = {"__meta__":{"hash":"3259602335451f129e28b1460edc64208ae3ea30318921f5b7deb3e80f037fe9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendRetention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendRetentionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extendRetention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendRetentionMutation, ExtendRetentionMutationVariables>;
export const ApproveRetentionExtensionDocument = {"__meta__":{"hash":"d9ad94668900c4709557f164375b6344cd9f00aa95e413f4e47a1c4214b7c54e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveRetentionExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRetentionExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveRetentionExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveRetentionExtensionMutation, ApproveRetentionExtensionMutationVariables>;
export const RevealReporterDocument = {"__meta__":{"hash":"49bb51a6085ddc34b0ffd0bedbab3d5f63214384c52e11989c4948030bfc6b03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealReporter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealReporterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealReporter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"bestTime"}}]}}]}}]} as unknown as DocumentNode<RevealReporterMutation, RevealReporterMutationVariables>;
export const AskableMunicipalitiesDocument = {"__meta__":{"hash":"ceec7f5d7f60f46d14d2e63f0434227cc3bc032d978b079fde144054fe7574fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskableMunicipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}}]}}]}}]} as unknown as DocumentNode<AskableMunicipalitiesQuery, AskableMunicipalitiesQueryVariables>;
export const AssignChoicesDocument = {"__meta__":{"hash":"570141dcaea1847235a9c4a8c123da78ccb2043c6f1b9d0b106163cc27983f58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}}]}}]} as unknown as DocumentNode<AssignChoicesQuery, AssignChoicesQueryVariables>;
export const ConcernRecordDocument = {"__meta__":{"hash":"2c398e9c09ad6fdde44b08ea1928ec85f5744a968f9020b2f027a7672e73eee5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConcernRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overview"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeline"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ledger"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}},{"kind":"Field","name":{"kind":"Name","value":"child"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleIsMe"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eraseOn"}},{"kind":"Field","name":{"kind":"Name","value":"frozenSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cprMasked"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"protection"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordProtection"}},{"kind":"Field","name":{"kind":"Name","value":"revealCpr"}},{"kind":"Field","name":{"kind":"Name","value":"revealAddress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"typedName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"typedSchool"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"typedAddress"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"typedAddressHidden"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"typedProtected"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"trustedAdults"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"parentsKnow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"parentsNote"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"whereItHappened"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisationKind"}},{"kind":"Field","name":{"kind":"Name","value":"wishUnnamed"}},{"kind":"Field","name":{"kind":"Name","value":"leaderInformed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"spokeWithReporterOn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clarifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"givenHow"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agreedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"takenOver"}},{"kind":"Field","name":{"kind":"Name","value":"acuteDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perhapsSame"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perhapsSameMatters"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matters"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"postponedReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inquiries"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ledger"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeline"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"beginAssessment"}},{"kind":"Field","name":{"kind":"Name","value":"assess"}},{"kind":"Field","name":{"kind":"Name","value":"requestClarification"}},{"kind":"Field","name":{"kind":"Name","value":"recordClarification"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"agreeScreening"}},{"kind":"Field","name":{"kind":"Name","value":"addStatement"}},{"kind":"Field","name":{"kind":"Name","value":"sendFeedback"}},{"kind":"Field","name":{"kind":"Name","value":"recordInformed"}},{"kind":"Field","name":{"kind":"Name","value":"extendRetention"}},{"kind":"Field","name":{"kind":"Name","value":"approveExtension"}},{"kind":"Field","name":{"kind":"Name","value":"revealReporter"}},{"kind":"Field","name":{"kind":"Name","value":"bring"}},{"kind":"Field","name":{"kind":"Name","value":"confirmClarification"}},{"kind":"Field","name":{"kind":"Name","value":"correctClarification"}},{"kind":"Field","name":{"kind":"Name","value":"closePoliceAlone"}},{"kind":"Field","name":{"kind":"Name","value":"askMunicipality"}}]}}]}}]}}]} as unknown as DocumentNode<ConcernRecordQuery, ConcernRecordQueryVariables>;
export const AssignChosenColleaguesDocument = {"__meta__":{"hash":"86932b47ae04b3bcf52e3e9299d400edda7246d28b97d82fbe2bcd43b71dcded"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignChosenColleagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<AssignChosenColleaguesQuery, AssignChosenColleaguesQueryVariables>;
export const AssignChosenDocument = {"__meta__":{"hash":"030ce999638148122b72f085c4474a990152fd2f4f6e9027f5a1f55450ae2bcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignChosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleIsMe"}}]}}]}}]}}]} as unknown as DocumentNode<AssignChosenMutation, AssignChosenMutationVariables>;
export const ConcernListDocument = {"__meta__":{"hash":"5ca49fb5509823a1db730deea4990affe0c5662bfc0a1f93b23fc1327944ae5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConcernList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcernFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcernOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"networkDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConcernRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConcernRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concern"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"acute"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleIsMe"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}}]}}]}}]} as unknown as DocumentNode<ConcernListQuery, ConcernListQueryVariables>;
export const ForumListDocument = {"__meta__":{"hash":"74a69a85ddc0c89a2e3b484808cd9a99eeb353fbbfd163ab5a12b0c3ce91f8a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForumList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ForumKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"networkDistrict"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"general"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ForumListQuery, ForumListQueryVariables>;
export const ForumPageDocument = {"__meta__":{"hash":"1e09f46f0594ae63416c6ad4b7f425dd7c9a78785275115f7f9f2f6e80207b8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForumPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upcoming"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"networkDistrict"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"rhythmDays"}},{"kind":"Field","name":{"kind":"Name","value":"general"}},{"kind":"Field","name":{"kind":"Name","value":"lapsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planMeeting"}},{"kind":"Field","name":{"kind":"Name","value":"bring"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"upcoming"},"name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upcoming"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetings"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"earlier"},"name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetings"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesFinalOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ForumPageQuery, ForumPageQueryVariables>;
export const PlanMeetingDocument = {"__meta__":{"hash":"44535b2f608fdb3f3ff34d08f72cd25ab2f0323d045b516d22b82a1df003a4b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<PlanMeetingMutation, PlanMeetingMutationVariables>;
export const ForumMembershipDocument = {"__meta__":{"hash":"ab62c933b106e62b49b2e95dd36e2504eac5d42f6a4cf666e03450cc87ca9ded"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForumMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"adding"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"forumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forumId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forumId"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attest"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"adding"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}}]}}]}}]} as unknown as DocumentNode<ForumMembershipQuery, ForumMembershipQueryVariables>;
export const AttestParticipantDocument = {"__meta__":{"hash":"ed2e92a0ae4ccc1485825ed056c9ee1749e60fb860545b77487373dbc5a51f7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttestParticipant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestParticipantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestParticipant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forumId"}}]}}]}}]}}]} as unknown as DocumentNode<AttestParticipantMutation, AttestParticipantMutationVariables>;
export const AddParticipantDocument = {"__meta__":{"hash":"30d400d626bb7c58d1bb2daff5c48ac2f05d44c0639aef662e239e205a524571"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddParticipant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddParticipantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addParticipant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forumId"}}]}}]}}]}}]} as unknown as DocumentNode<AddParticipantMutation, AddParticipantMutationVariables>;
export const EndParticipantDocument = {"__meta__":{"hash":"e518d03c719faaa307ca5ddb33e82df04b19ce129f63ef4f04f8562f03af4c81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndParticipant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndParticipantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endParticipant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forumId"}}]}}]}}]}}]} as unknown as DocumentNode<EndParticipantMutation, EndParticipantMutationVariables>;
export const MyPageDocument = {"__meta__":{"hash":"4c265f49d511a8083a9aada6ff127dd2bdd7fd2d4a1ca446356aa48275fffca8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskClock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskTaskRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskMeetingRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskClock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyCode"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"whyCode"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskMeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"myItems"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptAt"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReceived"}},{"kind":"Field","name":{"kind":"Name","value":"callUntilReceived"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackAt"}}]}}]} as unknown as DocumentNode<MyPageQuery, MyPageQueryVariables>;
export const NoteRetentionExtensionDocument = {"__meta__":{"hash":"d52233fb429efc249c825d128bd5a02f6cfd52cc301cb8b61e3dc7d7e7cde9b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteRetentionExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteRetentionExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteRetentionExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}}]}}]}}]} as unknown as DocumentNode<NoteRetentionExtensionMutation, NoteRetentionExtensionMutationVariables>;
export const AnswerMunicipalityDocument = {"__meta__":{"hash":"e0195cd5e13c3656ed3930ab0a23d9164ce8b483229c14b235907fcae67bfca4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerMunicipalityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerMunicipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inquiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerBasis"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canAnswer"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerMunicipalityMutation, AnswerMunicipalityMutationVariables>;
export const InquiryListDocument = {"__meta__":{"hash":"b4e0278664aeb5cb43173668fd4e5248025f99d7a46c0df9d979e834d22067d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InquiryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingInquiries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asking"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<InquiryListQuery, InquiryListQueryVariables>;
export const InquiryRecordDocument = {"__meta__":{"hash":"0780b20bf36664228e91f0d25ffb9e3d2103aa061b64fe75b4b9046c85cc4469"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InquiryRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingInquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asking"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"cprMasked"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerBasis"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canAnswer"}}]}}]}}]} as unknown as DocumentNode<InquiryRecordQuery, InquiryRecordQueryVariables>;
export const RevealInquiryCprDocument = {"__meta__":{"hash":"b8a7dd5e613225438d1a5269a4f9bdc3fc6f8d92afe47ed7d8ecbaa6cae240fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealInquiryCpr"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealInquiryCprInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealInquiryCpr"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RevealInquiryCprMutation, RevealInquiryCprMutationVariables>;
export const InviteToMatterDocument = {"__meta__":{"hash":"cae93c362e95eaac2237837403f83c774b86b5f22c7fe63dd8b4edb1bd49a323"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteToMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<InviteToMatterMutation, InviteToMatterMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"hash":"3f97d68a6a1aaa282f13de67fdc193f776746b2e13cd222c2a9dd32e870df476"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ContributeDocument = {"__meta__":{"hash":"8753c683f2ad8758432e1f157aa58700992c70bd47e71e7a41015b5fc6c32d27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Contribute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContributeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contribute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<ContributeMutation, ContributeMutationVariables>;
export const DeclineToContributeDocument = {"__meta__":{"hash":"6251cdf25cd8b530289b3e57c0ecfdd70394f14c7a46eb32309adb9f263b9259"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineToContribute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineToContributeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declineToContribute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineToContributeMutation, DeclineToContributeMutationVariables>;
export const ConfirmContributionDocument = {"__meta__":{"hash":"bdb4ee8a7cf154ffa6bb8cefe9407506a10aef6e5568bf6281dec5dff97ebc0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmContribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmContributionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmContribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmContributionMutation, ConfirmContributionMutationVariables>;
export const CorrectContributionDocument = {"__meta__":{"hash":"5103f18a7544251c1f71cc957c053ab7d89e19827b624348f3110044c1388775"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectContribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectContributionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctContribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectContributionMutation, CorrectContributionMutationVariables>;
export const BeginAnalysisDocument = {"__meta__":{"hash":"4abfa359587754cc5f03aed7db56e4059bda0d42ab9b5ffc33ff88278167c076"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginAnalysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginAnalysisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginAnalysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<BeginAnalysisMutation, BeginAnalysisMutationVariables>;
export const MoveMatterDocument = {"__meta__":{"hash":"103399291d5a014e74628ba2bee3630506a53de60ca4cf3ca02c21de3e8c159e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<MoveMatterMutation, MoveMatterMutationVariables>;
export const CloseMatterDocument = {"__meta__":{"hash":"fd67c1f3052ee74f190b92fdbddd283f574b4bd0897a834987548daf44bd010f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<CloseMatterMutation, CloseMatterMutationVariables>;
export const AgreeClosingDocument = {"__meta__":{"hash":"a5a3c49c7c9fc325084ad1a138b3ec2e3d2069959df9332bba28512185585d4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeClosing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeClosingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreeClosing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<AgreeClosingMutation, AgreeClosingMutationVariables>;
export const WithdrawClosingDocument = {"__meta__":{"hash":"2ab55fcf3b0f2b08b0c01a454e86c83e859809d72e1cc22915514ea2ac0e8b84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawClosing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawClosingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawClosing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawClosingMutation, WithdrawClosingMutationVariables>;
export const RecordAfterCheckDocument = {"__meta__":{"hash":"12793c006b8613b3f0c50baec13f161a09c10ef6daac191fb3a1037402002939"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAfterCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAfterCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAfterCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAfterCheckMutation, RecordAfterCheckMutationVariables>;
export const RecordMatterInformedDocument = {"__meta__":{"hash":"bd89899554dbd977193dfc194b8ce4c64fcf4f6f82473af27cb8bfe0f3c77116"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMatterInformed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMatterInformedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMatterInformed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMatterInformedMutation, RecordMatterInformedMutationVariables>;
export const DiscloseDocument = {"__meta__":{"hash":"56f1a2dba887e3cffe248bce592549791c0cb6696d5f3dc1ecdf6dfa9b871614"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Disclose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disclose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<DiscloseMutation, DiscloseMutationVariables>;
export const WithdrawDisclosureDocument = {"__meta__":{"hash":"f07714ceb3e37d61356002ed51432ad0c8724f52f0bd1e4a0f5410def40c8e15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawDisclosureMutation, WithdrawDisclosureMutationVariables>;
export const OfferMeasureDocument = {"__meta__":{"hash":"554e4375af8ff4ce6dd0b387e1ca06b13a58597f6b433a7b00a6634d495ca3b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"offerMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<OfferMeasureMutation, OfferMeasureMutationVariables>;
export const RecordReviewDocument = {"__meta__":{"hash":"395f0ea67fb78abfcc3d29fa5275aedcd62bcdd61ccdc84bf6177dc2bd9a91e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<RecordReviewMutation, RecordReviewMutationVariables>;
export const RecuseFromMatterDocument = {"__meta__":{"hash":"3524c9c787510ed6d14c36201610848f002720af350b2f27b0102580b9383eeb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecuseFromMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecuseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}}]}}]} as unknown as DocumentNode<RecuseFromMatterMutation, RecuseFromMatterMutationVariables>;
export const PreviewInvitationDocument = {"__meta__":{"hash":"d2edc52869786e979f9635b8f50dcebd7ec919afb708336a9ec3dbe5b9d84ba1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewInvitationMutation, PreviewInvitationMutationVariables>;
export const PreviewDisclosureDocument = {"__meta__":{"hash":"1876ae680dfc514c99e42ec27b1d82e5c1e3059985af55366d732f630d590cdd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewDisclosureMutation, PreviewDisclosureMutationVariables>;
export const MatterThroughMeasureDocument = {"__meta__":{"hash":"ece857bd530e5400ed33ffa1b3043fa273ca04b20918b0c248e8ed04d0a388c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterThroughMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"school"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"practical"}},{"kind":"Field","name":{"kind":"Name","value":"contactPerson"}},{"kind":"Field","name":{"kind":"Name","value":"startDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}}]}}]}}]} as unknown as DocumentNode<MatterThroughMeasureQuery, MatterThroughMeasureQueryVariables>;
export const KeptContributionsDocument = {"__meta__":{"hash":"aa251f5a55363de1c03da64073c5ab3817a11678a4b4cef95b90bb560430068e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeptContributions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keptContributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matterReference"}},{"kind":"Field","name":{"kind":"Name","value":"pausedForReview"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"givenHow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<KeptContributionsQuery, KeptContributionsQueryVariables>;
export const MatterListDocument = {"__meta__":{"hash":"4eef92f17d1850c7647c74529650362130b0705fb923b29f41c72f6d7391aedd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MatterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MatterOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"frozenSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MatterListQuery, MatterListQueryVariables>;
export const MatterPageDocument = {"__meta__":{"hash":"65756a6cae9a274e4cf8757c14d41d33f4f51bd03e5fc4841c134d543e05dacb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overview"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeline"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contributions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ledger"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"forumId"}},{"kind":"Field","name":{"kind":"Name","value":"forumKind"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citizenTold"}},{"kind":"Field","name":{"kind":"Name","value":"reporterTold"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agreedBy"}},{"kind":"Field","name":{"kind":"Name","value":"eraseOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"frozenSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"myInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"withIdentity"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"withIdentity"}},{"kind":"Field","name":{"kind":"Name","value":"compartments"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"school"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"speaksAgainst"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"dontKnow"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"disagrees"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informed"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"postponedReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"noFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contributions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"controller"}},{"kind":"Field","name":{"kind":"Name","value":"controllerId"}},{"kind":"Field","name":{"kind":"Name","value":"compartment"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"givenHow"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"correctedById"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ledger"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"contributionIds"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"mentor"}},{"kind":"Field","name":{"kind":"Name","value":"startDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"changeSinceLast"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeline"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invite"}},{"kind":"Field","name":{"kind":"Name","value":"contribute"}},{"kind":"Field","name":{"kind":"Name","value":"noteOnBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"decline"}},{"kind":"Field","name":{"kind":"Name","value":"beginAnalysis"}},{"kind":"Field","name":{"kind":"Name","value":"writeAnalysis"}},{"kind":"Field","name":{"kind":"Name","value":"saveAssessment"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"offerMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"close"}},{"kind":"Field","name":{"kind":"Name","value":"agreeClosing"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawClosing"}},{"kind":"Field","name":{"kind":"Name","value":"afterCheck"}},{"kind":"Field","name":{"kind":"Name","value":"recuse"}},{"kind":"Field","name":{"kind":"Name","value":"recordInformed"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"moveTo"}}]}}]}}]}}]} as unknown as DocumentNode<MatterPageQuery, MatterPageQueryVariables>;
export const MatterInviteesDocument = {"__meta__":{"hash":"776401afd9ed6d43cf54737c791f9af43b5d26febb2c125ad82fa38447121fae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterInvitees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matterId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matterId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matterId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}}]}}]}}]} as unknown as DocumentNode<MatterInviteesQuery, MatterInviteesQueryVariables>;
export const MatterMentorsDocument = {"__meta__":{"hash":"4bbcd16eb49e792165e36f3b61954c9d2bb5bfdd5cc9a52d718eb50c90406a13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterMentors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matterId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matterId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matterId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}}]}}]}}]} as unknown as DocumentNode<MatterMentorsQuery, MatterMentorsQueryVariables>;
export const MatterOrganisationsDocument = {"__meta__":{"hash":"38e8dd12a495f85eefa10cab25b57d47006fade7e011679c8b7f119d97e7c650"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<MatterOrganisationsQuery, MatterOrganisationsQueryVariables>;
export const MeasureListDocument = {"__meta__":{"hash":"209b6322338570b62c17b0316de33aa3fdd35215ec0e8aed38eac8566b7513c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasureList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matterId"}},{"kind":"Field","name":{"kind":"Name","value":"matterReference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"startDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MeasureListQuery, MeasureListQueryVariables>;
export const MeasurePageDocument = {"__meta__":{"hash":"533c552f50ba0c8c781890ccaab16b660ff79975fe95b725eeacf109860c90b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasurePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matterId"}},{"kind":"Field","name":{"kind":"Name","value":"matterReference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"practical"}},{"kind":"Field","name":{"kind":"Name","value":"contactPerson"}},{"kind":"Field","name":{"kind":"Name","value":"mentor"}},{"kind":"Field","name":{"kind":"Name","value":"startDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endNote"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordConsent"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"writeLogbook"}},{"kind":"Field","name":{"kind":"Name","value":"openMatter"}}]}}]}}]}}]} as unknown as DocumentNode<MeasurePageQuery, MeasurePageQueryVariables>;
export const RecordConsentDocument = {"__meta__":{"hash":"0fb18f0ee2d1c653e916a41633d703072654b8bfe63431ff15157934ffd9f502"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"421623cdcf162f86104526216a3173a5ca0eed4eca7a9365ecbb01b8858f8dc6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const StartMeasureDocument = {"__meta__":{"hash":"c3b9f1a128db34e9f3f2a9b4e4b81a6d84d4207dbf94471b8c836d273e7081b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<StartMeasureMutation, StartMeasureMutationVariables>;
export const EndMeasureDocument = {"__meta__":{"hash":"7dc31fec124f286374595edc53e76e4c254fc5d40bc203ee1ba4f68b80448e52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<EndMeasureMutation, EndMeasureMutationVariables>;
export const WriteLogbookDocument = {"__meta__":{"hash":"11267cc7ce1386adae62ceb6e619186fc4b07edae8f3e21f00e820c38d592bcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteLogbook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteLogbookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeLogbook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<WriteLogbookMutation, WriteLogbookMutationVariables>;
export const PutOnAgendaDocument = {"__meta__":{"hash":"f7961f00c6997177ee006d64266a23715c2020eea677a9aab3a9e7410f4ef708"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutOnAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutOnAgendaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"putOnAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<PutOnAgendaMutation, PutOnAgendaMutationVariables>;
export const MoveAgendaItemDocument = {"__meta__":{"hash":"de48ac3aebdd895e92429f690a2c8e8604b82e69774873fd09024ffc5e0dd25f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveAgendaItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveAgendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveAgendaItemMutation, MoveAgendaItemMutationVariables>;
export const LockAgendaDocument = {"__meta__":{"hash":"157aeccfe256e1729c601a02c62fba524fb72b90e340e8c2e61f414635211857"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LockAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LockAgendaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lockAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<LockAgendaMutation, LockAgendaMutationVariables>;
export const InviteToMeetingDocument = {"__meta__":{"hash":"94be0276bcab430bed0b38e722cd5dec2f5f09270594a177c109a2e7a6f9130a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteToMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<InviteToMeetingMutation, InviteToMeetingMutationVariables>;
export const OpenMeetingDocument = {"__meta__":{"hash":"63b48dea92f6f76df2e4e831f33899d218240f91147ca255ec80d030474f35d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<OpenMeetingMutation, OpenMeetingMutationVariables>;
export const RecordAttendanceDocument = {"__meta__":{"hash":"1ca674d3cb42ccfdb66f9306d2efe48a8ff46b6579a0d1e25b025f56b49720ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const OpenItemDocument = {"__meta__":{"hash":"51de02f1311adfbc08ce45cdd120c8d193e8e598abea237423c81b723186e3e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenItemMutation, OpenItemMutationVariables>;
export const RecuseFromItemDocument = {"__meta__":{"hash":"a5cef3887a5a2a032c28af4a80af807cbf519b51d5ef09e4be68c39083f0b258"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecuseFromItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecuseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}}]}}]} as unknown as DocumentNode<RecuseFromItemMutation, RecuseFromItemMutationVariables>;
export const WriteMinutesDocument = {"__meta__":{"hash":"0eb536bc86aed933c1339c4bd3f3bb73851e9c9ac382ae08fe2d4bc7b975c7ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WriteMinutesMutation, WriteMinutesMutationVariables>;
export const EndMeetingDocument = {"__meta__":{"hash":"3d533f6285e99ff6b05e7abe58fcf73361b830b6dfa5c6a05686933f8e4b4476"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesFinalOn"}}]}}]}}]}}]} as unknown as DocumentNode<EndMeetingMutation, EndMeetingMutationVariables>;
export const ObjectToMinutesDocument = {"__meta__":{"hash":"e6f842daf1ece0258b9f9f2757432742234e3c6c612e858baf9f77ba4a52812c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objectToMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"minutesFinalOn"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectToMinutesMutation, ObjectToMinutesMutationVariables>;
export const MeetingListDocument = {"__meta__":{"hash":"b67cecf8befcde8dca9f82af949a9f9b15e73970506853e9ec9edf52b86e1d2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"forumKind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesFinalOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingListQuery, MeetingListQueryVariables>;
export const MeetingPageDocument = {"__meta__":{"hash":"6447eb600f1f203074de1e1da74786c63626d1998d9f6a638b04e1f4ff76ff3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"forumId"}},{"kind":"Field","name":{"kind":"Name","value":"forumKind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesFinalOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"minutesPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"matterId"}},{"kind":"Field","name":{"kind":"Name","value":"matterReference"}},{"kind":"Field","name":{"kind":"Name","value":"broughtBy"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"writeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"recuse"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"putOnAgenda"}},{"kind":"Field","name":{"kind":"Name","value":"lock"}},{"kind":"Field","name":{"kind":"Name","value":"invite"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"}},{"kind":"Field","name":{"kind":"Name","value":"sendMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingPageQuery, MeetingPageQueryVariables>;
export const MeetingItemMatterDocument = {"__meta__":{"hash":"154b24d231c963fbf650876c93810735ae2839a1a59574da78c997beb9443288"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingItemMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forumKind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenSince"}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"startDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeAnalysis"}},{"kind":"Field","name":{"kind":"Name","value":"recommend"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingItemMatterQuery, MeetingItemMatterQueryVariables>;
export const AgendaCandidatesDocument = {"__meta__":{"hash":"b6eb079359ebc3a02d28a5b517c29f04be2f98590d11becf27ad3899715fd353"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"forumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forumId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AgendaCandidatesQuery, AgendaCandidatesQueryVariables>;
export const MeetingSeatsDocument = {"__meta__":{"hash":"0d195b774b511252330f3966998f676890cd901bdf60639655bccd8376b8a6d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forumId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingSeatsQuery, MeetingSeatsQueryVariables>;
export const LapsedSeatsDocument = {"__meta__":{"hash":"ee61ee349ee69ed5370ee2f5c2865632d3a0e3768e1a7c1ef7a0721168f2f3e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LapsedSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forumId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"forumId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forumId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forumId"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"invitedTo"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invite"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LapsedSeatsQuery, LapsedSeatsQueryVariables>;
export const MeetingInviteesDocument = {"__meta__":{"hash":"7980b6953dddee1ab7c99cb047c435e674ad929828a507e6a3648edc6d6cc8ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingInvitees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}}]}}]} as unknown as DocumentNode<MeetingInviteesQuery, MeetingInviteesQueryVariables>;
export const TakeOverNotificationDocument = {"__meta__":{"hash":"baedd1ea6be278a35474c536c1e4562e5bb1260807d39b4d096a8bf428b36255"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOverNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeOverNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeOverNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<TakeOverNotificationMutation, TakeOverNotificationMutationVariables>;
export const RecordAcuteAssessmentDocument = {"__meta__":{"hash":"49949a2fccbd78ef90f3daac6b59a788530f8acc179057acff30b5f9fdf1a1d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAcuteAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAcuteAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAcuteAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAcuteAssessmentMutation, RecordAcuteAssessmentMutationVariables>;
export const SendNotificationReceiptDocument = {"__meta__":{"hash":"625d384834194f00e9f30231649bd921ad587e14dbbb0a8235d33b89b7c16c2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendNotificationReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SendNotificationReceiptMutation, SendNotificationReceiptMutationVariables>;
export const CloseNotificationDocument = {"__meta__":{"hash":"47346f28fd897d6af11a242bfced0ad4e24bfaea7cebf0b5bf7e607662be7cbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CloseNotificationMutation, CloseNotificationMutationVariables>;
export const NotificationListDocument = {"__meta__":{"hash":"ea8a1070cd8da7fad6a704c13fb38691006b749a00f92d93f6fb30bc96c766f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"acuteDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"acuteAssessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenOverBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationListQuery, NotificationListQueryVariables>;
export const NotificationRecordDocument = {"__meta__":{"hash":"f4ef5b0642504f281e0c795b7d151af0fb397709a0c60bb6e426e6544faf9f93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"acuteDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"takenOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenOverBy"}},{"kind":"Field","name":{"kind":"Name","value":"acuteAssessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acuteAssessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acuteOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"acuteReason"}},{"kind":"Field","name":{"kind":"Name","value":"receiptAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"childView"}},{"kind":"Field","name":{"kind":"Name","value":"parentContact"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}},{"kind":"Field","name":{"kind":"Name","value":"typedName"}},{"kind":"Field","name":{"kind":"Name","value":"typedSchool"}},{"kind":"Field","name":{"kind":"Name","value":"typedAddress"}},{"kind":"Field","name":{"kind":"Name","value":"typedAddressHidden"}},{"kind":"Field","name":{"kind":"Name","value":"typedProtected"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cprMasked"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"protection"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordProtection"}},{"kind":"Field","name":{"kind":"Name","value":"revealCpr"}},{"kind":"Field","name":{"kind":"Name","value":"revealAddress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notedBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"parentsKnow"}},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"wishUnnamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeOver"}},{"kind":"Field","name":{"kind":"Name","value":"assessAcutely"}},{"kind":"Field","name":{"kind":"Name","value":"sendReceipt"}},{"kind":"Field","name":{"kind":"Name","value":"close"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationRecordQuery, NotificationRecordQueryVariables>;
export const OpenRecordDocument = {"__meta__":{"hash":"797c873303f826f2f49c377b0bb380e9bfe5af96cee0e916d06cee93a685395d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}}]}}]}}]} as unknown as DocumentNode<OpenRecordMutation, OpenRecordMutationVariables>;
export const ReviewOpeningDocument = {"__meta__":{"hash":"7430aa07ae6561233dfbb8f86ace032d01c5f2293394881db7397f718786679b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewOpeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpeningRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpeningRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"justified"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"canReview"}}]}}]} as unknown as DocumentNode<ReviewOpeningMutation, ReviewOpeningMutationVariables>;
export const OpeningListDocument = {"__meta__":{"hash":"b6df3e42404cbda570f176dba59421428aaafd30068ceee3e2806ac456c25235"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpeningList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpeningRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpeningRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"justified"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"canReview"}}]}}]} as unknown as DocumentNode<OpeningListQuery, OpeningListQueryVariables>;
export const PersonRecordDocument = {"__meta__":{"hash":"c3d2eac1189d5caba034b511e5321309fc24174ba790f6cb4f377190e995dd4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"subjectCategory"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cprMasked"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"protection"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"protectionSource"}},{"kind":"Field","name":{"kind":"Name","value":"protectionNotedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bring"}},{"kind":"Field","name":{"kind":"Name","value":"recordProtection"}},{"kind":"Field","name":{"kind":"Name","value":"revealCpr"}},{"kind":"Field","name":{"kind":"Name","value":"revealAddress"}}]}}]}}]}}]} as unknown as DocumentNode<PersonRecordQuery, PersonRecordQueryVariables>;
export const PersonSearchDocument = {"__meta__":{"hash":"ca3567f4b34db9cf95adaedc196d72a183b4939d7f023e1192b4422f5baf236e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonSearch"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"cprMasked"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownElsewhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<PersonSearchQuery, PersonSearchQueryVariables>;
export const RequestAdviceDocument = {"__meta__":{"hash":"0509eb15dc9dcbd77b92ecb6f3a9fdda91b5723616ddc3defa7dfe8f0c1c39f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionReceipt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReceived"}},{"kind":"Field","name":{"kind":"Name","value":"callUntilReceived"}}]}}]} as unknown as DocumentNode<RequestAdviceMutation, RequestAdviceMutationVariables>;
export const DiscardReportDraftDocument = {"__meta__":{"hash":"fd58b995d663969f34f510cffdfc1b4bcb1d742b68ca588d6be5df036f8f1834"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardReportDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DiscardReportDraftMutation, DiscardReportDraftMutationVariables>;
export const NewReportDocument = {"__meta__":{"hash":"9d2479798a2d4082c53d00ea8fa52cb749705f977f789cf3c67f9f55c10fe940"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]}}]} as unknown as DocumentNode<NewReportQuery, NewReportQueryVariables>;
export const NotifyChildServicesDocument = {"__meta__":{"hash":"dcb38fe905b30e51fdd09f3df0fd4a60278f400693dc738c25923b3ac5944557"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyChildServices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotifyChildServicesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notifyChildServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionReceipt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReceived"}},{"kind":"Field","name":{"kind":"Name","value":"callUntilReceived"}}]}}]} as unknown as DocumentNode<NotifyChildServicesMutation, NotifyChildServicesMutationVariables>;
export const RaiseConcernDocument = {"__meta__":{"hash":"07017e3b9ee8be6d1e43c3228766eac0c83e00874f492e5bc1b0501521fa35d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raiseConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionReceipt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationSubmission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionReceipt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReceived"}},{"kind":"Field","name":{"kind":"Name","value":"callUntilReceived"}}]}}]} as unknown as DocumentNode<RaiseConcernMutation, RaiseConcernMutationVariables>;
export const ReportFormDocument = {"__meta__":{"hash":"18245e2d8b64ab5ca4389436d73449a43c4d3f904c84dff912b699dc248c9c56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"networkDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]} as unknown as DocumentNode<ReportFormQuery, ReportFormQueryVariables>;
export const ReportTrendFormDocument = {"__meta__":{"hash":"86b6743fea0ad822d2f6d3407213aa5ed277673f536ea0a638fcb0d5fcfd68e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportTrendForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"networkDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportTrendFormQuery, ReportTrendFormQueryVariables>;
export const ReportTrendDocument = {"__meta__":{"hash":"403484a067ca7d4b5852efc0847ee175d7ebbd572cff260c9142aca1332d6bb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTrendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionReceipt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"receiptDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReceived"}},{"kind":"Field","name":{"kind":"Name","value":"callUntilReceived"}}]}}]} as unknown as DocumentNode<ReportTrendMutation, ReportTrendMutationVariables>;
export const SaveFormDraftDocument = {"__meta__":{"hash":"8a8a2ed0d3f471cc220ef5572d85caf24dd261f9a649158163a9dc307f3b43d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveFormDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]}}]} as unknown as DocumentNode<SaveFormDraftMutation, SaveFormDraftMutationVariables>;
export const DiscardFormDraftDocument = {"__meta__":{"hash":"097ed1bcced356c4afd82fe79dbb3fb266564cca66ba0c6ee0a4ba27047f7629"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardFormDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DiscardFormDraftMutation, DiscardFormDraftMutationVariables>;
export const RecordDraftsDocument = {"__meta__":{"hash":"a8d93d557faadf434248eeadfdeeb2e554f119c8b297b9479934d48a1b090bbf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recordId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recordId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recordId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDraftsQuery, RecordDraftsQueryVariables>;
export const DeskChangedDocument = {"__meta__":{"hash":"7f5c12851f705ed346e19fbb930ac257eca11c34cbac49cc6ed229319527285e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeskChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"own"}}]}}]}}]} as unknown as DocumentNode<DeskChangedSubscription, DeskChangedSubscriptionVariables>;
export const RunningOpeningsDocument = {"__meta__":{"hash":"e6009b5f49ad4af6b2b58f3ca0503a7d8818717ec58b8d53ee63644737c9ea85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunningOpenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"running"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<RunningOpeningsQuery, RunningOpeningsQueryVariables>;
export const RecordProtectionDocument = {"__meta__":{"hash":"8326ebd8002961f37a1bcff6eef5f0275b455c509ee11a963a6ae1cd578764b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordProtection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordProtectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordProtection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"protection"}},{"kind":"Field","name":{"kind":"Name","value":"protectionSource"}},{"kind":"Field","name":{"kind":"Name","value":"protectionNotedAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RecordProtectionMutation, RecordProtectionMutationVariables>;
export const RevealCprDocument = {"__meta__":{"hash":"0f430300a207764457e6f1281b97492e089c7711f752eafcf7de337ea552bc5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealCpr"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealCprInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealCpr"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RevealCprMutation, RevealCprMutationVariables>;
export const RevealAddressDocument = {"__meta__":{"hash":"47b36f9acdeebe58f0443b5aefea1297a6ed187292e33b5aeaac07e00e40a576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RevealAddressMutation, RevealAddressMutationVariables>;
export const NotePrintDocument = {"__meta__":{"hash":"65ecea2b269c33ce2de5e4fa7ec2de7892ac7464361a06cfa92cf1ec37cf1c2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotePrint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotePrintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notePrint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<NotePrintMutation, NotePrintMutationVariables>;
export const WhoCanSeeDocument = {"__meta__":{"hash":"50019e07c78e0ae4917edc150c6b670e1c87abcf74e627e1af6c32b042af47c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoCanSee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"whoCanSee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"you"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<WhoCanSeeQuery, WhoCanSeeQueryVariables>;
export const ViewerFrameDocument = {"__meta__":{"hash":"dfe18a0179147dc2e68ec7de6831cd2faedb48ec262f9b02366b95243c5e2e5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerFrame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"screens"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"default"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerFrameQuery, ViewerFrameQueryVariables>;