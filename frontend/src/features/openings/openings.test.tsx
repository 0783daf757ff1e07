import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { showScreen } from '@/test/screen'

const soon = new Date(Date.now() + 42 * 60_000 + 30_000).toISOString()
const row = {
  __typename: 'Opening', id: 'o1', kind: 'EMERGENCY', purpose: 'ACUTE_DANGER', recordKind: 'matter', recordId: 'm1', reference: 'F-7K3M9Q', reason: 'Hun truer med at skade sig nu.', by: 'Line Prøvesen',
  roleLabel: 'Rådgiver', organisation: 'Børn og Familie', openedAt: '2026-11-24T10:00:00Z', until: soon, running: false, reviewBy: '2026-11-25', reviewedAt: null, reviewedBy: null, justified: null, note: null, canReview: true,
}
const list = (nodes: object[]) => ({ data: { openings: { __typename: 'OpeningConnection', nodes, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } } })
const emergency = { screens: ['MIN_SIDE', 'AABNINGER', 'NOEDADGANG'] }

test('an opening that runs has its time left in words above every page', async () => {
  await showScreen('/aabninger', { OpeningList: () => list([]), RunningOpenings: () => list([{ ...row, running: true }]) }, emergency)
  expect(await screen.findByText(/42 minutter tilbage/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Nødadgang til F-7K3M9Q' })).toHaveAttribute('href', '/forloeb/m1')
  expect(await screen.findByText('Ingen har åbnet en sag på denne måde.')).toBeInTheDocument()
})

test('the glass is broken with a reason of twenty characters, and says who is told', async () => {
  const { sent } = await showScreen(
    '/aabninger',
    {
      OpeningList: () => list([row]),
      RunningOpenings: () => list([]),
      OpenRecord: () => ({ data: { openRecord: { __typename: 'OpenRecordPayload', opening: { __typename: 'Opening', id: 'o2', reference: 'F-7K3M9Q', recordKind: 'matter', recordId: 'm1' } } } }),
    },
    emergency,
  )
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Nødadgang …' }))
  const dialog = screen.getByRole('dialog', { name: 'Nødadgang til en sag', hidden: true })
  expect(within(dialog).getByText('Den ansvarlige og tilsynet får besked nu.')).toBeInTheDocument()
  await user.type(within(dialog).getByLabelText('Sagens nummer'), 'F-7K3M9Q')
  await user.type(within(dialog).getByLabelText(/Hvorfor er det/), 'For kort')
  await user.click(within(dialog).getByText('Åbn i højst 60 minutter'))
  expect(sent.some((one) => one.name === 'OpenRecord')).toBe(false)
  await user.type(within(dialog).getByLabelText(/Hvorfor er det/), ', men nu er det langt nok.')
  await user.click(within(dialog).getByText('Åbn i højst 60 minutter'))
  expect(await screen.findByText(/F-7K3M9Q er åben/)).toBeInTheDocument()
  expect(sent.find((one) => one.name === 'OpenRecord')?.variables['input']).toMatchObject({ reference: 'F-7K3M9Q', purpose: 'ACUTE_DANGER' })
})

test('the officer has a form of its own and no way to break the glass', async () => {
  await showScreen('/aabninger', { OpeningList: () => list([{ ...row, canReview: false, justified: true, reviewedAt: '2026-11-25T08:00:00Z', reviewedBy: 'Hanne Prøvesen', note: 'Vagten kunne ikke vente.' }]), RunningOpenings: () => list([]) }, { screens: ['MIN_SIDE', 'AABNINGER', 'KONTROL'] })
  expect(await screen.findByRole('button', { name: 'Åbn sagen' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Nødadgang …' })).not.toBeInTheDocument()
  expect(await screen.findByText('Berettiget.')).toBeInTheDocument()
})
