import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { partWords } from '@/shared/sight/partWords'
import { numberWord, untilWords } from '@/shared/sight/sightWords'
import { texts } from '@/shared/sight/texts'
import { renderWithAnswers } from '@/test/answers'
import { WhoCanSee } from '@/ui/WhoCanSee'
import { leadsMatter } from './forumOnly'

const all = ['CORE', 'GOALS', 'CASE', 'IDENTITY', 'POLICE', 'CONDUCT', 'CIRCUMSTANCES', 'FAMILY']
const reader = { name: 'Hanne Vestergaard', roleLabel: 'Kommunens koordinator', organisation: 'T&K', you: true, because: ['CONVENOR'], parts: all, until: null }
const invited = { name: 'Line Skovgaard', roleLabel: 'Rådgiver', organisation: 'CBF', you: false, because: ['INVITATION'], parts: ['CORE', 'GOALS', 'CASE'], until: '2026-12-01T23:00:00Z' }

describe('who can see a record', () => {
  it('is asked on a press, and told by authority with why, what and until when', async () => {
    const { sent } = renderWithAnswers(<WhoCanSee kind="matter" id="m1" />, { WhoCanSee: () => ({ whoCanSee: [reader, invited] }) })
    const ask = await screen.findByRole('button', { name: 'Hvem kan se dette?' })
    expect(sent.some((one) => one.name === 'WhoCanSee')).toBe(false)
    await userEvent.setup().click(ask)
    expect(await screen.findByText('To personer kan se forløbet.')).toBeInTheDocument()
    expect(sent.at(-1)).toEqual({ name: 'WhoCanSee', variables: { id: 'm1' } })
    const dialog = screen.getByRole('dialog', { name: 'Hvem kan se dette?' })
    const [own, other] = within(dialog).getAllByRole('listitem')
    expect(own).toHaveTextContent('Hanne Vestergaard, Kommunens koordinator (dig)Hvorfor: leder forløbetSer: hele forløbet · politiets oplysninger · oplysninger om familien')
    expect(other).toHaveTextContent('Line Skovgaard, RådgiverHvorfor: inviteret til forløbetSer: nummer, forum og trin · mål og indsatser · analyse, anbefaling og beslutninger · ikke hvem det handler omAdgang: til og med 1. december 2026')
  })
  it('of a contribution says no parts; one person in two roles is one person', async () => {
    renderWithAnswers(<WhoCanSee kind="contribution" id="c1" about="Møder i skole" />, { WhoCanSee: () => ({ whoCanSee: [{ ...reader, because: ['OWN'] }, { ...reader, roleLabel: 'Leder', because: ['OWN'] }] }) })
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Hvem kan se dette?: Møder i skole' }))
    expect(await screen.findByText('Kun du kan se bidraget.')).toBeInTheDocument()
    expect(screen.queryByText(/^Ser:/)).not.toBeInTheDocument()
  })
  it('answers one that may not be asked about as one that is not there', async () => {
    renderWithAnswers(<WhoCanSee kind="matter" id="m1" />, { WhoCanSee: () => ({ whoCanSee: null }) })
    await userEvent.setup().click(await screen.findByRole('button'))
    expect(await screen.findByText('Findes ikke, eller du har ikke adgang.')).toBeInTheDocument()
  })
  it('is offered only where the answer shows what those who lead the matter read', () => {
    expect(leadsMatter({ invitations: [] }, new Set())).toBe(true)
    expect(leadsMatter({ invitations: null }, new Set())).toBe(false)
    expect(leadsMatter({ invitations: [] }, new Set(['matter.invitations']))).toBe(false)
  })
  it('leaves out a part that has no word', () => {
    const words = { ...texts.da, parts: texts.da.parts.concern, whole: texts.da.whole.concern }
    expect(partWords(['CORE', 'IDENTITY', 'NEW'], words)).toBe('nummer, trin og frister\u00A0· hvem det handler om')
  })
  it('counts in words up to twelve; an end within a day has its time', () => {
    expect([numberWord(7, 'da'), numberWord(13, 'da'), numberWord(1, 'en')]).toEqual(['Syv', '13', 'One'])
    expect(untilWords('2026-11-24T12:05:00Z', 'da')).toBe('til 24. november 2026 kl. 13.05')
    expect(untilWords('2026-12-01T23:00:00Z', 'en')).toBe('until and including 1 December 2026')
  })
})
