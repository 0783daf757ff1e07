import { graphql } from '@/gen/gql'

export const openRecord = graphql(`
  mutation OpenRecord($input: OpenRecordInput!) {
    openRecord(input: $input) {
      opening {
        id
        reference
        recordKind
        recordId
      }
    }
  }
`)

export const reviewOpening = graphql(`
  mutation ReviewOpening($input: ReviewOpeningInput!) {
    reviewOpening(input: $input) {
      opening {
        id
        ...OpeningRow
      }
    }
  }
`)
