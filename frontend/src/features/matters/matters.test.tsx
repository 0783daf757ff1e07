import { CalendarDate } from '@internationalized/date'
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { renderWithAnswers, testViewer } from '@/test/answers'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { bothClose, possibleActs, primaryAct } from './acts'
import { AfterCheckDialog } from './AfterCheckDialog'
import { AgreeClosingDialog } from './AgreeClosingDialog'
import { ClosingNotice } from './ClosingNotice'
import { ContributeForm } from './ContributeForm'
import { earlierOf } from './ContributionsTab'
import { DiscloseForm } from './DiscloseForm'
import { KeptContributions } from './KeptContributions'
import { filterOf } from './matterFilter'
import { MatterContext, type MatterScreen } from './MatterContext'
import type { ContributionView, MatterView } from './matterQuery'
import { OfferMeasureForm } from './OfferMeasureForm'
import { dayUntil } from './planDates'

// Typing letter by letter takes its time where many tests run at once.
const slow = 20_000

const nothing: MatterView['viewerCan'] = {
  __typename: 'MatterCan',
  invite: false,
  contribute: false,
  noteOnBehalf: false,
  decline: false,
  beginAnalysis: false,
  writeAnalysis: false,
  saveAssessment: false,
  recommend: false,
  decide: false,
  offerMeasure: false,
  review: false,
  close: false,
  afterCheck: false,
  recuse: false,
  recordInformed: false,
  handOver: false,
  agreeClosing: false,
  withdrawClosing: false,
  moveTo: [],
}
const statement: ContributionView = {
  __typename: 'Contribution',
  id: 'c1',
  controller: 'Ishøj Kommune',
  controllerId: 'o1',
  compartment: 'GENERAL',
  kind: 'OBSERVED_FACT',
  text: 'Møder i skole hver dag',
  source: null,
  happenedOn: null,
  notedAt: '2026-11-20T10:00:00Z',
  notedBy: null,
  onBehalf: false,
  givenBy: null,
  givenHow: null,
  confirmation: 'CONFIRMED',
  correctedById: null,
  mine: true,
}

function matterWith(over: Partial<MatterView>): MatterView {
  return {
    __typename: 'Matter',
    id: 'm1',
    reference: 'F-7K3M9Q',
    forum: 'Infohus Ishøj',
    forumId: 'f1',
    forumKind: 'INFOHUS_CASE',
    legalBasis: 'RPL_115_1_1',
    theme: 'EXTREMISM',
    stage: 'COLLECTION',
    openedAt: '2026-11-01T10:00:00Z',
    dueAt: null,
    nextReviewOn: null,
    closedAt: null,
    closing: null,
    purpose: 'Tværfaglig forebyggelse',
    district: null,
    responsible: null,
    frozenSince: null,
    version: 1,
    myInvitation: null,
    invitations: [],
    items: [],
    afterChecks: [],
    contributions: [],
    viewerCan: nothing,
    ...over,
  }
}

function screenOf(matter: MatterView, over: Partial<MatterScreen> = {}): MatterScreen {
  return { matter, withheld: new Set(), act: null, openAct: vi.fn(), closeAct: vi.fn(), done: vi.fn(), ...over }
}

describe('the next act', () => {
  it('is to invite, while nobody is', () => expect(primaryAct(matterWith({ viewerCan: { ...nothing, invite: true, beginAnalysis: true } }))).toBe('inviter'))
  it('is to contribute, for a party', () => expect(primaryAct(matterWith({ viewerCan: { ...nothing, contribute: true, decline: true } }))).toBe('bidrag'))
  it('is the forum’s recommendation after the assessment', () =>
    expect(primaryAct(matterWith({ stage: 'ASSESSMENT', viewerCan: { ...nothing, recommend: true, close: true } }))).toBe('anbefaling'))
  it('is nothing where the server allows nothing', () => {
    expect(primaryAct(matterWith({}))).toBeNull()
    expect(possibleActs(matterWith({}))).toEqual([])
  })
})

