/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type ViewerFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerFrameQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, name: string, screens: Array<string>, grant: { __typename: 'Grant', id: string, role: Role, roleLabel: string, organisation: string, organisationId: string, place: string }, grants: Array<{ __typename: 'Grant', id: string, role: Role, roleLabel: string, organisation: string, place: string, default: boolean }> } };


export const ViewerFrameDocument = {"__meta__":{"hash":"e652c87cc20241cc97003140b38668322ab6cb1c0e6ce762ff27f929830d1a18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerFrame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"screens"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"default"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerFrameQuery, ViewerFrameQueryVariables>;