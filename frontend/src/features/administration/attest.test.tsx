import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showScreen } from '@/test/screen'

const rights = { screens: ['MIN_SIDE', 'ADMINISTRATION'] }
const role = (id: string, name: string, more: object = {}) => ({
  __typename: 'AttestationRole',
  id,
  name,
  role: 'POLICE_COORDINATOR',
  roleLabel: 'Politiets koordinator',
  organisation: 'Københavns Vestegns Politi',
  validFrom: '2024-01-01',
  validUntil: null,
  own: false,
  seats: [{ __typename: 'AttestationSeat', forum: 'Infohus', function: 'CONVENOR', lastUsedOn: '2026-11-12', lapsed: false }],
  ...more,
})
const view = (more: object = {}) => ({
  __typename: 'AttestationList',
  authorityId: 'o1',
  authority: 'Københavns Vestegns Politi',
  quarter: '2026-10-01',
  dueOn: '2026-10-31',
  state: 'OVERDUE',
  attestedOn: null,
  canAttest: true,
  version: 'v1',
  roles: [role('g1', 'Thomas Brandt'), role('g2', 'Charlotte Dam', { seats: [] }), role('g3', 'Jesper Koch', { own: true })],
  ...more,
})
const one = (list: () => object | null) => ({ AttestationPage: () => ({ data: { attestation: list() } }) })
const address = '/administration/adgange/o1'
const answer = (name: string) => within(screen.getByRole('group', { name: `${name}, Politiets koordinator` }))

