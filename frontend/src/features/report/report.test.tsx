import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showScreen } from '@/test/screen'

const form = () => ({ data: { networkDistricts: [{ id: 'd1', name: 'Vejleåparken' }], viewer: { id: 'u1', drafts: [] } } })
const draft = () => ({ data: { saveDraft: { draft: { id: 'k1', savedAt: '2026-11-24T12:05:00Z' } } } })
const receipt = (reference: string, kind: string) => ({ id: reference, reference, kind, sentAt: '2026-11-24T12:05:00Z', recipient: 'T&K', receiptDueOn: null, notYetReceived: null })

const heading = (name: string) => screen.findByRole('heading', { level: 2, name })

async function fill() {
  const user = userEvent.setup()
  const next = () => user.click(screen.getByRole('button', { name: 'Fortsæt' }))
  await heading('Hvem handler det om?')
  await user.type(screen.getByLabelText('Navn'), 'Elias Prøvesen')
  await user.type(screen.getByLabelText(/^Alder/), '12')
  return { user, next }
}

describe('Rejs en bekymring', () => {
  it('asks about a notification when it is a child, and goes on when it is answered', async () => {
    await showScreen('/ny-henvendelse/bekymring', { ReportForm: form, SaveFormDraft: draft })
    const { user, next } = await fill()
    expect(screen.getByText(/vurderer inden 24 timer/)).toBeInTheDocument()
    await next()
    const summary = await screen.findByRole('alert')
    expect(within(summary).getByRole('link', { name: 'Vælg, om det også er en underretning' })).toBeInTheDocument()
    await user.click(screen.getByLabelText('Ja, send også en underretning'))
    await next()
    await heading('Hvad har du set eller hørt?')
    expect(screen.getByText('Trin 2 af 4')).toBeInTheDocument()
    await screen.findByText('Kladde gemt kl. 13.05')
  })

  it('keeps what is typed going back and forth, sends the contract’s input and shows the numbers', async () => {
    const app = await showScreen('/ny-henvendelse/bekymring', {
      ReportForm: form,
      SaveFormDraft: draft,
      RaiseConcern: () => ({ data: { raiseConcern: { submission: receipt('B-7K3M9Q', 'CONCERN'), notificationSubmission: receipt('U-1A2B3C', 'NOTIFICATION') } } }),
    })
    const { user, next } = await fill()
    await user.click(screen.getByLabelText('Ja, send også en underretning'))
    await next()
    await heading('Hvad har du set eller hørt?')
    await user.click(screen.getByLabelText('Faktisk oplysning'))
    await user.type(screen.getByLabelText('Hvad så eller hørte du?'), 'En tegning')
    await user.click(screen.getByRole('button', { name: 'Tilføj en oplysning' }))
    const second = screen.getByRole('group', { name: 'Oplysning 2' })
    await user.click(within(second).getByLabelText('Hørt fra andre'))
    await user.type(within(second).getByLabelText('Hvad så eller hørte du?'), 'Et citat')
    await next()
    await heading('Hvad går godt, og hvem er der omkring?')
    await user.click(screen.getByRole('button', { name: 'Tilbage' }))
    await heading('Hvad har du set eller hørt?')
    expect(screen.getByDisplayValue('Et citat')).toBeInTheDocument()
    await next()
    await user.type(screen.getByLabelText('Hvad går godt?'), 'Glad for fodbold{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Vælg, om forældrene ved det')
    await user.click(screen.getByLabelText('Nej'))
    await next()
    await heading('Hvem er du?')
    await next()
    await heading('Tjek, og send')
    expect(app.named('RaiseConcern')).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Send bekymring' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Kvittering' })).toBeInTheDocument()
    expect(screen.getByText('Bekymringen er sendt. Nummer B-7K3M9Q.')).toBeInTheDocument()
    expect(screen.getByText('Underretningen er sendt. Nummer U-1A2B3C.')).toBeInTheDocument()
    expect(app.named('RaiseConcern')[0]?.variables['input']).toMatchObject({
      person: { name: 'Elias Prøvesen', age: 12, cpr: null, protection: 'UNKNOWN' },
      statements: [{ kind: 'OBSERVED_FACT', text: 'En tegning' }, { kind: 'REPORTED_BY_OTHER', text: 'Et citat' }],
      alsoNotify: true,
      parentsKnow: 'NO',
      draftId: 'k1',
    })
  })

  it('opens a draft, and an error of the server leads to its step and field', async () => {
    const content = JSON.stringify({
      person: { name: 'Karim Prøvesen', age: '24' },
      statements: [{ kind: 'OBSERVED_FACT', text: 'Har en billet' }],
      resources: 'Har et barn',
      parentsKnow: 'NOT_RELEVANT',
    })
    await showScreen('/ny-henvendelse/bekymring?kladde=k1', {
      ReportForm: () => ({ data: { networkDistricts: [], viewer: { id: 'u1', drafts: [{ id: 'k1', form: 'bekymring', content }] } } }),
      SaveFormDraft: draft,
      RaiseConcern: () => ({ errors: [{ message: 'Skriv mindre', extensions: { code: 'INVALID', field: 'statements[0].text' } }] }),
    })
    const user = userEvent.setup()
    expect(await screen.findByDisplayValue('Karim Prøvesen')).toBeInTheDocument()
    for (const name of ['Hvad har du set eller hørt?', 'Hvad går godt, og hvem er der omkring?', 'Hvem er du?', 'Tjek, og send']) {
      await user.click(screen.getByRole('button', { name: 'Fortsæt' }))
      await screen.findByRole('heading', { level: 2, name })
    }
    await user.click(screen.getByRole('button', { name: 'Send bekymring' }))
    await screen.findByRole('heading', { level: 2, name: 'Hvad har du set eller hørt?' })
    const link = await screen.findByRole('link', { name: 'Skriv mindre' })
    await user.click(link)
    await waitFor(() => expect(screen.getByLabelText('Hvad så eller hørte du?')).toHaveFocus())
  })
})
