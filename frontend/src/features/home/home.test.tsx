import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showScreen, viewerFrame } from '@/test/screen'

const task = {
  __typename: 'DeskTask',
  id: 't1',
  kind: 'SCREEN',
  group: 'OVERDUE',
  reference: 'B-7K3M9Q',
  recordId: 'c1',
  recordKind: 'concern',
  place: 'Vejleåparken',
  dueAt: '2026-11-20T11:00:00Z',
  dueOn: null,
  whyCode: 'RESPONSIBLE',
  until: null,
  office: null,
}
const clock = { ...task, id: 't0', kind: 'ASSESS_ACUTELY', reference: 'U-1A2B3C', recordId: 'n1', recordKind: 'notification' }
const submission = {
  __typename: 'Submission',
  id: 's1',
  reference: 'U-1A2B3C',
  kind: 'NOTIFICATION',
  status: 'SENT',
  sentAt: '2026-11-20T14:40:00Z',
  recipient: 'Center for Børn og Forebyggelse',
  receiptDueOn: '2026-11-30',
  receiptAt: null,
  notYetReceived: 'Ikke modtaget endnu – ring 12 34 56 78',
  callUntilReceived: '12 34 56 78',
  feedback: null,
  feedbackAt: null,
}

function page(part: { tasks?: unknown[]; clocks?: unknown[]; submissions?: unknown[]; meetings?: unknown[] }) {
  return () => ({
    data: {
      viewer: {
        __typename: 'Viewer',
        id: 'u1',
        desk: { clocks: part.clocks ?? [], tasks: part.tasks ?? [], meetings: part.meetings ?? [] },
        drafts: [],
        submissions: { nodes: part.submissions ?? [], pageInfo: { hasNextPage: false, endCursor: null } },
      },
    },
  })
}

