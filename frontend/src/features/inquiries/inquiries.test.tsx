import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { showScreen } from '@/test/screen'

const inquiry = {
  __typename: 'IncomingInquiry', id: 'i1', reference: 'V-7K3M9Q', asking: 'Ishøj Kommune', askedBy: 'Hanne Prøvesen', askedAt: '2026-11-24T10:00:00Z', dueOn: '2026-12-01', legalBasis: 'RPL_115_1_1',
  necessity: 'Han er lige flyttet.', name: 'Jonas Prøvesen', birthDate: '2012-05-14', cprMasked: null, answer: null, answeredAt: null, answeredBy: null, answerBasis: null, text: null, keptUntil: '2026-12-31', canAnswer: true,
}
const list = (nodes: object[]) => ({ data: { incomingInquiries: { __typename: 'IncomingInquiryConnection', nodes, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } } })
const coordinator = { screens: ['MIN_SIDE', 'FORESPOERGSLER'] }

test('the list names no person', async () => {
  await showScreen('/forespoergsler', { InquiryList: () => list([inquiry]) }, coordinator)
  expect(await screen.findByRole('link', { name: 'V-7K3M9Q' })).toHaveAttribute('href', '/forespoergsler/i1')
  expect(screen.getByText('Ishøj Kommune')).toBeInTheDocument()
  expect(screen.queryByText('Jonas Prøvesen')).not.toBeInTheDocument()
})

test('nobody has asked', async () => {
  await showScreen('/forespoergsler', { InquiryList: () => list([]) }, coordinator)
  expect(await screen.findByText('Ingen kommuner har spurgt.')).toBeInTheDocument()
})

test('what is hidden and what is not there look the same', async () => {
  await showScreen('/forespoergsler/i9', { InquiryRecord: () => ({ data: { incomingInquiry: null } }) }, coordinator)
  expect(await screen.findByText('Findes ikke, eller du har ikke adgang.')).toBeInTheDocument()
})

test('nothing is chosen, and only what is told asks for words, basis and necessity', async () => {
  const answered = { ...inquiry, answer: 'NOTHING_TO_TELL', answeredAt: '2026-11-25T10:00:00Z', answeredBy: 'Birgitte Prøvesen', canAnswer: false }
  const { sent } = await showScreen('/forespoergsler/i1', { InquiryRecord: () => ({ data: { incomingInquiry: inquiry } }), AnswerMunicipality: () => ({ data: { answerMunicipality: { __typename: 'AnswerMunicipalityPayload', inquiry: answered } } }) }, coordinator)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Send svar' }))
  expect(await screen.findByRole('link', { name: 'Vælg et svar' })).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: /Vi oplyser noget/ }))
  await user.click(screen.getByRole('button', { name: 'Send svar' }))
  expect(await screen.findByRole('link', { name: 'Skriv, hvad I oplyser' })).toBeInTheDocument()
  expect(sent.some((one) => one.name === 'AnswerMunicipality')).toBe(false)
  await user.click(screen.getByRole('radio', { name: /Intet at oplyse/ }))
  await user.click(screen.getByRole('button', { name: 'Send svar' }))
  expect(await screen.findByText('Svaret er sendt.')).toBeInTheDocument()
  const input = sent.find((one) => one.name === 'AnswerMunicipality')?.variables['input']
  expect(input).toMatchObject({ id: 'i1', answer: 'NOTHING_TO_TELL' })
  expect(input).not.toHaveProperty('text')
})
