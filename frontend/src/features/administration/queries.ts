import { graphql } from '@/gen/gql'
import type { EmployeeListQuery, EmployeePageQuery } from '@/gen/graphql'

export const employeeList = graphql(`
  query EmployeeList($name: String, $waiting: Boolean, $after: String) {
    employees(name: $name, waiting: $waiting, first: 25, after: $after) {
      nodes {
        id
        name
        organisation
        active
        lastSignInAt
        roles {
          id
          roleLabel
          organisation
          place
          validUntil
          state
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const employeePage = graphql(`
  query EmployeePage($id: ID!) {
    employee(id: $id) {
      id
      name
      organisation
      active
      lastSignInAt
      mayChange
      roles {
        id
        role
        roleLabel
        organisation
        place
        validFrom
        validUntil
        state
        grounds
        givenBy
        approvedBy
        endedBy
        viewerCan {
          end
          approve
        }
      }
    }
  }
`)

export const roleChoices = graphql(`
  query RoleChoices {
    roleChoices {
      role
      roleLabel
      secondAdministrator
      organisations {
        id
        name
      }
    }
  }
`)

export const grantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      employee {
        id
      }
    }
  }
`)

export const approveGrant = graphql(`
  mutation ApproveGrant($input: ApproveGrantInput!) {
    approveGrant(input: $input) {
      employee {
        id
      }
    }
  }
`)

export const endGrant = graphql(`
  mutation EndGrant($input: EndGrantInput!) {
    endGrant(input: $input) {
      employee {
        id
      }
    }
  }
`)

export type EmployeeRow = NonNullable<EmployeeListQuery['employees']>['nodes'][number]
export type EmployeeView = NonNullable<EmployeePageQuery['employee']>
export type RoleView = EmployeeView['roles'][number]
