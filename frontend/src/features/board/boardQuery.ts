import { graphql } from '@/gen/gql'
import type { BoardPageQuery } from '@/gen/graphql'

export const boardPage = graphql(`
  query BoardPage($id: ID!) {
    matter(id: $id) {
      id
      reference
      forum
      stage
      purpose
      frozenSince
      version
      myInvitation {
        id
        organisation
        organisationId
      }
      invitations {
        id
        organisation
        organisationId
        name
        roleLabel
        status
      }
      analysis {
        round
        formVersion
        overall
        speaksAgainst
        savedAt
        savedBy
        entries {
          id
          dimension
          column
          dontKnow
          compartment
          withheld
          kind
          text
          source
          organisation
          disagrees
          mine
          version
        }
      }
      recommendations {
        id
        round
        text
        measures
        at
        by
        dissents {
          organisation
          text
        }
      }
      decisions {
        id
        authority
        outcome
        text
        legalBasis
        decidedOn
        by
      }
      viewerCan {
        writeAnalysis
        saveAssessment
        recommend
        decide
        noteOnBehalf
      }
    }
    organisations {
      id
      name
    }
  }
`)

/** The coordinators who sit in the forum without being invited; asked by those who run the matter. */
export const boardConvenors = graphql(`
  query BoardConvenors {
    invitees {
      grantId
      role
      organisation
      organisationId
    }
  }
`)

export const writeAnalysis = graphql(`
  mutation WriteAnalysis($input: WriteAnalysisInput!) {
    writeAnalysis(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const saveAssessment = graphql(`
  mutation SaveAssessment($input: SaveAssessmentInput!) {
    saveAssessment(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const recommend = graphql(`
  mutation Recommend($input: RecommendInput!) {
    recommend(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const decide = graphql(`
  mutation Decide($input: DecideInput!) {
    decide(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export type BoardMatter = NonNullable<BoardPageQuery['matter']>
export type BoardRound = NonNullable<BoardMatter['analysis']>[number]
export type BoardEntry = BoardRound['entries'][number]
