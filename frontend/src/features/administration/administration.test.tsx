import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showScreen } from '@/test/screen'

const role = {
  __typename: 'EmployeeRole',
  id: 'g1',
  role: 'MUNICIPAL_COORDINATOR',
  roleLabel: 'Kommunal koordinator',
  organisation: 'T&K',
  place: 'Ishøj Kommune',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  state: 'ACTIVE',
  grounds: 'Ny opgave.',
  givenBy: 'Jesper Koch',
  approvedBy: null,
  endedBy: null,
  viewerCan: { __typename: 'EmployeeRoleCan', end: true, approve: false },
}
const employee = {
  __typename: 'Employee',
  id: 'u9',
  name: 'Hanne Vestergaard',
  organisation: 'T&K',
  active: true,
  lastSignInAt: null,
  mayChange: true,
  roles: [role],
}
const rights = { screens: ['MIN_SIDE', 'FORA', 'ADMINISTRATION'] }
const list = (nodes: object[]) => ({
  EmployeeList: () => ({ data: { employees: { __typename: 'EmployeeConnection', nodes, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } } }),
})
const one = (view: object | null) => ({ EmployeePage: () => ({ data: { employee: view } }) })

describe('the administrator', () => {
  it('sees employees with their roles, and why a list is empty', async () => {
    await showScreen('/administration', list([employee, { ...employee, id: 'u8', name: 'Gitte Munk', roles: [] }]), rights)
    const table = await screen.findByRole('table', { name: 'Medarbejdere' })
    expect(table).toHaveTextContent('Kommunal koordinator, Ishøj Kommune til og med 31.12.2026')
    expect(table).toHaveTextContent('Ingen rolle. Kan stadig sende bekymringer som medarbejder.')
    expect(within(table).getByRole('link', { name: 'Hanne Vestergaard' })).toHaveAttribute('href', '/administration/u9')
  })
  it('is told that nothing waits', async () => {
    await showScreen('/administration?vis=venter', list([]), rights)
    expect(await screen.findByText('Ingen roller venter på godkendelse.')).toBeInTheDocument()
  })
  it('ends a role after being told what comes of it', async () => {
    const user = userEvent.setup()
    const app = await showScreen(
      '/administration/u9',
      { ...one(employee), EndGrant: () => ({ data: { endGrant: { __typename: 'EndGrantPayload', employee: { __typename: 'Employee', id: 'u9' } } } }) },
      rights,
    )
    await user.click(await screen.findByRole('button', { name: 'Afslut: Kommunal koordinator' }))
    expect(await screen.findByRole('dialog')).toHaveTextContent('Rollen ophører straks.')
    await user.click(screen.getByRole('button', { name: 'Afslut rollen' }))
    expect(await screen.findByText('Rollen er afsluttet.')).toBeInTheDocument()
    expect(app.named('EndGrant').map((sent) => (sent.variables['input'] as { id: string }).id)).toEqual(['g1'])
  })
  it('approves a role that waits', async () => {
    const waiting = { ...role, state: 'WAITING', viewerCan: { ...role.viewerCan, end: false, approve: true } }
    await showScreen('/administration/u9', one({ ...employee, roles: [waiting] }), rights)
    expect(await screen.findByRole('button', { name: 'Godkend: Kommunal koordinator' })).toBeInTheDocument()
  })
  it('changes nothing of oneself', async () => {
    await showScreen('/administration/u1', one({ ...employee, id: 'u1', mayChange: false, roles: [{ ...role, viewerCan: { ...role.viewerCan, end: false } }] }), rights)
    expect(await screen.findByText(/Ingen ændrer sine egne rettigheder/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Giv en rolle' })).not.toBeInTheDocument()
  })
  it('is told when there is no such employee', async () => {
    await showScreen('/administration/u7', one(null), rights)
    expect(await screen.findByText('Findes ikke, eller hører til et andet sted.')).toBeInTheDocument()
  })
})
