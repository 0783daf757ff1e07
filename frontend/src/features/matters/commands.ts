import { graphql } from '@/gen/gql'
import type { PreviewInvitationMutation } from '@/gen/graphql'

export const inviteToMatter = graphql(`
  mutation InviteToMatter($input: InviteToMatterInput!) {
    inviteToMatter(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const revokeInvitation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const contribute = graphql(`
  mutation Contribute($input: ContributeInput!) {
    contribute(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const declineToContribute = graphql(`
  mutation DeclineToContribute($input: DeclineToContributeInput!) {
    declineToContribute(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const confirmContribution = graphql(`
  mutation ConfirmContribution($input: ConfirmContributionInput!) {
    confirmContribution(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const correctContribution = graphql(`
  mutation CorrectContribution($input: CorrectContributionInput!) {
    correctContribution(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const beginAnalysis = graphql(`
  mutation BeginAnalysis($input: BeginAnalysisInput!) {
    beginAnalysis(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const moveMatter = graphql(`
  mutation MoveMatter($input: MoveMatterInput!) {
    moveMatter(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const closeMatter = graphql(`
  mutation CloseMatter($input: CloseMatterInput!) {
    closeMatter(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const agreeClosing = graphql(`
  mutation AgreeClosing($input: AgreeClosingInput!) {
    agreeClosing(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const withdrawClosing = graphql(`
  mutation WithdrawClosing($input: WithdrawClosingInput!) {
    withdrawClosing(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const recordAfterCheck = graphql(`
  mutation RecordAfterCheck($input: RecordAfterCheckInput!) {
    recordAfterCheck(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const recordMatterInformed = graphql(`
  mutation RecordMatterInformed($input: RecordMatterInformedInput!) {
    recordMatterInformed(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const disclose = graphql(`
  mutation Disclose($input: DiscloseInput!) {
    disclose(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const withdrawDisclosure = graphql(`
  mutation WithdrawDisclosure($input: WithdrawDisclosureInput!) {
    withdrawDisclosure(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const offerMeasure = graphql(`
  mutation OfferMeasure($input: OfferMeasureInput!) {
    offerMeasure(input: $input) {
      measure {
        id
        version
        status
      }
    }
  }
`)

export const recordReview = graphql(`
  mutation RecordReview($input: RecordReviewInput!) {
    recordReview(input: $input) {
      matter {
        id
        version
        stage
      }
    }
  }
`)

export const recuseFromMatter = graphql(`
  mutation RecuseFromMatter($input: RecuseInput!) {
    recuse(input: $input) {
      itemId
    }
  }
`)

export const previewInvitation = graphql(`
  mutation PreviewInvitation($input: PreviewInvitationInput!) {
    previewInvitation(input: $input) {
      opens {
        name
        roleLabel
        organisation
        until
        records {
          kind
          count
          fields
        }
      }
    }
  }
`)

export const previewDisclosure = graphql(`
  mutation PreviewDisclosure($input: PreviewDisclosureInput!) {
    previewDisclosure(input: $input) {
      opens {
        name
        roleLabel
        organisation
        until
        records {
          kind
          count
          fields
        }
      }
    }
  }
`)

export type NewReaderView = NonNullable<NonNullable<PreviewInvitationMutation['previewInvitation']>['opens']>[number]