const closing: NonNullable<MatterView['closing']> = { __typename: 'Closing', reason: 'UNFOUNDED', note: 'Citatet er fra et spil.', citizenTold: true, reporterTold: false, at: '2026-11-20T10:00:00Z', by: 'Hanne Vestergaard', agreedAt: null, agreedBy: null, eraseOn: null }

describe('the end of a matter', () => {
  const agrees = { ...nothing, close: true, agreeClosing: true }
  it('is first of all to be agreed to, where the other coordinator proposed it', () => expect(primaryAct(matterWith({ stage: 'REVIEW', closing, viewerCan: { ...agrees, review: true } }))).toBe('enig-afslut'))
  it('says what is proposed, by whom, and who must agree', async () => {
    const { unmount } = renderWithAnswers(
      <MatterContext value={screenOf(matterWith({ closing, viewerCan: agrees }))}>
        <ClosingNotice />
      </MatterContext>,
      {},
    )
    for (const words of ['Afslutning er foreslået', 'Citatet er fra et spil.', 'Hanne Vestergaard', 'Borgeren']) expect(await screen.findByText(words, { exact: false })).toBeVisible()
    expect(screen.getByText(/^Du er den anden koordinator/)).toBeVisible()
    unmount()
    renderWithAnswers(
      <MatterContext value={screenOf(matterWith({ closing }))}>
        <ClosingNotice />
      </MatterContext>,
      {},
    )
    expect(await screen.findByText(/når den anden koordinator har tilsluttet sig/)).toBeVisible()
  })
  it('is closed by the agreement, with what follows from unfounded said first', async () => {
    const done = vi.fn()
    const { sent } = renderWithAnswers(
      <MatterContext value={screenOf(matterWith({ closing, version: 7, viewerCan: agrees }), { done })}>
        <AgreeClosingDialog />
      </MatterContext>,
      { AgreeClosing: () => ({ agreeClosing: { matter: null } }) },
    )
    expect(await screen.findByText(/begrænses straks/)).toBeVisible()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Tilslut dig afslutningen' }))
    await vi.waitFor(() => expect(done).toHaveBeenCalledWith('Forløbet er afsluttet. Kun kommunens koordinatorer kan læse det, til det slettes.'))
    expect(sent.find((one) => one.name === 'AgreeClosing')?.variables).toMatchObject({ input: { id: 'm1', version: 7 } })
  })
  it('outside the Infohus is one act', () => {
    expect(bothClose(matterWith({}))).toBe(true)
    expect(bothClose(matterWith({ forumKind: 'SSP_NU' }))).toBe(false)
  })
})

describe('the filter', () => {
  it('begins with what is open', () => expect(filterOf({}, caseTexts.da)).toEqual({ open: true }))
  it('lets a number stand alone', () => expect(filterOf({ nr: 'F-7K3M9Q', tema: 'CRIME' }, caseTexts.da)).toEqual({ reference: 'F-7K3M9Q' }))
  it('leaves out codes it does not know', () => expect(filterOf({ vis: 'alle', trin: 'nonsense', tema: 'CRIME' }, caseTexts.da)).toEqual({ theme: 'CRIME' }))
})

describe('a day of the plan', () => {
  const now = new CalendarDate(2026, 11, 24)
  const rule = dayUntil(new CalendarDate(2027, 2, 24), 'for sent', now)
  it('is read into a date', () => expect(v.parse(rule, '24.02.2027')).toBe('2027-02-24'))
  it.each(['25.02.2027', '23.11.2026', 'snart'])('refuses %s', (typed) => expect(v.safeParse(rule, typed).success).toBe(false))
})

