import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Refusal, renderWithAnswers } from '@/test/answers'
import { BoardContext, type BoardScreen } from './BoardContext'
import type { BoardEntry, BoardMatter, BoardRound } from './boardQuery'
import { CheckStep } from './CheckStep'
import { DimensionStep } from './DimensionStep'
import { RecommendationStep } from './RecommendationStep'
import { settling, SettlingContext } from './settling'
import { currentRound } from './steps'

// Typing letter by letter takes its time where many tests run at once.
const slow = 20_000

const entry: BoardEntry = {
  __typename: 'AnalysisEntry',
  id: 'e1',
  dimension: 'VIOLENCE',
  column: 'RISK',
  dontKnow: false,
  compartment: 'GENERAL',
  withheld: false,
  kind: 'OBSERVED_FACT',
  text: 'Har delt en video',
  source: null,
  organisation: 'Politiet',
  disagrees: false,
  mine: false,
  version: 1,
}
const matter: BoardMatter = {
  __typename: 'Matter',
  id: 'm1',
  reference: 'F-7K3M9Q',
  forum: 'Infohus Ishøj',
  stage: 'ANALYSIS',
  purpose: 'Tværfaglig forebyggelse',
  frozenSince: null,
  version: 4,
  myInvitation: null,
  invitations: [{ __typename: 'Invitation', id: 'i1', organisation: 'Psykiatrien', organisationId: 'o2', name: 'Per Prøve', roleLabel: 'Psykiater', status: 'CONTRIBUTED' }],
  analysis: [],
  recommendations: [],
  decisions: [],
  viewerCan: { __typename: 'MatterCan', writeAnalysis: true, saveAssessment: true, recommend: true, decide: true, noteOnBehalf: false },
}

function boardWith(entries: BoardEntry[]): BoardScreen {
  return {
    matter,
    round: { __typename: 'AnalysisRound', round: 1, formVersion: '1', overall: null, speaksAgainst: null, savedAt: null, savedBy: null, entries },
    earlier: undefined,
    organisations: [{ id: 'o3', name: 'Politiet' }],
    done: vi.fn<(message: string) => void>(),
  }
}

describe('the check page', () => {
  it('shows the server’s word about an empty column at that column and in the summary', async () => {
    const user = userEvent.setup()
    const message = 'Begge kolonner skal udfyldes.'
    const { sent } = renderWithAnswers(
      <BoardContext value={boardWith([entry])}>
        <CheckStep onStep={vi.fn()} draft={{ overall: '', speaksAgainst: '' }} onLeave={vi.fn()} />
      </BoardContext>,
      {
        SaveAssessment: () => {
          throw new Refusal({ code: 'INVALID', field: 'dimensions.VIOLENCE.RESILIENCE', reason: 'EMPTY_COLUMN' }, message)
        },
      },
    )
    fireEvent.change(await screen.findByLabelText('Samlet vurdering'), { target: { value: 'Trives i skolen' } })
    fireEvent.change(screen.getByLabelText('Hvad taler imod bekymringen?'), { target: { value: 'Har gode venner' } })
    await user.click(screen.getByRole('button', { name: 'Gem helhedsvurderingen' }))
    const summary = await screen.findByRole('alert')
    await user.click(within(summary).getByRole('link', { name: message }))
    const row = screen.getByRole('rowheader', { name: 'Voldsparathed' }).closest('tr')
    expect(row).toHaveTextContent(message)
    expect(row).toContainElement(document.activeElement as HTMLElement)
    expect(sent.at(-1)?.variables['input']).toMatchObject({ id: 'm1', version: 4, overall: 'Trives i skolen' })
  }, slow)

  it('says in words what is known, missing and disputed', async () => {
    renderWithAnswers(
      <BoardContext value={boardWith([entry, { ...entry, id: 'e2', organisation: 'NEXT', disagrees: true }, { ...entry, id: 'e3', column: 'RESILIENCE', dontKnow: true, text: null, kind: null }])}>
        <CheckStep onStep={vi.fn()} draft={{ overall: '', speaksAgainst: '' }} onLeave={vi.fn()} />
      </BoardContext>,
      {},
    )
    const row = (await screen.findByRole('rowheader', { name: 'Voldsparathed' })).closest('tr')
    expect(row).toHaveTextContent('NEXT ser det anderledes')
    expect(row).toHaveTextContent('Politiet: ved ikke')
    expect(screen.getByRole('rowheader', { name: 'Familie' }).closest('tr')).toHaveTextContent('Mangler')
  }, slow)

  it('lets one answer what is missing there and then', async () => {
    const user = userEvent.setup()
    const { sent } = renderWithAnswers(
      <BoardContext value={boardWith([entry])}>
        <CheckStep onStep={vi.fn()} draft={{ overall: '', speaksAgainst: '' }} onLeave={vi.fn()} />
      </BoardContext>,
      { WriteAnalysis: () => ({ writeAnalysis: { matter: { id: 'm1', version: 5, stage: 'ANALYSIS' } } }) },
    )
    expect(await screen.findByRole('button', { name: 'Svar "ved ikke": Voldsparathed, Trivsel og modstandskraft' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Svar "ved ikke": Voldsparathed, Risiko og trussel' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Svar "ved ikke": Familie, Risiko og trussel' }))
    expect(sent.at(-1)?.variables['input']).toMatchObject({ dimension: 'FAMILY', column: 'RISK', dontKnow: true })
  }, slow)
})

