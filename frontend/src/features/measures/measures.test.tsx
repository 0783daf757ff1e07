import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { showScreen } from '@/test/screen'

const nothing = { recordConsent: false, withdrawConsent: false, start: false, end: false, writeLogbook: false, openMatter: true }
const consent = { __typename: 'Consent', id: 'c1', by: 'BOTH', accepted: true, scope: 'Begge siger ja.', givenAt: '2026-11-12T10:00:00Z', withdrawnAt: null }
const measure = {
  __typename: 'Measure',
  id: 'i1',
  matterId: 'm1',
  matterReference: 'F-7K3M9Q',
  kind: 'PARENT_COACH',
  status: 'ACCEPTED',
  responsible: 'Center for Børn og Forebyggelse',
  goal: 'Forældrene støttes.',
  practical: null,
  contactPerson: null,
  mentor: null,
  startDueOn: '2026-12-10',
  startedOn: null,
  endedOn: null,
  endNote: null,
  reviewOn: '2027-02-20',
  personName: 'Elias Brandvold',
  version: 2,
  consents: [consent],
  logbook: null,
  viewerCan: nothing,
}

function show(change: object) {
  return showScreen('/handleplaner/i1', { MeasurePage: () => ({ data: { measure: { ...measure, ...change } } }) })
}

describe('a measure', () => {
  it('is run by the authority responsible', async () => {
    await show({ viewerCan: { ...nothing, recordConsent: true, withdrawConsent: true, start: true, end: true } })
    const acts = await screen.findByRole('group', { name: 'Næste skridt' })
    expect(within(acts).getAllByRole('button').map((button) => button.textContent)).toEqual(['Registrer samtykke', 'Begynd indsatsen', 'Afslut indsatsen'])
  })
  it('of another authority offers the coordinator one act: that a consent is taken back', async () => {
    await show({ viewerCan: { ...nothing, withdrawConsent: true } })
    expect(await screen.findByRole('button', { name: /^Træk samtykket tilbage/ })).toBeInTheDocument()
    expect(screen.queryByRole('group', { name: 'Næste skridt' })).not.toBeInTheDocument()
  })
  it('that is over shows its logbook to the authority responsible, and no way to a matter it has left', async () => {
    const entry = { __typename: 'LogbookEntry', id: 'l1', on: '2026-11-20', text: 'Vi talte om skolen.', at: '2026-11-20T15:00:00Z' }
    await show({ status: 'ENDED', endedOn: '2026-11-21', logbook: [entry], viewerCan: { ...nothing, openMatter: false } })
    expect(await screen.findByText('Vi talte om skolen.')).toBeInTheDocument()
    expect(screen.queryByRole('form', { name: 'Logbog' })).not.toBeInTheDocument()
    expect(screen.getAllByText('F-7K3M9Q').length).toBeGreaterThan(0)
    expect(screen.queryByRole('link', { name: 'F-7K3M9Q' })).not.toBeInTheDocument()
  })
})