describe('an after-check', () => {
  const check = { __typename: 'AfterCheck' as const, doneAt: null, reopen: null, reason: null }
  const afterChecks = [
    { ...check, id: 'a1', dueOn: '2027-05-20', noFrom: null },
    { ...check, id: 'a2', dueOn: '2027-11-20', noFrom: '2027-10-21' },
  ]

  it('says from which day one can answer no, and that one can always reopen', async () => {
    const user = userEvent.setup()
    renderWithAnswers(
      <MatterContext value={screenOf(matterWith({ stage: 'AFTER_CHECK', afterChecks }))}>
        <AfterCheckDialog />
      </MatterContext>,
      {},
    )
    const no = await screen.findByRole('radio', { name: 'Nej' })
    expect(no).not.toHaveAccessibleDescription()
    await user.selectOptions(screen.getByLabelText('Hvilken'), 'a2')
    expect(no).toHaveAccessibleDescription('Kan først vælges fra 21. oktober 2027. Genåbnes kan forløbet når som helst.')
    expect(screen.getByRole('radio', { name: 'Ja, genåbn forløbet' })).not.toHaveAccessibleDescription()
  })
})

describe('corrections', () => {
  it('keep what they replaced, the latest first', () => {
    const first = { ...statement, id: 'c0', correctedById: 'c1' }
    const second = { ...statement, id: 'c1', correctedById: 'c2' }
    const third = { ...statement, id: 'c2' }
    expect(earlierOf(third, [first, second, third]).map((one) => one.id)).toEqual(['c1', 'c0'])
  })
})

describe('a contribution', () => {
  it('about health asks who may read it, with nobody chosen beforehand', async () => {
    const user = userEvent.setup()
    const { sent } = renderWithAnswers(
      <MatterContext value={screenOf(matterWith({ viewerCan: { ...nothing, contribute: true } }))}>
        <ContributeForm />
      </MatterContext>,
      {
        MatterOrganisations: () => ({ organisations: [{ id: 'o2', name: 'Psykiatrien', kind: 'REGION_PSYCHIATRY' }] }),
        Contribute: () => ({ contribute: { matter: { id: 'm1', version: 2, stage: 'COLLECTION' } } }),
      },
    )
    await user.click(await screen.findByRole('radio', { name: 'Helbredsoplysninger' }))
    expect(await screen.findByRole('checkbox', { name: 'Psykiatrien' })).not.toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Faktisk oplysning' }))
    fireEvent.change(screen.getByLabelText('Hvad bidrager du med'), { target: { value: 'I behandling' } })
    fireEvent.change(screen.getByLabelText('Hvorfor er det nødvendigt at dele'), { target: { value: 'Støtten skal passe' } })
    await user.click(screen.getByRole('button', { name: 'Tilføj bidrag' }))
    expect(await screen.findByRole('link', { name: 'Vælg mindst én myndighed, der må læse det' })).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Psykiatrien' }))
    expect(screen.getByText('Din egen myndighed og: Psykiatrien.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Tilføj bidrag' }))
    expect(sent.at(-1)?.variables['input']).toMatchObject({ compartment: 'HEALTH', shareWith: ['o2'], happenedOn: null })
  }, slow)
})

const drafts = (...list: unknown[]) => ({ RecordDrafts: () => ({ viewer: { id: 'u1', drafts: list } }) })

const kept = (nodes: object[]) => ({ KeptContributions: () => ({ keptContributions: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } }) })

describe('what one gave to a matter one has left', () => {
  it('stands below the list with its number, and is not spoken of where there is none', async () => {
    const { container, unmount } = renderWithAnswers(<KeptContributions />, kept([]))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(container).toBeEmptyDOMElement()
    unmount()
    renderWithAnswers(<KeptContributions />, kept([{ matterReference: 'F-7K3M9Q', pausedForReview: false, contribution: statement }]))
    expect(await screen.findByRole('region', { name: 'Egne bidrag i forløb, du ikke længere er med i' })).toHaveTextContent('Møder i skole hver dag')
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('F-7K3M9Q')
  })
  it('says when access only waits for an overdue review', async () => {
    renderWithAnswers(<KeptContributions />, kept([{ matterReference: 'F-7K3M9Q', pausedForReview: true, contribution: statement }]))
    expect(await screen.findByText('Adgangen er sat på pause, fordi opfølgningen mangler.')).toBeInTheDocument()
  })
  it.each([
    [['MIN_SIDE', 'FORLOEB', 'HANDLEPLANER'], 0],
    [['MIN_SIDE', 'NY_HENVENDELSE', 'FORLOEB', 'HANDLEPLANER'], 1],
    [['MIN_SIDE', 'FORLOEB', 'MOEDER', 'FORA'], 1],
  ])('is asked for only where it can be answered: %s', async (screens, times) => {
    const { sent } = renderWithAnswers(<KeptContributions />, { ...kept([]), ViewerFrame: () => ({ viewer: { ...testViewer, screens } }) })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(sent.filter((one) => one.name === 'KeptContributions')).toHaveLength(times)
  })
})