describe('Min side', () => {
  it('puts the clocks of the law first and groups the tasks, each act a link to its record', async () => {
    await showScreen('/min-side', { MyPage: page({ tasks: [task], clocks: [clock] }) })
    await screen.findByRole('heading', { name: 'Lovens frister' })
    const headings = screen.getAllByRole('heading')
      .map((heading) => heading.textContent)
    expect(headings).toEqual(['Min side', 'Lovens frister', 'Opgaver', 'Over fristen (1)'])
    expect(screen.getByRole('link', { name: 'Vurder akut U-1A2B3C' })).toHaveAttribute('href', '/underretninger/n1?akt=akut')
    const list = screen.getByRole('list', { name: 'Over fristen' })
    expect(within(list).getByRole('link', { name: 'Foretag screening af B-7K3M9Q' })).toHaveAttribute('href', '/bekymringer/c1?akt=screening')
    expect(list).toHaveTextContent('Vejleåparken · Du er ansvarlig')
    expect(list).toHaveTextContent(/over fristen/)
  })
  it('tells a reporter what became of it in plain words', async () => {
    await showScreen('/min-side', { MyPage: page({ submissions: [submission] }) })
    const list = await screen.findByRole('list', { name: 'Det, jeg har sendt' })
    expect(list).toHaveTextContent('Du får kvittering senest 30. november 2026')
    expect(list).toHaveTextContent('Ikke modtaget endnu – ring 12 34 56 78')
    expect(screen.getByText('Du har ingen opgaver.')).toBeInTheDocument()
  })
  it('tells who has no pages here what they can do, where the account has that role', async () => {
    await showScreen('/min-side', { MyPage: page({}) }, { screens: ['MIN_SIDE'], grants: [{ ...viewerFrame.viewer.grant, id: 'g2', role: 'REPORTER', roleLabel: 'Medarbejder', default: false }] })
    expect(await screen.findByText(/^Du har ingen opgaver\. I denne rolle er der endnu ikke andre sider/)).toHaveTextContent('Vælg “Skift rolle” og derefter “Medarbejder”.')
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Skift rolle' })).toHaveAttribute('href', '/vaelg-rolle')
  })
  it('tells a leader when a council meets, without a link to what a leader may not open', async () => {
    const meeting = { __typename: 'DeskMeeting', id: 'm1', forum: 'Kredsråd', startsAt: '2026-12-01T09:00:00Z', myItems: 0 }
    const leader = { ...viewerFrame.viewer.grant, role: 'LEADER', roleLabel: 'Leder' }
    await showScreen('/min-side', { MyPage: page({ meetings: [meeting] }) }, { screens: ['MIN_SIDE'], grant: leader })
    expect(await screen.findByRole('list', { name: 'Næste møder' })).toHaveTextContent('Kredsråd')
    const links = within(screen.getByRole('main')).queryAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([])
    const pages = within(screen.getByRole('navigation', { name: 'Sider' })).getAllByRole('link', { hidden: true })
    expect(new Set(pages.map((link) => link.getAttribute('href')))).toEqual(new Set(['/min-side']))
  })
  it('names the quarter and the authority whose access is to be confirmed, with a link to its list', async () => {
    const late = { ...task, id: 'a1', kind: 'ATTEST_ACCESS', group: 'OVERDUE', place: null, dueAt: null, dueOn: '2026-10-31', whyCode: 'ADMINISTRATOR', reference: 'Københavns Vestegns Politi', recordId: 'o1', recordKind: 'authority', quarter: '2026-10-01' }
    const told = { ...late, id: 'a2', kind: 'ATTESTATION_OVERDUE', whyCode: 'CONTROLLER' }
    await showScreen('/min-side', { MyPage: page({ tasks: [late, told] }) }, { screens: ['MIN_SIDE', 'ADMINISTRATION'] })
    expect(await screen.findByRole('link', { name: 'Bekræft adgange for 4. kvartal 2026: Københavns Vestegns Politi' })).toHaveAttribute('href', '/administration/adgange/o1')
    expect(screen.getByRole('link', { name: 'Adgange er ikke bekræftet for 4. kvartal 2026: Københavns Vestegns Politi' })).toHaveAttribute('href', '/administration/adgange')
  })
  it('tells the data protection officer that a record is kept longer, with a link to its log, until it is noted', async () => {
    const user = userEvent.setup()
    const told = { ...task, id: 'v1', kind: 'RETENTION_EXTENDED', group: 'NONE', place: null, dueAt: null, whyCode: 'CONTROLLER', until: '2027-02-01', office: 'Tryghed og Kriminalitetsforebyggelse (T&K)' }
    let tasks = [told]
    const app = await showScreen(
      '/min-side',
      {
        MyPage: () => page({ tasks })(),
        NoteRetentionExtension: () => {
          tasks = []
          return { data: { noteRetentionExtension: { __typename: 'NoteRetentionExtensionPayload', notedAt: '2026-11-24T10:00:00Z' } } }
        },
      },
      { screens: ['MIN_SIDE', 'LOGKONTROL'] },
    )
    expect(await screen.findByRole('link', { name: 'Se i loggen: længere opbevaring af B-7K3M9Q' })).toHaveAttribute('href', '/logkontrol?objekt=c1')
    expect(screen.getByText('Slettes nu 1. februar 2027. Udsat af Tryghed og Kriminalitetsforebyggelse (T&K) og godkendt af en anden person.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Notér: B-7K3M9Q' }))
    expect(await screen.findByText(/^Du har ingen opgaver\./)).toBeInTheDocument()
    expect(app.named('NoteRetentionExtension').map((one) => (one.variables['input'] as { id: string }).id)).toEqual(['v1'])
  })
  it('tells a leader of an overdue review by its number, without a link', async () => {
    const told = { ...task, kind: 'REVIEW_OVERDUE', group: 'OVERDUE', reference: 'F-7K3M9Q', recordKind: 'matter', place: null, dueAt: null, dueOn: '2026-11-01', whyCode: 'LEADER' }
    await showScreen('/min-side', { MyPage: page({ tasks: [told] }) }, { screens: ['MIN_SIDE'] })
    expect(await screen.findByText(/Opfølgning er overskredet i/)).toHaveTextContent('F-7K3M9Q')
    expect(screen.queryByRole('link', { name: /F-7K3M9Q/ })).not.toBeInTheDocument()
  })
  it('gives a party the way to its next meeting', async () => {
    const meeting = { __typename: 'DeskMeeting', id: 'm1', forum: 'SSP-NU', startsAt: '2026-12-01T09:00:00Z', myItems: 1 }
    await showScreen('/min-side', { MyPage: page({ meetings: [meeting] }) }, { screens: ['MIN_SIDE', 'MOEDER'] })
    expect(await screen.findByRole('link', { name: /SSP-NU/ })).toHaveAttribute('href', '/moeder/m1')
  })
  it('promises no other role to who has none', async () => {
    await showScreen('/min-side', { MyPage: page({}) }, { screens: ['MIN_SIDE'] })
    expect(await screen.findByText(/^Du har ingen opgaver\./)).not.toHaveTextContent('Medarbejder')
  })
  it('shows a line when something changed, and asks again only when told to', async () => {
    const user = userEvent.setup()
    const app = await showScreen('/min-side', { MyPage: page({ tasks: [task] }) })
    await screen.findByRole('heading', { name: 'Opgaver' })
    const before = app.named('MyPage').length
    act(() => app.deskChanges('c1'))
    expect(await screen.findByText('Der er nyt kl. 13.05.')).toBeInTheDocument()
    expect(app.named('MyPage')).toHaveLength(before)
    await user.click(screen.getByRole('button', { name: 'Vis ændringer' }))
    expect(app.named('MyPage')).toHaveLength(before + 1)
    expect(screen.queryByText('Der er nyt kl. 13.05.')).not.toBeInTheDocument()
  })
})
