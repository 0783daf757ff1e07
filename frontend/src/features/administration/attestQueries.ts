import { graphql } from '@/gen/gql'
import type { AttestationListQuery, AttestationPageQuery } from '@/gen/graphql'

export const attestationList = graphql(`
  query AttestationList {
    attestations {
      authorityId
      authority
      quarter
      dueOn
      state
      attestedOn
      canAttest
    }
  }
`)

export const attestationPage = graphql(`
  query AttestationPage($authorityId: ID!) {
    attestation(authorityId: $authorityId) {
      authorityId
      authority
      quarter
      dueOn
      state
      attestedOn
      canAttest
      version
      roles {
        id
        name
        role
        roleLabel
        organisation
        validFrom
        validUntil
        own
        seats {
          forum
          function
          lastUsedOn
          lapsed
        }
      }
    }
  }
`)

export const attestAccess = graphql(`
  mutation AttestAccess($input: AttestAccessInput!) {
    attestAccess(input: $input) {
      attestation {
        authorityId
        state
      }
    }
  }
`)

export type Standing = NonNullable<AttestationListQuery['attestations']>[number]
export type AttestationView = NonNullable<AttestationPageQuery['attestation']>
export type AttestedRole = AttestationView['roles'][number]
export type Answer = 'keep' | 'end'
