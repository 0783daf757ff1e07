import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showScreen, type CannedAnswer } from '@/test/screen'
import { noteInWords } from './TimelineTab'

const can = {
  assign: false,
  beginAssessment: false,
  assess: false,
  requestClarification: false,
  recordClarification: false,
  screen: false,
  agreeScreening: false,
  addStatement: false,
  sendFeedback: false,
  recordInformed: false,
  extendRetention: false,
  approveExtension: false,
  revealReporter: false,
  bring: 'NO',
  confirmClarification: false,
  correctClarification: false,
  closePoliceAlone: false,
  askMunicipality: false,
}
const statement = { id: 's1', kind: 'OBSERVED_FACT', text: 'En tegning', source: 'Klassen', happenedOn: '2026-11-20', approximate: false, notedAt: '2026-11-20T14:00:00Z', notedBy: null, late: false }
const concern = {
  __typename: 'Concern',
  id: 'c1',
  reference: 'B-7K3M9Q',
  stage: 'COORDINATOR_ASSESSMENT',
  outcome: null,
  source: 'SCHOOL',
  theme: 'EXTREMISM',
  type: null,
  acute: false,
  child: true,
  receivedAt: '2026-11-20T14:40:00Z',
  district: 'Vejleåparken',
  municipality: 'Ishøj',
  responsible: 'Mette Prøvesen',
  responsibleIsMe: true,
  dueAt: null,
  closedAt: null,
  eraseOn: null,
  frozenSince: null,
  version: 3,
  person: { __typename: 'Person', id: 'p1', name: 'Elias Prøvesen', cprMasked: '••••••-••••', age: 12, isChild: true, school: 'Skolen', protection: 'UNKNOWN', address: null },
  statements: [statement],
  resources: 'Glad for fodbold',
  trustedAdults: null,
  parentsKnow: 'NO',
  parentsNote: null,
  whereItHappened: 'I klassen',
  reporter: null,
  assessment: null,
  clarifications: [],
  screening: null,
  notification: null,
  related: [],
  perhapsSame: [],
  perhapsSameMatters: [],
  matters: [],
  informed: [],
  feedback: null,
  feedbackAt: null,
  extensions: [],
  viewerCan: { ...can, assess: true, addStatement: true, requestClarification: true },
}

const record = (part: object, extensions: Record<string, unknown> = {}) => (): CannedAnswer => ({ data: { concern: { ...concern, ...part } }, extensions })

