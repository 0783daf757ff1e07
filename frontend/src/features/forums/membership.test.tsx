import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderWithAnswers } from '@/test/answers'
import { Membership } from './Membership'

const seat = {
  __typename: 'Seat',
  id: 's1',
  name: 'Omar Haddad',
  organisation: 'StraXen',
  roleLabel: 'StraXen',
  function: 'MEMBER',
  validFrom: '2026-01-01',
  validUntil: null,
  lastUsedOn: '2026-09-01',
  attestedOn: null,
  lapsesOn: '2026-10-31',
  lapsed: true,
  viewerCan: { __typename: 'SeatCan', attest: true, end: true },
}
const kept = (seats: object[]) => ({ ForumMembership: () => ({ membership: { __typename: 'Membership', forumId: 'f1', seats } }) })

describe('the list of members', () => {
  it('is not spoken of to who does not keep it', async () => {
    const { container } = renderWithAnswers(<Membership forumId="f1" />, { ForumMembership: () => ({ membership: null }) })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(container).not.toHaveTextContent('Bekræft')
  })
  it('says when a seat was used and has lapsed, and confirms it', async () => {
    const user = userEvent.setup()
    renderWithAnswers(<Membership forumId="f1" />, {
      ...kept([seat]),
      AttestParticipant: () => ({ attestParticipant: { __typename: 'AttestParticipantPayload', membership: { __typename: 'Membership', forumId: 'f1' } } }),
    })
    expect(await screen.findByText('Bortfaldet')).toBeInTheDocument()
    expect(screen.getByRole('table')).toHaveTextContent('01.09.2026')
    await user.click(screen.getByRole('button', { name: 'Bekræft: Omar Haddad' }))
    expect(await screen.findByText('Pladsen er bekræftet: Omar Haddad.')).toBeInTheDocument()
  })
  it('offers nothing for one’s own seat', async () => {
    renderWithAnswers(<Membership forumId="f1" />, kept([{ ...seat, lapsed: false, viewerCan: { ...seat.viewerCan, attest: false, end: false } }]))
    expect(await screen.findByRole('table')).toHaveTextContent('Bortfalder efter 31.10.2026')
    expect(screen.queryByRole('button', { name: /Omar/ })).not.toBeInTheDocument()
  })
})
