import { graphql } from '@/gen/gql'

export const assignConcern = graphql(`
  mutation AssignConcern($input: AssignConcernInput!) {
    assignConcern(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const beginAssessment = graphql(`
  mutation BeginCoordinatorAssessment($input: BeginCoordinatorAssessmentInput!) {
    beginCoordinatorAssessment(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const recordAssessment = graphql(`
  mutation RecordCoordinatorAssessment($input: RecordCoordinatorAssessmentInput!) {
    recordCoordinatorAssessment(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const requestClarification = graphql(`
  mutation RequestPoliceClarification($input: RequestPoliceClarificationInput!) {
    requestPoliceClarification(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const askMunicipality = graphql(`
  mutation AskMunicipality($input: AskMunicipalityInput!) {
    askMunicipality(input: $input) {
      concern {
        id
        inquiries {
          id
        }
        viewerCan {
          askMunicipality
        }
      }
    }
  }
`)
export const recordClarification = graphql(`
  mutation RecordPoliceClarification($input: RecordPoliceClarificationInput!) {
    recordPoliceClarification(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const confirmClarification = graphql(`
  mutation ConfirmClarification($input: ConfirmClarificationInput!) {
    confirmClarification(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const correctClarification = graphql(`
  mutation CorrectClarification($input: CorrectClarificationInput!) {
    correctClarification(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const closePoliceAlone = graphql(`
  mutation ClosePoliceAlone($input: ClosePoliceAloneInput!) {
    closePoliceAlone(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const screenConcern = graphql(`
  mutation ScreenConcern($input: ScreenConcernInput!) {
    screenConcern(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const agreeScreening = graphql(`
  mutation AgreeScreening($input: AgreeScreeningInput!) {
    agreeScreening(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const addStatement = graphql(`
  mutation AddStatement($input: AddStatementInput!) {
    addStatement(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const sendFeedback = graphql(`
  mutation SendConcernFeedback($input: SendFeedbackInput!) {
    sendFeedback(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const recordInformed = graphql(`
  mutation RecordConcernInformed($input: RecordInformedInput!) {
    recordInformed(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const extendRetention = graphql(`
  mutation ExtendRetention($input: ExtendRetentionInput!) {
    extendRetention(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const approveExtension = graphql(`
  mutation ApproveRetentionExtension($input: ApproveRetentionExtensionInput!) {
    approveRetentionExtension(input: $input) {
      concern {
        id
        version
      }
    }
  }
`)
export const revealReporter = graphql(`
  mutation RevealReporter($input: RevealReporterInput!) {
    revealReporter(input: $input) {
      name
      organisation
      phone
      bestTime
    }
  }
`)