describe('a concern', () => {
  it('shows one next act, and the rest under "Flere handlinger"', async () => {
    const user = userEvent.setup()
    await showScreen('/bekymringer/c1', { ConcernRecord: record({}) })
    await screen.findByRole('heading', { level: 1, name: 'Bekymring B-7K3M9Q' })
    await waitFor(() => expect(document.title).toBe('Bekymring B-7K3M9Q – Infohus'))
    expect(screen.getByRole('button', { name: 'Bed politiet om afklaring' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Flere handlinger' }))
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Vurder bekymring', 'Tilføj oplysning'])
  })

  it('says of what was withheld that it was, and never shows it as empty', async () => {
    await showScreen('/bekymringer/c1', { ConcernRecord: record({ reporter: null, statements: null }, { withheld: ['concern.reporter', 'concern.statements'] }) })
    const heard = await screen.findByRole('region', { name: 'Det, der er set og hørt' })
    expect(heard).toHaveTextContent('Du har ikke adgang til denne oplysning')
    expect(heard).not.toHaveTextContent('Ikke oplyst')
  })

  it('shows whoever must agree to a screening what is proposed, also where the statements were not passed on', async () => {
    const screening = { outcome: 'OTHER_SUPPORT', reason: 'Skolen hjælper allerede.', at: '2026-11-21T09:00:00Z', by: 'Mette Prøvesen', agreedAt: null, agreedBy: null }
    await showScreen('/bekymringer/c1?akt=enig', {
      ConcernRecord: record({ stage: 'SCREENING', statements: null, screening, viewerCan: { ...can, agreeScreening: true } }, { withheld: ['concern.statements'] }),
    })
    const panel = await screen.findByRole('dialog', { name: 'Tilslut dig screeningen' })
    expect(panel).toHaveTextContent('Skolen hjælper allerede.')
    expect(panel).toHaveTextContent('Mette Prøvesen')
    expect(screen.getByRole('region', { name: 'Screening', hidden: true })).toHaveTextContent('Skolen hjælper allerede.')
  })

  it('lists what may be about the same human: the coordinator judges', async () => {
    const perhapsSameMatters = [{ id: 'm9', reference: 'F-2K4M8P', forum: 'SSP-NU Ishøj', openedAt: '2026-11-19T09:00:00Z' }]
    await showScreen('/bekymringer/c1', { ConcernRecord: record({ perhapsSameMatters }) })
    await screen.findByRole('heading', { level: 3, name: 'Måske samme person' })
    expect(screen.getByText('Navnet ligner, eller CPR-nummeret er det samme. Systemet lægger aldrig personer sammen.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'F-2K4M8P' })).toHaveAttribute('href', '/forloeb/m9')
  })

  it('shows what was written about somebody who was known, and takes it over when the protection is noted', async () => {
    const user = userEvent.setup()
    const person = { ...concern.person, version: 7, viewerCan: { recordProtection: true, revealCpr: false, revealAddress: false } }
    const app = await showScreen('/bekymringer/c1', {
      ConcernRecord: record({ person, typedSchool: 'Strandskolen', typedAddress: null, typedAddressHidden: true, typedProtected: true }),
      RecordProtection: () => ({ data: { recordProtection: { person: { __typename: 'Person', id: 'p1', version: 8 } } } }),
    })
    await screen.findByRole('heading', { level: 3, name: 'Også skrevet i henvendelsen' })
    expect(screen.getByText('Strandskolen')).toBeInTheDocument()
    expect(screen.getByText('Skrevet, men skjult')).toBeInTheDocument()
    expect(screen.getByText(/Der står, at adressen er beskyttet/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Notér beskyttelse' }))
    const dialog = await screen.findByRole('dialog', { name: 'Notér beskyttelse' })
    await user.click(within(dialog).getByRole('radio', { name: 'Ja, beskyttet' }))
    await user.type(within(dialog).getByLabelText('Kilde'), 'Opslag i CPR')
    await user.click(within(dialog).getByRole('checkbox', { name: 'Overtag skole og adresse herfra' }))
    await user.click(within(dialog).getByRole('button', { name: 'Notér beskyttelse' }))
    await waitFor(() => expect(app.named('RecordProtection')[0]?.variables['input']).toMatchObject({ personId: 'p1', version: 7, protection: 'PROTECTED', takeTypedFrom: 'c1' }))
  })

  it('tells who writes a screening that the other coordinator reads the reason', async () => {
    await showScreen('/bekymringer/c1?akt=screening', { ConcernRecord: record({ stage: 'SCREENING', viewerCan: { ...can, screen: true } }) })
    const panel = await screen.findByRole('region', { name: 'Foretag screening' })
    expect(within(panel).getByLabelText('Begrundelse')).toHaveAccessibleDescription(/Den anden koordinator læser begrundelsen/)
  })

  it('passes on nothing that was not chosen, and shows first exactly what the police will see', async () => {
    const user = userEvent.setup()
    const app = await showScreen('/bekymringer/c1?akt=bed-om-afklaring', {
      ConcernRecord: record({}),
      RequestPoliceClarification: () => ({ data: { requestPoliceClarification: { concern: { __typename: 'Concern', id: 'c1', version: 4 } } } }),
    })
    const panel = await screen.findByRole('region', { name: 'Bed politiet om afklaring' })
    for (const box of within(panel).getAllByRole('checkbox')) expect(box).not.toBeChecked()
    await user.click(within(panel).getByRole('button', { name: 'Se, hvad politiet får' }))
    expect(await within(panel).findByRole('alert')).toHaveTextContent('Vælg mindst én oplysning, som politiet får')
    await user.click(within(panel).getByRole('checkbox', { name: 'Det, der er set og hørt' }))
    await user.selectOptions(within(panel).getByLabelText('Hjemmel'), 'RPL_115_1_1')
    await user.type(within(panel).getByLabelText('Hvorfor er det nødvendigt?'), 'Er der en straffesag?')
    await user.click(within(panel).getByRole('button', { name: 'Se, hvad politiet får' }))
    await within(panel).findByRole('heading', { name: 'Politiets koordinator ser præcis dette' })
    expect(panel).toHaveTextContent('En tegning')
    expect(panel).not.toHaveTextContent('Elias Prøvesen')
    expect(app.named('RequestPoliceClarification')).toHaveLength(0)
    await user.click(within(panel).getByRole('button', { name: 'Send til politiet' }))
    await screen.findByText('Politiet er bedt om afklaring.')
    expect(app.named('RequestPoliceClarification')[0]?.variables['input']).toMatchObject({ id: 'c1', version: 3, fields: ['STATEMENTS'], legalBasis: 'RPL_115_1_1' })
  })

  it('keeps what is typed when somebody saved first, and sends it with the newest version', async () => {
    const user = userEvent.setup()
    let version = 3
    const app = await showScreen('/bekymringer/c1?akt=vurdering', {
      ConcernRecord: () => record({ version })(),
      RecordCoordinatorAssessment: ({ input }) => {
        version = 4
        return (input as { version: number }).version === 4
          ? { data: { recordCoordinatorAssessment: { concern: { __typename: 'Concern', id: 'c1', version: 5 } } } }
          : { errors: [{ message: 'En anden har gemt først.', extensions: { code: 'CONFLICT', reason: 'STALE_VERSION', field: 'version' } }] }
      },
    })
    const panel = await screen.findByRole('region', { name: 'Vurder bekymring' })
    await user.click(within(panel).getByRole('radio', { name: /^Til Infohus/ }))
    await user.type(within(panel).getByLabelText('Begrundelse'), 'Bør afklares')
    await user.click(within(panel).getByRole('button', { name: 'Gem vurdering' }))
    await user.click(await within(panel).findByRole('button', { name: 'Behold min tekst' }))
    expect(app.named('ConcernRecord').length).toBeGreaterThan(1)
    expect(within(panel).getByLabelText('Begrundelse')).toHaveValue('Bør afklares')
    await waitFor(() => expect(within(panel).getByLabelText('Begrundelse')).toBeVisible())
    await user.click(within(panel).getByRole('button', { name: 'Gem vurdering' }))
    await screen.findByText('Vurderingen er gemt.')
  })

  it('shows both texts side by side, and takes the newest or both together', async () => {
    const user = userEvent.setup()
    let saved: object | null = null
    await showScreen('/bekymringer/c1?akt=vurdering', {
      ConcernRecord: () => record({ version: saved === null ? 3 : 4, assessment: saved })(),
      RecordCoordinatorAssessment: () => {
        saved = { outcome: 'INFOHUS', reason: 'Yusufs vurdering', spokeWithReporterOn: null, at: '2026-11-24T10:00:00Z', by: 'Yusuf' }
        return { errors: [{ message: 'En anden har gemt først.', extensions: { code: 'CONFLICT', reason: 'STALE_VERSION', field: 'version' } }] }
      },
    })
    const panel = await screen.findByRole('region', { name: 'Vurder bekymring' })
    await user.click(within(panel).getByRole('radio', { name: /^Til Infohus/ }))
    await user.type(within(panel).getByLabelText('Begrundelse'), 'Min vurdering')
    await user.click(within(panel).getByRole('button', { name: 'Gem vurdering' }))
    await within(panel).findByText('Yusufs vurdering')
    const pair = within(panel).getByRole('group', { name: 'Begrundelse' })
    expect(pair).toHaveTextContent('Min vurdering')
    expect(pair).toHaveTextContent('Yusufs vurdering')
    expect(within(panel).getByText('Gem vurdering')).not.toBeVisible()
    await user.click(within(panel).getByRole('button', { name: 'Sæt dem sammen' }))
    expect(within(panel).getByLabelText('Begrundelse')).toHaveValue('Yusufs vurdering\n\nMin vurdering')
  })

  it('keeps what is typed in sight when the act can no longer be done', async () => {
    const user = userEvent.setup()
    let over = false
    await showScreen('/bekymringer/c1?akt=vurdering', {
      ConcernRecord: () => record(over ? { version: 4, stage: 'CLOSED', outcome: 'OTHER_SUPPORT', viewerCan: can } : { version: 3 })(),
      RecordCoordinatorAssessment: () => {
        over = true
        return { errors: [{ message: 'Det kan ikke gøres på dette trin.', extensions: { code: 'CONFLICT', reason: 'STAGE' } }] }
      },
    })
    const panel = await screen.findByRole('region', { name: 'Vurder bekymring' })
    await user.click(within(panel).getByRole('radio', { name: /^Til Infohus/ }))
    await user.type(within(panel).getByLabelText('Begrundelse'), 'Min vurdering')
    await user.click(within(panel).getByRole('button', { name: 'Gem vurdering' }))
    expect(await within(panel).findByText('Det kan ikke længere gøres')).toBeVisible()
    expect(within(panel).getByText('Min vurdering', { selector: 'p' })).toBeVisible()
    await user.click(within(panel).getByRole('button', { name: 'Luk' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Vurder bekymring' })).not.toBeInTheDocument())
  })

  it('lets the police stand by what was noted on their behalf, or put the right answer in its place', async () => {
    const user = userEvent.setup()
    const noted = { id: 'q1', askedAt: '2026-11-23T09:00:00Z', dueOn: '2026-11-30', outcome: 'NO_OBSTACLE', outcomeOn: '2026-11-24', onBehalf: true, givenBy: 'Thomas Brandt', givenHow: 'TELEPHONE', confirmed: false, superseded: false }
    const app = await showScreen('/bekymringer/c1?akt=bekraeft-svar', {
      ConcernRecord: record({ stage: 'SCREENING', clarifications: [{ ...noted, id: 'q0', superseded: true }, noted], viewerCan: { ...can, confirmClarification: true, correctClarification: true } }),
      ConfirmClarification: () => ({ data: { confirmClarification: { concern: { __typename: 'Concern', id: 'c1', version: 3 } } } }),
      CorrectClarification: () => ({ data: { correctClarification: { concern: { __typename: 'Concern', id: 'c1', version: 4 } } } }),
    })
    const dialog = await screen.findByRole('dialog', { name: 'Bekræft svaret' })
    expect(dialog).toHaveTextContent('Thomas Brandt')
    await user.click(within(dialog).getByRole('button', { name: 'Bekræft svaret' }))
    await screen.findByText('Svaret er bekræftet.')
    expect(app.named('ConfirmClarification')[0]?.variables['input']).toMatchObject({ id: 'c1', clarificationId: 'q1' })

    await user.click(screen.getByRole('button', { name: 'Flere handlinger' }))
    await user.click(screen.getByRole('menuitem', { name: 'Ret svaret' }))
    const panel = await screen.findByRole('region', { name: 'Ret svaret' })
    await user.click(within(panel).getByRole('button', { name: 'Ret svaret' }))
    expect(await within(panel).findByRole('alert')).toHaveTextContent('Vælg et udfald')
    await user.click(within(panel).getByRole('radio', { name: /^Politiet/ }))
    await user.click(within(panel).getByRole('button', { name: 'Ret svaret' }))
    await screen.findByText('Svaret er rettet.')
    expect(app.named('CorrectClarification')[0]?.variables['input']).toMatchObject({ id: 'c1', version: 3, clarificationId: 'q1', outcome: 'POLICE_ALONE', outcomeOn: '2026-11-24' })
  })

  it('says what the police leave behind when they keep it, and asks no grounds', async () => {
    const user = userEvent.setup()
    let kept = false
    const app = await showScreen('/bekymringer/c1', {
      ConcernRecord: () => (kept ? { data: { concern: null } } : record({ stage: 'POLICE_CLARIFICATION', frozenSince: '2026-11-24T10:00:00Z', viewerCan: { ...can, recordClarification: true, closePoliceAlone: true } })()),
      ClosePoliceAlone: () => ({ data: { closePoliceAlone: { concern: null } } }),
    })
    await user.click(await screen.findByRole('button', { name: 'Flere handlinger' }))
    await user.click(screen.getByRole('menuitem', { name: 'Afslut: politiet beholder den' }))
    const dialog = await screen.findByRole('dialog', { name: 'Afslut: politiet beholder den' })
    expect(dialog).toHaveTextContent('får kun at vide, at det er vurderet')
    expect(within(dialog).queryByRole('textbox')).not.toBeInTheDocument()
    kept = true
    await user.click(within(dialog).getByRole('button', { name: 'Afslut bekymringen' }))
    await screen.findByText('Bekymringen er afsluttet hos politiet.')
    expect(app.named('ClosePoliceAlone')[0]?.variables['input']).toMatchObject({ id: 'c1', version: 3 })
  })

  it('is read-only when closed, with the day it is erased, and frozen in one line', async () => {
    await showScreen('/bekymringer/c1', { ConcernRecord: record({ stage: 'CLOSED', outcome: 'UNFOUNDED', eraseOn: '2026-12-23', frozenSince: '2026-11-24T10:00:00Z', viewerCan: can }) })
    expect(await screen.findByText(/Håndteres af politiet siden/)).toHaveTextContent('24.11.2026')
    expect(screen.getByRole('heading', { name: 'Afsluttet: Ikke grundlag for videre indsats' })).toBeInTheDocument()
    expect(screen.getByText(/Den slettes/)).toHaveTextContent('23. december 2026')
    expect(screen.queryByRole('button', { name: 'Flere handlinger' })).not.toBeInTheDocument()
  })
})

it('tells the codes of an event in words', () => {
  expect(noteInWords('NO_OBSTACLE ON_BEHALF 2026-11-24', { NO_OBSTACLE: 'Intet til hinder', ON_BEHALF: 'på vegne' })).toBe('Intet til hinder, på vegne, 24.11.2026')
})
