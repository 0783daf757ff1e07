import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showScreen } from '@/test/screen'

const forum = (id: string, municipality: string, bring = 'BRING') => ({ __typename: 'Forum', id, name: `SSP-NU ${municipality}`, municipality, viewerCan: { __typename: 'ForumCan', bring } })
const forums = (...nodes: unknown[]) => ({ data: { forums: { __typename: 'ForumConnection', nodes, pageInfo: { hasNextPage: false, endCursor: null } } } })
const concern = { __typename: 'Concern', id: 'c1', reference: 'B-7K3M9Q', theme: 'CRIME', municipality: 'Ishøj', person: { __typename: 'Person', id: 'p1', name: 'Elias Prøvesen' }, viewerCan: { bring: 'BRING' } }

describe('a young person put before SSP-NU', () => {
  it('from a concern goes to the forum of its municipality, with the theme of the concern', async () => {
    const { named, router } = await showScreen('/forloeb/ny?bekymring=c1', {
      BringForums: () => forums(forum('f2', 'Brøndby'), forum('f1', 'Ishøj')),
      BringConcern: () => ({ data: { concern } }),
      BringMatter: () => ({ data: { bringMatter: { matter: { __typename: 'Matter', id: 'm1', reference: 'F-7K3M9Q', stage: 'TABLED' } } } }),
    })
    expect(await screen.findByRole('heading', { level: 1, name: 'Tag en ung op i SSP-NU' })).toBeInTheDocument()
    expect(screen.getByText('Elias Prøvesen')).toBeInTheDocument()
    expect(screen.queryByLabelText('Forum')).not.toBeInTheDocument()
    fireEvent.change(screen.getByLabelText(/Hvorfor skal SSP-NU/), { target: { value: 'Ofte ude om natten' } })
    await userEvent.click(screen.getByRole('button', { name: 'Tag op i SSP-NU' }))
    expect(await screen.findByText(/Den unge er taget op i SSP-NU. Nummer F-7K3M9Q/)).toBeInTheDocument()
    expect(named('BringMatter')[0]?.variables['input']).toMatchObject({ forumId: 'f1', concernId: 'c1', theme: 'CRIME', reason: 'Ofte ude om natten' })
    expect(document.title).not.toContain('Elias')
    expect(router.state.location.href).not.toContain('Elias')
  })

  it('by name is a proposal for who does not bring, and says that it cannot be followed', async () => {
    const { named } = await showScreen('/forloeb/ny?forum=f1', {
      BringForums: () => forums(forum('f1', 'Ishøj', 'PROPOSE')),
      BringMatter: () => ({ data: { bringMatter: { matter: null } } }),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Send forslag til T&K' }))
    expect(await screen.findByRole('link', { name: 'Skriv navnet på den unge' })).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Navn'), { target: { value: 'Elias Prøvesen' } })
    fireEvent.change(screen.getByLabelText(/^Alder/), { target: { value: '14' } })
    await userEvent.selectOptions(screen.getByLabelText('Tema'), 'CRIME')
    fireEvent.change(screen.getByLabelText(/Hvorfor skal SSP-NU/), { target: { value: 'Ofte ude om natten' } })
    await userEvent.click(screen.getByRole('button', { name: 'Send forslag til T&K' }))
    expect(await screen.findByText(/Forslaget er sendt til T&K/)).toBeInTheDocument()
    expect(named('BringMatter')[0]?.variables['input']).toMatchObject({ person: { name: 'Elias Prøvesen', age: 14 } })
  })

  it('is not offered where the answer says no, with what may be the reason', async () => {
    await showScreen('/forloeb/ny?person=p1', { BringPerson: () => ({ data: { person: { __typename: 'Person', id: 'p1', name: 'Elias', municipality: 'Ishøj', viewerCan: { bring: 'NO' } } } }) })
    expect(await screen.findByText('Den unge kan ikke tages op i SSP-NU')).toBeInTheDocument()
  })
})
