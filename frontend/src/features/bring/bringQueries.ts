import { graphql } from '@/gen/gql'

export const bringForums = graphql(`
  query BringForums {
    forums(kind: SSP_NU, first: 100) {
      nodes {
        id
        name
        municipality
        viewerCan {
          bring
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const bringConcern = graphql(`
  query BringConcern($id: ID!) {
    concern(id: $id) {
      id
      reference
      theme
      municipality
      person {
        id
        name
      }
      viewerCan {
        bring
      }
    }
  }
`)

export const bringPerson = graphql(`
  query BringPerson($id: ID!) {
    person(id: $id) {
      id
      name
      municipality
      viewerCan {
        bring
      }
    }
  }
`)

export const bringMatter = graphql(`
  mutation BringMatter($input: BringMatterInput!) {
    bringMatter(input: $input) {
      matter {
        id
        reference
        stage
      }
    }
  }
`)
