import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Refusal, renderWithAnswers } from '@/test/answers'
import { ItemMinutes } from './ItemMinutes'
import { MeetingContext, type MeetingScreen } from './MeetingContext'
import type { AgendaItemView, MeetingView } from './meetingQueries'
import { modeOf } from './modes'
import { seatsOf } from './seats'

// Typing letter by letter takes its time where many tests run at once.
const slow = 20_000

const item: AgendaItemView = {
  __typename: 'AgendaItem',
  id: 'p1',
  position: 2,
  kind: 'PERSON',
  state: 'OPEN',
  title: 'F-7K3M9Q',
  minutesPlanned: 20,
  matterId: 'm1',
  matterReference: 'F-7K3M9Q',
  broughtBy: null,
  audience: [],
  recused: [],
  minutes: 'Gammel tekst',
  objections: [],
  version: 3,
  viewerCan: { __typename: 'ItemCan', open: true, writeMinutes: true, recuse: false, move: false },
}
const meeting: MeetingView = {
  __typename: 'Meeting',
  id: 'mo1',
  reference: 'M-7K3M9Q',
  forum: 'Infohus Ishøj',
  forumId: 'f1',
  forumKind: 'INFOHUS_CASE',
  startsAt: '2026-11-26T08:00:00Z',
  place: null,
  state: 'OPEN',
  minutesFinalOn: null,
  version: 1,
  items: [item],
  attendance: [],
  viewerCan: { __typename: 'MeetingCan', putOnAgenda: false, lock: false, open: false, end: true, recordAttendance: true, sendMinutes: false, object: false },
}

function screenOf(over: Partial<MeetingScreen>): MeetingScreen {
  return { meeting, items: [item], current: item, choose: vi.fn(), room: false, conducts: true, done: vi.fn(), again: vi.fn(), ...over }
}

describe('minutes', () => {
  it('save on leaving the field and say when', async () => {
    const user = userEvent.setup()
    const { sent } = renderWithAnswers(
      <MeetingContext value={screenOf({})}>
        <ItemMinutes item={item} />
      </MeetingContext>,
      { WriteMinutes: () => ({ writeMinutes: { meeting: { id: 'mo1', version: 2, items: [{ id: 'p1', minutes: 'Gammel tekst. Ny', version: 4 }] } } }) },
    )
    await user.type(await screen.findByLabelText('Referat af punkt 2'), '. Ny')
    expect(screen.getByText('Ikke gemt')).toBeInTheDocument()
    await user.tab()
    expect(await screen.findByText(/^Gemt kl\./)).toBeInTheDocument()
    expect(sent.at(-1)?.variables['input']).toMatchObject({ itemId: 'p1', version: 3, text: 'Gammel tekst. Ny' })
  }, slow)

  it('show both versions when somebody else saved first, and lose neither', async () => {
    const user = userEvent.setup()
    const again = vi.fn<() => void>()
    const { sent } = renderWithAnswers(
      <MeetingContext value={screenOf({ again })}>
        <ItemMinutes item={item} />
      </MeetingContext>,
      {
        WriteMinutes: () => {
          throw new Refusal({ code: 'CONFLICT', reason: 'STALE_VERSION' })
        },
      },
    )
    const field = await screen.findByLabelText('Referat af punkt 2')
    await user.clear(field)
    await user.type(field, 'Min tekst')
    await user.tab()
    expect(await screen.findByRole('alert')).toHaveTextContent('Min tekst')
    expect(screen.getByRole('alert')).toHaveTextContent('Gammel tekst')
    expect(again).toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Sæt dem sammen' }))
    await waitFor(() => expect(screen.getByLabelText('Referat af punkt 2')).toHaveValue('Gammel tekst\n\nMin tekst'))
    expect(sent.filter((one) => one.name === 'WriteMinutes').length).toBeGreaterThanOrEqual(1)
  }, slow)
})

describe('seatsOf', () => {
  it('has everybody with a place: members in force, and invited people who hear an item', () => {
    const seats = seatsOf({
      attendance: [{ grantId: 'a', name: 'Anna', organisation: 'CBF', present: true, onBehalf: true }],
      participants: [
        { grantId: 'a', name: 'Anna', organisation: 'CBF', validFrom: '2026-01-01' },
        { grantId: 'b', name: 'Bo', organisation: 'Politiet', validFrom: '2026-01-01', validUntil: '2026-02-01' },
      ],
      invited: [
        { grantId: 'c', name: 'Per', organisation: 'Psykiatrien', roleLabel: 'Psykiater' },
        { grantId: 'd', name: 'Per', organisation: 'Psykiatrien', roleLabel: 'Vikar' },
      ],
      audience: [{ name: 'Per', organisation: 'Psykiatrien', roleLabel: 'Psykiater' }],
      day: '2026-11-26',
    })
    expect(seats.map((seat) => [seat.grantId, seat.present])).toEqual([
      ['a', true],
      ['c', false],
    ])
  })
})

describe('modeOf', () => {
  it.each([
    ['PLANNED', 'forbered'],
    ['OPEN', 'hold'],
    ['HELD', 'referat'],
  ] as const)('%s opens as %s', (state, mode) => expect(modeOf(undefined, state)).toBe(mode))
  it('follows the address when it says something known', () => expect(modeOf('referat', 'PLANNED')).toBe('referat'))
})
