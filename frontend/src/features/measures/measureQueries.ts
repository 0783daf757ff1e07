import { graphql } from '@/gen/gql'
import type { MeasureListQuery, MeasurePageQuery } from '@/gen/graphql'

export const measureList = graphql(`
  query MeasureList($open: Boolean, $after: String) {
    measures(open: $open, first: 25, after: $after) {
      nodes {
        id
        matterId
        matterReference
        kind
        status
        responsible
        startDueOn
        startedOn
        endedOn
        reviewOn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const measurePage = graphql(`
  query MeasurePage($id: ID!) {
    measure(id: $id) {
      id
      matterId
      matterReference
      kind
      status
      responsible
      goal
      practical
      contactPerson
      mentor
      startDueOn
      startedOn
      endedOn
      endNote
      reviewOn
      personName
      version
      consents {
        id
        by
        accepted
        scope
        givenAt
        withdrawnAt
      }
      logbook {
        id
        on
        text
        at
      }
      viewerCan {
        recordConsent
        withdrawConsent
        start
        end
        writeLogbook
        openMatter
      }
    }
  }
`)

export const recordConsent = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      measure {
        id
        version
        status
      }
    }
  }
`)

export const withdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      measure {
        id
        version
        status
      }
    }
  }
`)

export const startMeasure = graphql(`
  mutation StartMeasure($input: StartMeasureInput!) {
    startMeasure(input: $input) {
      measure {
        id
        version
        status
      }
    }
  }
`)

export const endMeasure = graphql(`
  mutation EndMeasure($input: EndMeasureInput!) {
    endMeasure(input: $input) {
      measure {
        id
        version
        status
      }
    }
  }
`)

export const writeLogbook = graphql(`
  mutation WriteLogbook($input: WriteLogbookInput!) {
    writeLogbook(input: $input) {
      measure {
        id
        version
      }
    }
  }
`)

export type MeasureRow = NonNullable<MeasureListQuery['measures']>['nodes'][number]
export type MeasureView = NonNullable<MeasurePageQuery['measure']>