describe('a half-written contribution', () => {
  const shown = (answers: Parameters<typeof renderWithAnswers>[1]) =>
    renderWithAnswers(
      <MatterContext value={screenOf(matterWith({ viewerCan: { ...nothing, contribute: true } }))}>
        <ContributeForm />
      </MatterContext>,
      {
        MatterOrganisations: () => ({ organisations: [] }),
        SaveFormDraft: () => ({ saveDraft: { draft: { id: 'k1', savedAt: '2026-11-24T12:05:00Z' } } }),
        DiscardFormDraft: () => ({ discardDraft: { id: 'k1' } }),
        Contribute: () => ({ contribute: { matter: { id: 'm1', version: 2, stage: 'COLLECTION' } } }),
        ...answers,
      },
    )

  it('is found on the server again, kept there while it changes, and thrown away when it is sent', async () => {
    const user = userEvent.setup()
    const content = JSON.stringify({ compartment: 'GENERAL', kind: 'OBSERVED_FACT', text: 'Hun møder hver dag', necessity: 'Hører til billedet', gone: 1 })
    const { sent } = shown(drafts({ id: 'k0', form: 'afslut', content: '{}', savedAt: '2026-11-24T12:00:00Z' }, { id: 'k1', form: 'bidrag', content, savedAt: '2026-11-24T12:05:00Z' }))
    expect(await screen.findByText(/Din kladde fra 24. november 2026 kl. 13.05 er hentet/)).toBeInTheDocument()
    expect(screen.getByLabelText('Hvad bidrager du med')).toHaveValue('Hun møder hver dag')
    expect(screen.getByRole('radio', { name: 'Faktisk oplysning' })).toBeChecked()
    await user.type(screen.getByLabelText('Hvad bidrager du med'), ' til tiden')
    await user.tab()
    expect(await screen.findByText('Kladde gemt kl. 13.05')).toBeInTheDocument()
    const saved = sent.filter((one) => one.name === 'SaveFormDraft').map((one) => one.variables['input'] as { id: string; form: string; recordId: string; content: string })
    expect(saved.at(-1)).toMatchObject({ id: 'k1', form: 'bidrag', recordId: 'm1' })
    expect(saved.at(-1)?.content).toContain('Hun møder hver dag til tiden')
    await user.click(screen.getByRole('button', { name: 'Tilføj bidrag' }))
    await vi.waitFor(() => expect(sent.find((one) => one.name === 'DiscardFormDraft')?.variables['input']).toMatchObject({ id: 'k1' }))
  }, slow)

  it('makes no draft before something is typed, and can be started over', async () => {
    const user = userEvent.setup()
    const { sent } = shown(drafts({ id: 'k1', form: 'bidrag', content: '{"text":"Gammelt"}', savedAt: '2026-11-24T12:05:00Z' }))
    await user.click(await screen.findByRole('button', { name: 'Slet kladden, og begynd forfra' }))
    expect(screen.getByLabelText('Hvad bidrager du med')).toHaveValue('')
    await user.tab()
    expect(sent.some((one) => one.name === 'SaveFormDraft')).toBe(false)
    expect(sent.find((one) => one.name === 'DiscardFormDraft')?.variables['input']).toMatchObject({ id: 'k1' })
  }, slow)
})

