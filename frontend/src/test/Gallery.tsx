import { createRoot } from 'react-dom/client'
import { useState } from 'react'
import '@/ui/styles/main.scss'
import { AcuteBanner } from '@/ui/AcuteBanner'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { CheckboxGroup, RadioGroup } from '@/ui/ChoiceGroup'
import { Checkbox } from '@/ui/Checkbox'
import { DataTable, type Sort } from '@/ui/DataTable'
import { DateField, DateTimeField } from '@/ui/DateField'
import { Deadline } from '@/ui/Deadline'
import { Dialog } from '@/ui/Dialog'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Fieldset } from '@/ui/Fieldset'
import { FilterBar } from '@/ui/FilterBar'
import { FormActions } from '@/ui/FormActions'
import { Columns, Card, Row, Strip } from '@/ui/Layout'
import { Menu } from '@/ui/Menu'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { Select } from '@/ui/Select'
import { Statement } from '@/ui/Statement'
import { StatusLine } from '@/ui/StatusLine'
import { StepIndicator } from '@/ui/StepIndicator'
import { SummaryList } from '@/ui/SummaryList'
import { Tabs } from '@/ui/Tabs'
import { TextArea } from '@/ui/TextArea'
import { TextField } from '@/ui/TextField'
import { Timeline } from '@/ui/Timeline'
import { Withheld } from '@/ui/Withheld'

const options = [
  { value: 'a', label: 'Faktisk oplysning', hint: 'Det, du selv har set eller hørt' },
  { value: 'b', label: 'Hørt fra andre' },
]
const rows = ['B-7K3M9Q', 'B-1A2B3C', 'B-9Z8Y7X'].map((id, index) => ({ id, theme: 'Ekstremisme', district: 'Vejleåparken', due: `2026-11-${20 + index * 3}` }))

