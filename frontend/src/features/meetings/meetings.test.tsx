import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Refusal, renderWithAnswers } from '@/test/answers'
import { decisionsInWords } from './decisionsInWords'
import { InviteLapsed } from './InviteLapsed'
import { ItemMinutes } from './ItemMinutes'
import { MeetingContext, type MeetingScreen } from './MeetingContext'
import type { AgendaItemView, ItemMatter, MeetingView } from './meetingQueries'
import { modeOf } from './modes'
import { PrepareMode } from './PrepareMode'
import { seatsOf } from './seats'
import { texts } from './texts'

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
  viewerCan: { __typename: 'ItemCan', open: true, writeMinutes: true, object: false, recuse: false, move: false },
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
  viewerCan: { __typename: 'MeetingCan', putOnAgenda: false, lock: false, invite: false, open: false, end: true, recordAttendance: true, sendMinutes: false, object: false, opensOn: null },
}

function screenOf(over: Partial<MeetingScreen>): MeetingScreen {
  return { meeting, items: [item], current: item, choose: vi.fn(), room: false, conducts: true, done: vi.fn(), turned: vi.fn(), unsent: new Map(), again: vi.fn(), ...over }
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
    expect(await screen.findByRole('alert')).toHaveTextContent('Gammel tekst')
    expect(screen.getByLabelText('Referat af punkt 2')).toHaveValue('Min tekst')
    expect(again).toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Sæt dem sammen' }))
    await waitFor(() => expect(screen.getByLabelText('Referat af punkt 2')).toHaveValue('Gammel tekst\n\nMin tekst'))
    expect(sent.filter((one) => one.name === 'WriteMinutes').length).toBeGreaterThanOrEqual(1)
  }, slow)
})

function answered(minutes: string, version: number) {
  return { writeMinutes: { meeting: { id: 'mo1', version: 2, items: [{ id: 'p1', minutes, version }] } } }
}

describe('minutes that many write', () => {
  it('send what was written while a request was under way, over the version it made', async () => {
    const user = userEvent.setup()
    const waiting: ((answer: unknown) => void)[] = []
    const { sent } = renderWithAnswers(
      <MeetingContext value={screenOf({})}>
        <ItemMinutes item={item} />
      </MeetingContext>,
      { WriteMinutes: () => new Promise((resolve) => waiting.push(resolve)) },
    )
    const field = await screen.findByLabelText('Referat af punkt 2')
    await user.type(field, '. A')
    await user.tab()
    await waitFor(() => expect(waiting).toHaveLength(1))
    await user.type(field, '. B')
    await user.tab()
    expect(waiting).toHaveLength(1)
    waiting[0]?.(answered('Gammel tekst. A', 4))
    await waitFor(() => expect(waiting).toHaveLength(2))
    expect(sent.at(-1)?.variables['input']).toMatchObject({ version: 4, text: 'Gammel tekst. A. B' })
  }, slow)

  it('tell at once that somebody else has written, and send nothing over it', async () => {
    const user = userEvent.setup()
    const screenOfIt = (shown: AgendaItemView) => (
      <MeetingContext value={steady}>
        <ItemMinutes item={shown} />
      </MeetingContext>
    )
    const steady = screenOf({})
    const { sent } = renderWithAnswers(<Swapping first={screenOfIt(item)} then={screenOfIt({ ...item, minutes: 'Deres tekst', version: 4 })} />, {})
    await user.type(await screen.findByLabelText('Referat af punkt 2'), '. Min')
    // Without leaving the field.
    fireEvent.click(screen.getByRole('button', { name: 'skift' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Deres tekst')
    expect(screen.getByLabelText('Referat af punkt 2')).toHaveValue('Gammel tekst. Min')
    await user.tab()
    expect(sent.filter((one) => one.name === 'WriteMinutes')).toHaveLength(0)
  }, slow)

  it('are still there after a look at another item while the connection is lost', async () => {
    const user = userEvent.setup()
    const steady = screenOf({})
    const editor = (
      <MeetingContext value={steady}>
        <ItemMinutes item={item} />
      </MeetingContext>
    )
    renderWithAnswers(<Swapping first={editor} then={<p>Et andet punkt</p>} />, {
      WriteMinutes: () => {
        throw new Refusal({ code: 'UNAVAILABLE' })
      },
    })
    await user.type(await screen.findByLabelText('Referat af punkt 2'), '. Ny')
    await user.click(screen.getByRole('button', { name: 'skift' }))
    expect(await screen.findByText('Et andet punkt')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'skift' }))
    expect(await screen.findByLabelText('Referat af punkt 2')).toHaveValue('Gammel tekst. Ny')
    expect(screen.getByText('Ikke gemt')).toBeInTheDocument()
  }, slow)
})

function Swapping({ first, then }: { first: ReactNode; then: ReactNode }) {
  const [swapped, setSwapped] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setSwapped((now) => !now)}>
        skift
      </button>
      {swapped ? then : first}
    </>
  )
}