describe('a dimension', () => {
  it('takes "ved ikke" as a full answer', async () => {
    const user = userEvent.setup()
    const { sent } = renderWithAnswers(
      <BoardContext value={boardWith([])}>
        <DimensionStep dimension="FAMILY" />
      </BoardContext>,
      { WriteAnalysis: () => ({ writeAnalysis: { matter: { id: 'm1', version: 5, stage: 'ANALYSIS' } } }) },
    )
    await user.click(await screen.findByRole('button', { name: 'Ved ikke: Trivsel og modstandskraft' }))
    const input = sent.at(-1)?.variables['input']
    expect(input).toMatchObject({ dimension: 'FAMILY', column: 'RESILIENCE', dontKnow: true })
    expect(input).not.toHaveProperty('text')
  }, slow)

  it('says that a text is for others, and whose it is', async () => {
    renderWithAnswers(
      <BoardContext value={boardWith([{ ...entry, dimension: 'MENTAL_VULNERABILITY', compartment: 'HEALTH', withheld: true, kind: null, text: null, organisation: 'Psykiatrien' }])}>
        <DimensionStep dimension="MENTAL_VULNERABILITY" />
      </BoardContext>,
      {},
    )
    expect(await screen.findByText('Du har ikke adgang til denne oplysning.')).toBeInTheDocument()
    expect(screen.getByText('Psykiatrien')).toBeInTheDocument()
  }, slow)

  it('has the two answers and the next step under three presses of one key', async () => {
    const user = userEvent.setup()
    const board = boardWith([])
    const { sent } = renderWithAnswers(
      <BoardContext value={board}>
        <DimensionStep dimension="FAMILY" nextId="videre" />
        <button type="button" id="videre">
          Næste
        </button>
      </BoardContext>,
      {
        WriteAnalysis: ({ input }) => {
          board.round?.entries.push({ ...entry, id: String((input as BoardEntry).column), dimension: 'FAMILY', column: (input as BoardEntry).column, dontKnow: true, mine: true })
          return { writeAnalysis: { matter: { id: 'm1', version: 5, stage: 'ANALYSIS' } } }
        },
      },
    )
    ;(await screen.findByRole('button', { name: 'Ved ikke: Risiko og trussel' })).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ved ikke: Trivsel og modstandskraft' })).toHaveFocus())
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Næste' })).toHaveFocus())
    expect(sent.filter((one) => one.name === 'WriteAnalysis')).toHaveLength(2)
  }, slow)

  it('saves what is typed before another form takes its place, and stays where it cannot', async () => {
    const user = userEvent.setup()
    const { sent } = renderWithAnswers(
      <BoardContext value={boardWith([])}>
        <SettlingContext value={settling()}>
          <DimensionStep dimension="FAMILY" />
        </SettlingContext>
      </BoardContext>,
      { WriteAnalysis: () => ({ writeAnalysis: { matter: { id: 'm1', version: 5, stage: 'ANALYSIS' } } }) },
    )
    await user.click(await screen.findByRole('button', { name: 'Tilføj til Risiko og trussel' }))
    fireEvent.change(screen.getByLabelText('Udsagn'), { target: { value: 'Meget alene hjemme' } })
    await user.click(screen.getByRole('button', { name: 'Tilføj til Trivsel og modstandskraft' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Vælg, hvilken slags udsagn det er')
    expect(screen.getByLabelText('Udsagn')).toHaveValue('Meget alene hjemme')
    await user.click(screen.getByRole('radio', { name: 'Faglig vurdering' }))
    await user.click(screen.getByRole('button', { name: 'Tilføj til Trivsel og modstandskraft' }))
    await waitFor(() => expect(screen.getByRole('form', { name: 'Familie, Trivsel og modstandskraft' })).toBeInTheDocument())
    expect(sent.at(-1)?.variables['input']).toMatchObject({ column: 'RISK', kind: 'PROFESSIONAL_ASSESSMENT', text: 'Meget alene hjemme', dontKnow: false })
  }, slow)

  it('keeps both views and lets one correct one’s own only', async () => {
    renderWithAnswers(
      <BoardContext value={boardWith([{ ...entry, mine: true }, { ...entry, id: 'e2', organisation: 'NEXT', text: 'Det var et spil', disagrees: true }])}>
        <DimensionStep dimension="VIOLENCE" />
      </BoardContext>,
      {},
    )
    expect(await screen.findByText('Har delt en video')).toBeInTheDocument()
    expect(screen.getByText('Det var et spil')).toBeInTheDocument()
    expect(screen.getByText('Ser det anderledes')).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: /^Ret/ })).toHaveLength(1)
  }, slow)
})

