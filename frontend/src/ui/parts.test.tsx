import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DataTable, type Sort } from './DataTable'
import { DateField } from './DateField'
import { Menu } from './Menu'
import { Tabs } from './Tabs'
import { byDay } from './Timeline'
import { AcuteBanner } from './AcuteBanner'
import { FilterBar } from './FilterBar'
import { Field } from './Withheld'

describe('DataTable', () => {
  it('sorts by buttons and says so', async () => {
    const onSort = vi.fn<(sort: Sort) => void>()
    render(
      <DataTable
        caption="Bekymringer"
        rows={[{ id: 'B-7K3M9Q' }]}
        rowKey={(row) => row.id}
        columns={[{ key: 'id', header: 'Nr.', sort: 'REFERENCE', rowHeader: true, cell: (row) => row.id }]}
        sort={{ by: 'REFERENCE', direction: 'ascending' }}
        onSort={onSort}
      />,
    )
    expect(screen.getByRole('columnheader')).toHaveAttribute('aria-sort', 'ascending')
    expect(screen.getByRole('rowheader', { name: 'B-7K3M9Q' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /Nr\./ }))
    expect(onSort).toHaveBeenCalledWith({ by: 'REFERENCE', direction: 'descending' })
  })
})

describe('DateField', () => {
  it.each([
    ['birth', ', for eksempel 07.03.2012'],
    ['past', ', for eksempel 03.02.2026'],
    ['any', ''],
  ] as const)('gives an example only where a field for such a day always takes it: %s', (day, example) => {
    render(<DateField name="day" label="Dato" day={day} />)
    expect(screen.getByLabelText('Dato')).toHaveAccessibleDescription(`Skriv dato som dd.mm.åååå${example}`)
  })
})

describe('Menu', () => {
  it('works by keyboard alone and gives focus back', async () => {
    const user = userEvent.setup()
    const close = vi.fn()
    render(<Menu actions={[{ key: 'a', label: 'Fordel', onSelect: vi.fn() }, { key: 'b', label: 'Afslut', onSelect: close }]} />)
    await user.tab()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('menuitem', { name: 'Fordel' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button')).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(close).toHaveBeenCalledTimes(1)
  })
})

function SampleTabs() {
  const [tab, setTab] = useState('one')
  return (
    <Tabs label="Dele" tabs={[{ key: 'one', label: 'Overblik' }, { key: 'two', label: 'Tidslinje' }]} selected={tab} onSelect={setTab}>
      {tab}
    </Tabs>
  )
}

describe('Tabs', () => {
  it('moves with arrow keys', async () => {
    const user = userEvent.setup()
    render(<SampleTabs />)
    await user.click(screen.getByRole('tab', { name: 'Overblik' }))
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: 'Tidslinje' })).toHaveFocus()
    expect(screen.getByRole('tabpanel')).toHaveTextContent('two')
  })
})

function folded(): string {
  return [...document.querySelectorAll('.ui-acute details')].map((one) => one.textContent).join(' ')
}

describe('the acute banner', () => {
  const phones = [
    { label: 'Albertslund Kommune: T&K', number: '43 00 00 02 (hverdage kl. 8-15)', kind: 'COORDINATOR', municipality: 'Albertslund Kommune' },
    { label: 'Ishøj Kommune: den sociale døgnvagt', number: '43 00 00 91 (hele døgnet)', kind: 'SOCIAL_EMERGENCY', municipality: 'Ishøj Kommune' },
    { label: 'Ishøj Kommune: T&K', number: '43 00 00 01 (hverdage kl. 8-16)', kind: 'COORDINATOR', municipality: 'Ishøj Kommune' },
  ]
  it('shows the numbers of one’s own municipality without a click, with their hours', () => {
    render(<AcuteBanner phones={phones} own="Ishøj Kommune" />)
    expect(screen.getByText('Er der fare lige nu? Ring 112. Politiet: 114.')).toBeInTheDocument()
    const numbers = screen.getAllByRole('link').map((link) => link.textContent)
    expect(numbers.slice(0, 2)).toEqual(['43 00 00 91', '43 00 00 01'])
    expect(screen.getByText(/Den sociale døgnvagt:/)).toHaveTextContent('(hele døgnet)')
    expect(screen.getAllByText(/Sparring hos T&K/)[0]).toHaveTextContent('(hverdage kl. 8-16)')
    expect(folded()).toContain('43 00 00 02')
    expect(folded()).not.toContain('43 00 00 91')
  })
  it('shows all of them where the reader belongs to no municipality', () => {
    render(<AcuteBanner phones={phones} />)
    expect(screen.getAllByRole('link')).toHaveLength(3)
    expect(folded()).toBe('')
  })
})

describe('FilterBar', () => {
  it('says what is shown, and offers all while anything is hidden', async () => {
    const user = userEvent.setup()
    const showAll = vi.fn()
    const bar = (hidden: boolean) => (
      <FilterBar label="Filtre" active={[]} sentence="Åbne forløb; de afsluttede vises ikke" onShowAll={hidden ? showAll : undefined}>
        {null}
      </FilterBar>
    )
    const view = render(bar(true))
    expect(screen.getByRole('status')).toHaveTextContent('de afsluttede vises ikke')
    await user.click(screen.getByRole('button', { name: 'Vis alle' }))
    expect(showAll).toHaveBeenCalledTimes(1)
    view.rerender(bar(false))
    expect(screen.queryByRole('button', { name: 'Vis alle' })).not.toBeInTheDocument()
  })
})

describe('Field', () => {
  it('says that a field was withheld, never that it is empty', () => {
    render(
      <Field withheld={new Set(['concern.reporter'])} path="concern.reporter">
        Ikke oplyst
      </Field>,
    )
    expect(screen.getByText(/Du har ikke adgang til denne oplysning/)).toBeInTheDocument()
    expect(screen.queryByText('Ikke oplyst')).not.toBeInTheDocument()
  })
})

describe('byDay', () => {
  it('groups by the Danish day', () => {
    const groups = byDay([
      { id: '1', at: '2026-11-24T23:30:00Z', title: 'a' },
      { id: '2', at: '2026-11-24T12:00:00Z', title: 'b' },
    ])
    expect(groups.map(([day]) => day)).toEqual(['2026-11-25', '2026-11-24'])
  })
})
