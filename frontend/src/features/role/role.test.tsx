import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showScreen, viewerFrame } from '@/test/screen'

const grants = [
  { ...viewerFrame.viewer.grant, id: 'g1', role: 'TEACHER', roleLabel: 'Lærer', default: true },
  { ...viewerFrame.viewer.grant, id: 'g2', role: 'REPORTER', roleLabel: 'Medarbejder', default: false },
]

it('says in one line what each role gives', async () => {
  await showScreen('/vaelg-rolle', {}, { grant: grants[0], grants })
  const [teacher, employee] = within(await screen.findByRole('list', { name: 'Dine roller' })).getAllByRole('listitem')
  expect(teacher).toHaveTextContent(/Lærer.*Henvend dig som skole.*forløb, du inviteres til/)
  expect(employee).toHaveTextContent(/Medarbejder.*som enhver ansat/)
})
