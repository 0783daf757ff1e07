import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { showScreen } from '@/test/screen'
import { isThroughMeasure } from './forumOnly'

const forums = ['responsible', 'items', 'invitations', 'myInvitation', 'theme', 'analysis', 'recommendations', 'decisions'].map((field) => ['matter', field])
const matter = {
  __typename: 'Matter',
  id: 'm1',
  reference: 'F-7K3M9Q',
  forum: 'Infohus Ishøj',
  forumId: 'f1',
  forumKind: 'INFOHUS_CASE',
  legalBasis: 'RPL_115_1_1',
  stage: 'REVIEW',
  openedAt: '2026-11-01T10:00:00Z',
  purpose: 'Indsats',
  version: 1,
  person: { __typename: 'Person', id: 'p1', name: 'Elias Brandvold', age: 17, isChild: true, school: null },
  viewerCan: { moveTo: [] },
}
const measure = {
  __typename: 'Measure',
  id: 'i1',
  kind: 'MENTOR',
  status: 'ACTIVE',
  responsible: 'Center for Børn og Forebyggelse',
  goal: 'Et fritidsliv uden for serveren.',
  practical: null,
  contactPerson: null,
  startDueOn: '2026-11-10',
  startedOn: '2026-11-10',
  endedOn: null,
  reviewOn: null,
}

describe('a matter seen through a measure only', () => {
  it('is told by what the answer holds back', () => {
    const all = new Set(forums.map((path) => path.join('.')))
    expect(isThroughMeasure(all)).toBe(true)
    // A party in a frozen matter still reads its own invitation.
    all.delete('matter.myInvitation')
    expect(isThroughMeasure(all)).toBe(false)
    expect(isThroughMeasure(new Set())).toBe(false)
  })
  it('shows goal and practical facts first, and one line for all that is the forum’s', async () => {
    const withheld = [['matter', 'measures', 0, 'contactPerson']]
    const app = await showScreen('/forloeb/m1', {
      MatterPage: () => ({ data: { matter }, extensions: { withheld: forums } }),
      MatterThroughMeasure: () => ({ data: { matter: { __typename: 'Matter', id: 'm1', person: matter.person, measures: [measure] } }, extensions: { withheld } }),
    })
    expect(await screen.findByText('Et fritidsliv uden for serveren.')).toBeInTheDocument()
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(headings.slice(-2)).toEqual(['Indsatser, du er med i', 'Hvem det handler om'])
    expect(screen.queryByText('Næste frist')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Mentor' })).toHaveAttribute('href', '/handleplaner/i1')
    expect(screen.getByText('Elias Brandvold, 17 år')).toBeInTheDocument()
    expect(screen.getByText(/hører til forummet/)).toBeInTheDocument()
    expect(screen.queryByRole('tab')).not.toBeInTheDocument()
    // What is held back of the measure itself is said where it would have stood, and nowhere else.
    expect(screen.getAllByText(/Du har ikke adgang/)).toHaveLength(1)
    expect(app.named('MatterThroughMeasure')).toHaveLength(1)
  })
  it('is not asked for where the forum’s part is open', async () => {
    const app = await showScreen('/forloeb/m1', { MatterPage: () => ({ data: { matter } }) })
    expect(await screen.findByRole('tab', { name: 'Tidslinje' })).toBeInTheDocument()
    expect(app.named('MatterThroughMeasure')).toHaveLength(0)
  })
})