describe('who confirms the access of an authority', () => {
  it('answers for each role, none of them chosen in advance, and not for the own one', async () => {
    const user = userEvent.setup()
    const app = await showScreen(address, one(() => view()), rights)
    const table = await screen.findByRole('table', { name: 'Roller og pladser med svar' })
    expect(table).toHaveTextContent('Infohus, tovholder sidst brugt 12.11.2026')
    expect(table).toHaveTextContent('Din egen rolle. En anden administrator bekræfter den.')
    expect(screen.getAllByRole('radio')).toHaveLength(4)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    expect(screen.getByText('4. kvartal 2026')).toBeInTheDocument()
    await user.click(answer('Thomas Brandt').getByLabelText('Behold'))
    await user.click(screen.getByRole('button', { name: 'Se svarene igennem' }))
    const problems = await screen.findByRole('alert')
    expect(within(problems).getAllByRole('link').map((link) => link.textContent)).toEqual(['Svar for Charlotte Dam, Politiets koordinator'])
    expect(problems).toHaveFocus()
    expect(app.named('AttestAccess')).toHaveLength(0)
  })
  it('reads what the answers come to before they are sent', async () => {
    const user = userEvent.setup()
    let done = false
    const app = await showScreen(
      address,
      {
        ...one(() => (done ? view({ state: 'OWN_LEFT', attestedOn: '2026-11-24', canAttest: false, roles: [] }) : view())),
        AttestAccess: () => {
          done = true
          return { data: { attestAccess: { __typename: 'AttestAccessPayload', attestation: { __typename: 'AttestationList', authorityId: 'o1', state: 'OWN_LEFT' } } } }
        },
      },
      rights,
    )
    await screen.findByRole('table', { name: 'Roller og pladser med svar' })
    await user.click(answer('Thomas Brandt').getByLabelText('Behold'))
    await user.click(answer('Charlotte Dam').getByLabelText('Afslut'))
    await user.click(screen.getByRole('button', { name: 'Se svarene igennem' }))
    expect(await screen.findByRole('heading', { name: 'Se svarene igennem' })).toHaveFocus()
    expect(screen.getByText('1 rolle beholdes, med dens pladser.')).toBeInTheDocument()
    expect(screen.getByText('Charlotte Dam, Politiets koordinator')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Ret svarene' }))
    expect(answer('Charlotte Dam').getByLabelText('Afslut')).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Se svarene igennem' }))
    await user.click(await screen.findByRole('button', { name: 'Bekræft adgangene' }))
    expect(await screen.findByText('Adgangene er bekræftet.')).toBeInTheDocument()
    expect(await screen.findByText(/En anden administrator skal bekræfte rollerne hos den/)).toBeInTheDocument()
    expect(app.named('AttestAccess')[0]?.variables['input']).toMatchObject({ authorityId: 'o1', quarter: '2026-10-01', version: 'v1', keep: ['g1'], end: ['g2'] })
  })
  it('keeps the answers when the list has changed, and answers for who came', async () => {
    const user = userEvent.setup()
    let changed = false
    await showScreen(
      address,
      {
        ...one(() => (changed ? view({ version: 'v2', roles: [role('g1', 'Thomas Brandt'), role('g4', 'Rikke Storm')] }) : view({ roles: [role('g1', 'Thomas Brandt')] }))),
        AttestAccess: () => {
          changed = true
          return { errors: [{ message: 'Listen er ændret imens. Hent den igen.', extensions: { code: 'CONFLICT', reason: 'STALE_VERSION', field: 'version' } }] }
        },
      },
      rights,
    )
    await screen.findByRole('table', { name: 'Roller og pladser med svar' })
    await user.click(answer('Thomas Brandt').getByLabelText('Behold'))
    await user.click(screen.getByRole('button', { name: 'Se svarene igennem' }))
    await user.click(await screen.findByRole('button', { name: 'Bekræft adgangene' }))
    expect(await screen.findByText('Listen er ændret imens. Hent den igen.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hent listen igen' }))
    expect(await screen.findByRole('group', { name: 'Rikke Storm, Politiets koordinator' })).toBeInTheDocument()
    expect(answer('Thomas Brandt').getByLabelText('Behold')).toBeChecked()
    expect(answer('Rikke Storm').getByLabelText('Behold')).not.toBeChecked()
  })
  it('is told when nothing is left to answer, and when there is no such authority', async () => {
    await showScreen(address, one(() => view({ state: 'ATTESTED', attestedOn: '2026-10-05', canAttest: false, roles: [] })), rights)
    expect(await screen.findByText(/Adgangene er bekræftet den 05.10.2026/)).toBeInTheDocument()
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })
  it('meets no authority of another place', async () => {
    await showScreen(address, one(() => null), rights)
    expect(await screen.findByText('Findes ikke, eller hører til et andet sted.')).toBeInTheDocument()
  })
})

const standing = (state: string, more: object = {}) => ({
  __typename: 'AttestationStatus',
  authorityId: state,
  authority: `Myndighed ${state}`,
  quarter: '2026-10-01',
  dueOn: '2026-10-31',
  state,
  attestedOn: null,
  canAttest: false,
  ...more,
})
const list = (rows: object[]) => ({ AttestationList: () => ({ data: { attestations: rows } }) })

describe('how the authorities stand', () => {
  it('shows days and no names, and a way in where one may answer', async () => {
    await showScreen('/administration/adgange', list([standing('OVERDUE', { canAttest: true }), standing('ATTESTED', { attestedOn: '2026-10-05' })]), rights)
    const table = await screen.findByRole('table', { name: 'Myndigheder i kvartalet' })
    expect(within(table).getByRole('link', { name: 'Myndighed OVERDUE' })).toHaveAttribute('href', '/administration/adgange/OVERDUE')
    expect(within(table).queryByRole('link', { name: 'Myndighed ATTESTED' })).not.toBeInTheDocument()
    expect(table).toHaveTextContent('05.10.2026')
  })
  it('says why it is empty', async () => {
    await showScreen('/administration/adgange', list([]), { screens: ['MIN_SIDE', 'LOGKONTROL'] })
    expect(await screen.findByText('Ingen myndigheder har roller, der skal bekræftes her.')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Til administration' })).not.toBeInTheDocument()
  })
})