describe('the decisions in words', () => {
  it('say what was recommended, who disagreed, what each decided, and what is done', () => {
    const matter: ItemMatter = {
      __typename: 'Matter',
      id: 'm1',
      reference: 'F-7K3M9Q',
      theme: 'EXTREMISM',
      stage: 'MEASURES',
      forumKind: 'INFOHUS_CASE',
      dueAt: null,
      frozenSince: null,
      recommendations: [
        { __typename: 'Recommendation', id: 'r1', round: 1, text: 'Gammel', measures: [], at: '2026-05-01T10:00:00Z', dissents: [] },
        { __typename: 'Recommendation', id: 'r2', round: 2, text: 'Mentor', measures: ['MENTOR'], at: '2026-11-01T10:00:00Z', dissents: [{ __typename: 'Dissent', organisation: 'Politiet', text: 'En samtale er nok.' }] },
      ],
      decisions: [{ __typename: 'Decision', id: 'd1', authority: 'CBF', outcome: 'FOLLOWS', text: 'Går i gang.', legalBasis: 'Barnets lov § 32', decidedOn: '2026-11-01' }],
      measures: [],
      viewerCan: { __typename: 'MatterCan', writeAnalysis: false, recommend: false, decide: false },
    }
    expect(decisionsInWords(matter, texts.da, caseTexts.da)).toBe('Forummets anbefaling: Mentor\nPolitiet er uenig: En samtale er nok.\nCBF: Følger anbefalingen. Går i gang.')
  })
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

describe('opening a meeting', () => {
  const planned = { ...meeting, state: 'PLANNED' as const, items: [] }

  it('waits for its day, and says which, to whoever conducts it', async () => {
    const viewerCan = { ...meeting.viewerCan, end: false, opensOn: '2026-11-26' }
    renderWithAnswers(
      <MeetingContext value={screenOf({ meeting: { ...planned, viewerCan }, items: [] })}>
        <PrepareMode />
      </MeetingContext>,
      {},
    )
    expect(await screen.findByText('Mødet kan åbnes på mødedagen, 26. november 2026.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Åbn mødet' })).not.toBeInTheDocument()
  })

  it('is offered on the day, and says nothing to others', async () => {
    const viewerCan = { ...meeting.viewerCan, end: false, open: true, opensOn: '2026-11-26' }
    renderWithAnswers(
      <MeetingContext value={screenOf({ meeting: { ...planned, viewerCan }, items: [] })}>
        <PrepareMode />
      </MeetingContext>,
      {},
    )
    expect(await screen.findByRole('button', { name: 'Åbn mødet' })).toBeInTheDocument()
    expect(screen.queryByText(/kan åbnes/)).not.toBeInTheDocument()
  })
})

const lapsed = (...seats: object[]) => ({ LapsedSeats: () => ({ membership: { __typename: 'Membership', forumId: 'f1', seats } }) })

describe('members whose seat has lapsed', () => {
  const planned = { ...meeting, state: 'PLANNED' as const, items: [], viewerCan: { ...meeting.viewerCan, end: false, invite: true } }
  const seat = { __typename: 'Seat', id: 's1', grantId: 'g7', name: 'Ingrid Sejersen', organisation: 'PPR', invitedTo: ['mo0'], viewerCan: { __typename: 'SeatCan', invite: true } }
  const shown = (over: Partial<MeetingScreen>, answers: Parameters<typeof renderWithAnswers>[1]) =>
    renderWithAnswers(
      <MeetingContext value={screenOf({ meeting: planned, items: [], ...over })}>
        <InviteLapsed />
      </MeetingContext>,
      answers,
    )

  it('are invited to this meeting alone, once', async () => {
    const user = userEvent.setup()
    const done = vi.fn<(message: string) => void>()
    let seats = [seat]
    const { sent } = shown(
      { done },
      {
        LapsedSeats: () => lapsed(...seats).LapsedSeats(),
        InviteToMeeting: () => {
          seats = [{ ...seat, invitedTo: ['mo0', 'mo1'] }]
          return { inviteToMeeting: { __typename: 'InviteToMeetingPayload', meeting: { __typename: 'Meeting', id: 'mo1', version: 2 } } }
        },
      },
    )
    expect(await screen.findByText('Medlemmer, hvis plads er bortfaldet (1)')).toBeInTheDocument()
    expect(screen.getByText(/Pladsen bliver ved med at være bortfaldet/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Invitér til dette møde: Ingrid Sejersen', hidden: true }))
    await waitFor(() => expect(done).toHaveBeenCalledWith('Ingrid Sejersen er inviteret til mødet.'))
    expect(sent.find((one) => one.name === 'InviteToMeeting')?.variables['input']).toMatchObject({ id: 'mo1', grantId: 'g7', version: 1 })
    expect(await screen.findByText('Inviteret')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Invitér/, hidden: true })).not.toBeInTheDocument()
  })

  it('are not spoken of where there are none, or to who may not invite', async () => {
    const { container, sent } = shown({ meeting: { ...planned, viewerCan: { ...planned.viewerCan, invite: false } } }, lapsed(seat))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(container).not.toHaveTextContent('bortfaldet')
    expect(sent.some((one) => one.name === 'LapsedSeats')).toBe(false)
    const others = shown({}, lapsed({ ...seat, viewerCan: { ...seat.viewerCan, invite: false } }))
    await waitFor(() => expect(others.sent.some((one) => one.name === 'LapsedSeats')).toBe(true))
    expect(others.container).not.toHaveTextContent('bortfaldet')
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