describe('a new round', () => {
  const saved = { ...boardWith([entry]).round, savedAt: '2026-09-03T10:00:00Z' } as BoardRound
  it('begins empty beside the one that was saved', () => {
    const { round, before } = currentRound([saved], true)
    expect(round).toMatchObject({ round: 2, entries: [], savedAt: null })
    expect(before).toEqual([saved])
  })
  it('is not there while the analysis is closed', () => expect(currentRound([saved], false)).toEqual({ round: saved, before: [] }))
})

describe('the recommendation', () => {
  it('carries dissent under the name of each authority', async () => {
    const user = userEvent.setup()
    const { sent } = renderWithAnswers(
      <BoardContext value={boardWith([entry])}>
        <RecommendationStep />
      </BoardContext>,
      { BoardConvenors: () => ({ invitees: [] }), Recommend: () => ({ recommend: { matter: { id: 'm1', version: 5, stage: 'MEASURES' } } }) },
    )
    fireEvent.change(await screen.findByLabelText('Anbefaling'), { target: { value: 'Mentor' } })
    await user.click(screen.getByRole('checkbox', { name: 'Mentor' }))
    await user.click(screen.getByRole('checkbox', { name: 'Politiet er uenig' }))
    await user.click(screen.getByRole('button', { name: 'Gem anbefalingen' }))
    expect(sent.filter((one) => one.name === 'Recommend')).toHaveLength(0)
    fireEvent.change(screen.getByLabelText('Hvad mener Politiet?'), { target: { value: 'Vil tale med familien først' } })
    await user.click(screen.getByRole('button', { name: 'Gem anbefalingen' }))
    expect(sent.at(-1)?.variables['input']).toMatchObject({
      measures: ['MENTOR'],
      dissents: [{ organisationId: 'o3', text: 'Vil tale med familien først' }],
    })
  }, slow)
})