/** Every component on one page, for looking at: npm run gallery. Invented data only. */
export function Gallery() {
  const [tab, setTab] = useState('overblik')
  const [open, setOpen] = useState(false)
  const [sort, setSort] = useState<Sort>({ by: 'DEADLINE', direction: 'ascending' })
  return (
    <>
      <Strip>Nødadgang til B-7K3M9Q. 42 minutter tilbage.</Strip>
      <main className="app-width app-main">
        <PageHeading title="Bekymring B-7K3M9Q">
          <Row>
            <Badge>Screening</Badge>
            <Badge tone="police">Håndteres af politiet</Badge>
            <Deadline value="2026-11-20" />
            <Deadline value="2099-11-26T12:00:00Z" />
          </Row>
        </PageHeading>
        <StatusLine>Bekymringen er sendt. Nummer B-7K3M9Q.</StatusLine>
        <AcuteBanner phones={[{ label: 'Den sociale døgnvagt', number: '12 34 56 78', hours: 'hele døgnet' }]} />
        <Row>
          <Button>Foretag screening</Button>
          <Button kind="secondary" onClick={() => setOpen(true)}>
            Fordel
          </Button>
          <Menu actions={[{ key: 'a', label: 'Afslut', onSelect: () => setOpen(true) }, { key: 'b', label: 'Udskriv', onSelect: () => undefined }]} />
        </Row>
        <FilterBar
          label="Filtre"
          sentence="Åbne bekymringer i Vejleåparken, frist inden 7 dage"
          active={[{ key: 'd', label: 'Vejleåparken', onRemove: () => undefined }, { key: 's', label: 'Åbne', onRemove: () => undefined }]}
          onReset={() => undefined}
        >
          <Select name="status" label="Status" options={options} emptyLabel="Alle" />
          <Select name="district" label="Distrikt" options={options} emptyLabel="Alle" />
        </FilterBar>
        <DataTable
          caption="Bekymringer"
          rows={rows}
          rowKey={(row) => row.id}
          sort={sort}
          onSort={setSort}
          columns={[
            { key: 'id', header: 'Nr.', rowHeader: true, cell: (row) => row.id },
            { key: 'theme', header: 'Tema', sort: 'THEME', cell: (row) => row.theme },
            { key: 'district', header: 'Netværksdistrikt', cell: (row) => row.district },
            { key: 'status', header: 'Status', cell: () => <Badge>Modtaget</Badge> },
            { key: 'due', header: 'Frist', sort: 'DEADLINE', cell: (row) => <Deadline value={row.due} short /> },
          ]}
        />
        <Pagination shown={25} total={112} hasMore onMore={() => undefined} />
        <Tabs label="Dele" tabs={['overblik', 'tidslinje', 'bidrag'].map((key) => ({ key, label: key }))} selected={tab} onSelect={setTab}>
          <Columns kind="side">
            <div>
              <SummaryList rows={[{ key: 'a', label: 'Forum', value: 'SSP-NU', action: <a href="#ret">Ret</a> }, { key: 'b', label: 'Anmelder', value: <Withheld /> }]} />
              <Statement kind="Faktisk oplysning" meta="Skolen, 24.11.2026">
                Han kom for sent tre dage i træk.
              </Statement>
              <Timeline
                label="Tidslinje"
                headingLevel={2}
                seenUntil="2026-11-24T10:00:00Z"
                entries={[
                  { id: '1', at: '2026-11-24T12:05:00Z', title: 'Screening foretaget', by: 'Jens Prøvesen, T&K, Ishøj Kommune', legalBasis: 'Retsplejelovens § 115' },
                  { id: '2', at: '2026-11-23T08:00:00Z', title: 'Modtaget', by: 'Skolen' },
                ]}
              />
            </div>
            <Card>
              <h2>Frister</h2>
              <p>Kvittering: senest 1. december</p>
            </Card>
          </Columns>
        </Tabs>
        <Empty action={<Button kind="secondary">Nulstil filtre</Button>}>Ingen bekymringer med de valgte filtre.</Empty>
        <ErrorState error={{ code: 'NETWORK', message: null, fields: [], reason: null, reference: 'q1w2e3' }} onRetry={() => undefined} />
        <Notice kind="warning" title="Ikke gemt">
          Forbindelsen er væk. Det, du skriver, bliver gemt, når den er tilbage.
        </Notice>
        <StepIndicator steps={['Hvem', 'Hvad har du set', 'Hvad går godt', 'Om dig']} current={2} />
        <ErrorSummary attempt={0} problems={[{ field: 'place', message: 'Skriv et sted' }]} />
        <TextField name="place" label="Sted" hint="For eksempel skolen eller klubben" error="Skriv et sted" />
        <TextArea name="text" label="Hvad har du set?" hint="Skriv konkret, med dine egne ord" defaultValue="" optional />
        <Select name="kind" label="Kilde" options={options} />
        <RadioGroup name="radio" label="Hvilken slags oplysning?" options={options} error="Vælg en slags" />
        <CheckboxGroup name="boxes" label="Hvem er orienteret?" options={options} optional />
        <Checkbox name="one" label="Forældrene ved, at jeg henvender mig" />
        <DateField name="date" label="Dato" />
        <DateTimeField label="Mødet begynder" date={{ name: 'day' }} time={{ name: 'hour' }} />
        <Fieldset legend="Om dig">
          <TextField name="phone" label="Telefon" width="s" optional />
        </Fieldset>
        <FormActions submitLabel="Send bekymring">
          <Button kind="secondary">Tilbage</Button>
        </FormActions>
        <Dialog open={open} onClose={() => setOpen(false)} title="Nødadgang" tone="warning" actions={<Button onClick={() => setOpen(false)}>Få nødadgang</Button>}>
          <p>Den ansvarlige og tilsynet får besked nu.</p>
          <TextArea name="reason" label="Begrundelse" />
        </Dialog>
      </main>
    </>
  )
}

const host = document.getElementById('gallery')
if (host !== null) createRoot(host).render(<Gallery />)
