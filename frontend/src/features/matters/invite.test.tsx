import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fs from 'node:fs'
import path from 'node:path'
import { buildSchema, isObjectType } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import { Refusal, renderWithAnswers, type Answers } from '@/test/answers'
import { InviteDialog } from './InviteDialog'
import { MatterContext, type MatterScreen } from './MatterContext'
import type { MatterView } from './matterQuery'
import { fieldWords, openedFields } from './openedFields'
import { Opens } from './Opens'

const line = { grantId: 'g2', name: 'Line Skovgaard', role: 'CHILD_SERVICES', roleLabel: 'Rådgiver for børn og unge', organisation: 'Ishøj Kommune', organisationId: 'o2' }
const opened = {
  name: line.name,
  roleLabel: line.roleLabel,
  organisation: line.organisation,
  until: '2026-12-01T23:00:00Z',
  records: [
    { kind: 'contribution', count: 2, fields: ['text'] },
    { kind: 'matter', count: 1, fields: ['reference', 'forum', 'forumId', 'person', 'brandNew'] },
    { kind: 'person', count: 1, fields: ['name', 'age'] },
    { kind: 'unheardOf', count: 1, fields: ['x'] },
  ],
}
const matter = { id: 'm1', version: 1, invitations: [], contributions: [] } as unknown as MatterView

async function fill(answers: Answers) {
  const user = userEvent.setup()
  const done = vi.fn()
  const screenOf: MatterScreen = { matter, withheld: new Set(), act: 'inviter', openAct: vi.fn(), closeAct: vi.fn(), done }
  const { sent } = renderWithAnswers(
    <MatterContext value={screenOf}>
      <InviteDialog />
    </MatterContext>,
    { MatterInvitees: () => ({ invitees: [line] }), InviteToMatter: () => ({ inviteToMatter: { matter: null } }), ...answers },
  )
  await screen.findByRole('option', { name: /Line Skovgaard/ })
  await user.selectOptions(screen.getByLabelText('Hvem'), 'g2')
  fireEvent.change(screen.getByLabelText('Hvad er der brug for'), { target: { value: 'Trivsel' } })
  await user.click(screen.getByRole('radio', { name: 'Ja, med navn' }))
  fireEvent.change(screen.getByLabelText('Hvorfor er det nødvendigt'), { target: { value: 'Helhed' } })
  await user.click(screen.getByRole('button', { name: 'Se, hvad der bliver synligt' }))
  return { user, sent, done }
}

describe('an invitation', () => {
  it('is shown as what it opens before it is sent, and can be changed', async () => {
    const { user, sent, done } = await fill({ PreviewInvitation: () => ({ previewInvitation: { opens: [opened] } }) })
    const item = await screen.findByRole('listitem')
    expect(item).toHaveTextContent(
      'Line Skovgaard, Rådgiver for børn og unge, Ishøj Kommune: forløbet (4 oplysninger, heriblandt hvem det handler om), personen, 2 bidrag – til og med 1. december 2026.',
    )
    expect(item).not.toHaveTextContent(/brandNew|unheardOf/)
    expect(within(item).getByText('Forløbet').parentElement).toHaveTextContent('Forløbet: nummer · forum · hvem det handler om · 1 anden oplysning')
    expect(screen.getByRole('heading', { name: 'Tjek invitationen' })).toHaveFocus()
    expect(sent.some((one) => one.name === 'InviteToMatter')).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Tilbage og ret' }))
    expect(screen.getByLabelText('Hvad er der brug for')).toHaveValue('Trivsel')
    expect(screen.getByRole('radio', { name: 'Ja, med navn' })).toBeChecked()
    await vi.waitFor(() => expect(screen.getByLabelText('Hvem')).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Se, hvad der bliver synligt' }))
    await user.click(await screen.findByRole('button', { name: 'Inviter til forløbet' }))
    await vi.waitFor(() => expect(done).toHaveBeenCalledWith('Line Skovgaard er inviteret.'))
    const [asked, invited] = ['PreviewInvitation', 'InviteToMatter'].map((name) => sent.find((one) => one.name === name)?.variables['input'] as Record<string, unknown>)
    expect({ ...asked, idempotencyKey: '' }).toEqual({ ...invited, idempotencyKey: '' })
  }, 20_000)

  it('that is refused is refused at its field, and nothing is sent', async () => {
    const { sent } = await fill({
      PreviewInvitation: async () => {
        await new Promise((resolve) => setTimeout(resolve, 30))
        throw new Refusal({ code: 'INVALID', field: 'need' }, 'Skriv uden navne')
      },
    })
    expect(await screen.findByRole('link', { name: 'Skriv uden navne' })).toBeInTheDocument()
    expect(screen.getByLabelText('Hvad er der brug for')).toHaveAttribute('aria-invalid', 'true')
    expect(sent.some((one) => one.name === 'InviteToMatter')).toBe(false)
  }, 20_000)

  it('that opens nothing says so', () => {
    renderWithAnswers(<Opens opens={[]} />, {})
    return expect(screen.findByText('Det bliver ikke synligt for flere end nu.')).resolves.toBeInTheDocument()
  })
})

describe('the words of what becomes visible', () => {
  // As the server leaves them out: what every record says of itself.
  const plain = ['id', 'version', 'viewerCan']
  const schema = buildSchema(fs.readFileSync(path.join(import.meta.dirname, '../../../../schema.graphql'), 'utf8'), { assumeValid: true })
  it.each([
    ['matter', 'Matter'],
    ['person', 'Person'],
    ['contribution', 'Contribution'],
  ])('there is one for each field of a %s, in both languages', (kind, type) => {
    const record = schema.getType(type)
    if (!isObjectType(record)) throw new Error(`${type} is no type`)
    const fields = Object.keys(record.getFields()).filter((field) => !plain.includes(field)).sort()
    for (const language of ['da', 'en'] as const) {
      expect(Object.keys(fieldWords[kind]?.[language] ?? {}).sort()).toEqual(fields)
      expect(openedFields(kind, fields, language).others).toBe(0)
    }
  })
})