describe('a disclosure', () => {
  it('chooses nothing beforehand and shows exactly what the recipient gets before it is sent', async () => {
    const user = userEvent.setup()
    const { sent } = renderWithAnswers(
      <MatterContext value={screenOf(matterWith({ contributions: [statement, { ...statement, id: 'c2', text: 'Andet' }], viewerCan: { ...nothing, contribute: true } }))}>
        <DiscloseForm />
      </MatterContext>,
      {
        MatterOrganisations: () => ({ organisations: [{ id: 'o2', name: 'NEXT', kind: 'MUNICIPAL_UNIT' }] }),
        PreviewDisclosure: () => ({
          previewDisclosure: { opens: [{ name: 'Morten Ravn', roleLabel: 'Studievejleder', organisation: 'NEXT', until: null, records: [{ kind: 'contribution', count: 1, fields: ['text', 'controllerId'] }] }] },
        }),
        Disclose: () => ({ disclose: { matter: { id: 'm1', version: 2, stage: 'COLLECTION' } } }),
      },
    )
    for (const box of await screen.findAllByRole('checkbox')) expect(box).not.toBeChecked()
    await screen.findByRole('option', { name: 'NEXT' })
    await user.selectOptions(screen.getByLabelText('Modtager'), 'NEXT')
    await user.click(screen.getByRole('checkbox', { name: 'Faktisk oplysning: Møder i skole hver dag' }))
    await user.selectOptions(screen.getByLabelText('Hjemmel'), 'RPL_115_1_1')
    await user.selectOptions(screen.getByLabelText('Formål'), 'COORDINATED_PREVENTION')
    fireEvent.change(screen.getByLabelText('Hvorfor er det nødvendigt'), { target: { value: 'Skolen skal støtte' } })
    await user.click(screen.getByRole('button', { name: 'Se, hvad modtageren får' }))
    expect(await screen.findByText('NEXT får læseadgang til præcis dette:')).toBeInTheDocument()
    expect(screen.queryByText('Andet')).not.toBeInTheDocument()
    expect(await screen.findByRole('listitem')).toHaveTextContent('Morten Ravn, Studievejleder, NEXT: 1 bidrag – uden slutdato.')
    expect(sent.at(-1)).toMatchObject({ name: 'PreviewDisclosure', variables: { input: { toOrganisationId: 'o2', contributionIds: ['c1'] } } })
    expect(sent.some((one) => one.name === 'Disclose')).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Videregiv oplysninger' }))
    expect(sent.at(-1)?.variables['input']).toMatchObject({ toOrganisationId: 'o2', contributionIds: ['c1'] })
  }, slow)
})

describe('an offer of a measure', () => {
  const offer = (mentors: readonly object[]) =>
    renderWithAnswers(
      <MatterContext value={screenOf(matterWith({ stage: 'MEASURES', viewerCan: { ...nothing, offerMeasure: true } }))}>
        <OfferMeasureForm />
      </MatterContext>,
      { MatterMentors: () => ({ mentors }) },
    )
  it('names the mentors of one’s own municipality to whoever may offer, the convenor or not', async () => {
    const user = userEvent.setup()
    const { sent } = offer([{ __typename: 'Mentor', grantId: 'g7', name: 'Simon Bjerre', roleLabel: 'Mentor' }])
    await user.selectOptions(await screen.findByLabelText('Indsats'), 'MENTOR')
    expect(await screen.findByRole('option', { name: 'Simon Bjerre' })).toBeInTheDocument()
    expect(sent.filter((one) => one.name === 'MatterMentors').map((one) => one.variables)).toEqual([{ matterId: 'm1' }])
    expect(sent.some((one) => one.name === 'MatterInvitees')).toBe(false)
  })
  it('of an authority without mentors is of something else', async () => {
    offer([])
    expect(await screen.findByRole('option', { name: 'Forældrecoach' })).toBeInTheDocument()
    await vi.waitFor(() => expect(screen.queryByRole('option', { name: 'Mentor' })).not.toBeInTheDocument())
  })
})
