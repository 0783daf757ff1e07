import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { Form } from './Form'
import { FormActions } from './FormActions'
import { TextArea } from './TextArea'
import { TextField } from './TextField'

function Sample({ onSend }: { onSend: (values: { place: string; text: string }) => void }) {
  const form = useAppForm(v.object({ place: required('Skriv et sted'), text: required('Skriv, hvad du har set') }), { place: '', text: '' })
  return (
    <Form onSubmit={form.handleSubmit(onSend)} problems={form.problems}>
      <TextField {...form.register('place')} label="Sted" error={form.errorOf('place')} />
      <TextArea {...form.register('text')} label="Hvad har du set?" error={form.errorOf('text')} />
      <FormActions submitLabel="Send bekymring" />
    </Form>
  )
}

describe('a form sent with errors', () => {
  it('gives focus to the summary, which links to the fields', async () => {
    const user = userEvent.setup()
    render(<Sample onSend={vi.fn()} />)
    await user.click(screen.getByRole('button', { name: 'Send bekymring' }))
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveFocus()
    expect(summary).toHaveTextContent('Der er 2 fejl i formularen')
    await user.click(screen.getByRole('link', { name: 'Skriv et sted' }))
    expect(screen.getByLabelText('Sted')).toHaveFocus()
    expect(screen.getByLabelText('Sted')).toHaveAccessibleDescription(/Fejl:\s*Skriv et sted/)
  })
  it('is quiet about a field once it is corrected and left', async () => {
    const user = userEvent.setup()
    render(<Sample onSend={vi.fn()} />)
    await user.click(screen.getByRole('button', { name: 'Send bekymring' }))
    await user.type(screen.getByLabelText('Sted'), 'Skolen')
    await user.tab()
    expect(screen.queryByRole('link', { name: 'Skriv et sted' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Skriv, hvad du har set' })).toBeInTheDocument()
  })
})

/** A step is checked by itself, before the form is ever sent; the age is given in either of two fields. */
function Step() {
  const schema = v.pipe(
    v.object({ age: v.string(), born: v.string() }),
    v.rawCheck(({ dataset, addIssue }) => {
      const typed = dataset.value as { age: string; born: string }
      if (typed.age === '' && typed.born === '') addIssue({ message: 'Skriv alder eller fødselsdato', path: [{ type: 'unknown', origin: 'value', input: null, key: 'age', value: null }] })
    }),
  )
  const form = useAppForm(schema, { age: '', born: '' })
  return (
    <Form onSubmit={() => void form.trigger()} problems={form.problems}>
      <TextField {...form.register('age')} label="Alder" error={form.errorOf('age')} />
      <TextField {...form.register('born')} label="Fødselsdato" error={form.errorOf('born')} />
      <FormActions submitLabel="Fortsæt" />
    </Form>
  )
}

describe('a step with an error', () => {
  it.each(['Alder', 'Fødselsdato'])('is quiet once it is settled in %s and that field is left', async (label) => {
    const user = userEvent.setup()
    render(<Step />)
    await user.click(screen.getByRole('button', { name: 'Fortsæt' }))
    expect(await screen.findByRole('link', { name: 'Skriv alder eller fødselsdato' })).toBeInTheDocument()
    await user.type(screen.getByLabelText(label), '17')
    await user.tab()
    await vi.waitFor(() => expect(screen.queryByRole('link', { name: 'Skriv alder eller fødselsdato' })).not.toBeInTheDocument())
  })
})

describe('a form that is filled in', () => {
  it('is sent with Ctrl+Enter', async () => {
    const user = userEvent.setup()
    const onSend = vi.fn()
    render(<Sample onSend={onSend} />)
    await user.type(screen.getByLabelText('Sted'), 'Skolen')
    await user.type(screen.getByLabelText('Hvad har du set?'), 'Han var ked af det{Control>}{Enter}{/Control}')
    await vi.waitFor(() => expect(onSend).toHaveBeenCalledTimes(1))
    expect(onSend.mock.calls[0]?.[0]).toEqual({ place: 'Skolen', text: 'Han var ked af det' })
  })
  it('warns about what looks like a CPR number', async () => {
    const user = userEvent.setup()
    render(<Sample onSend={vi.fn()} />)
    await user.type(screen.getByLabelText('Hvad har du set?'), 'Det er 010199-1234')
    expect(screen.getByRole('status')).toHaveTextContent('Det ligner et CPR-nummer')
  })
})
