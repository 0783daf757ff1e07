import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { texts as words } from '@/shared/words/concernTexts'
import { FilterBar } from '@/ui/FilterBar'
import { Select, type Option } from '@/ui/Select'
import { dueCodes, periodCodes, responsibleCodes, showsAll, sourceCodes, stageCodes, themeCodes, type ConcernSearch } from './filter'
import { texts } from './texts'

interface ConcernFiltersProps {
  search: ConcernSearch
  districts: readonly { id: string; name: string }[]
  onChange: (next: ConcernSearch) => void
  onReset: () => void
  onShowAll: () => void
}

type FilterKey = Exclude<keyof ConcernSearch, 'nr' | 'sorter'>

/** The filters in sight above the list. Each change goes into the address as a code. */
export function ConcernFilters({ search, districts, onChange, onReset, onShowAll }: ConcernFiltersProps) {
  const t = useTexts(texts)
  const filters = useFilters(districts)
  const active = filters.flatMap(({ key, label, options }) => {
    const chosen = options.find((option) => option.value === search[key])
    return chosen === undefined ? [] : [{ key, label: `${label}: ${chosen.label}`, onRemove: () => onChange({ [key]: undefined }) }]
  })
  const number = search.nr === undefined ? [] : [{ key: 'nr', label: search.nr, onRemove: () => onChange({ nr: undefined }) }]
  return (
    <FilterBar label={t.filters} active={[...number, ...active]} sentence={search.nr === undefined ? sentence(search, active.map((filter) => filter.label), t) : t.sentenceNumber(search.nr)} onReset={onReset} onShowAll={showsAll(search) ? undefined : onShowAll}>
      {filters.map(({ key, label, options, empty }) => (
        <Select key={key} name={key} label={label} options={options} emptyLabel={empty} value={search[key] ?? ''} onChange={(event) => onChange({ [key]: event.target.value === '' ? undefined : event.target.value })} />
      ))}
    </FilterBar>
  )
}

interface Filter {
  key: FilterKey
  label: string
  empty: string
  options: Option[]
}

function useFilters(districts: ConcernFiltersProps['districts']): Filter[] {
  const t = useTexts(texts)
  const w = useTexts(words)
  const c = useTexts(caseWords)
  const stages = Object.entries(stageCodes).map(([value, stage]) => ({ value, label: w.stage[stage] }))
  return [
    { key: 'status', label: t.status, empty: t.allOpen, options: [...stages, { value: 'alle', label: t.all }] },
    { key: 'distrikt', label: t.district, empty: t.all, options: districts.map(({ id, name }) => ({ value: id, label: name })) },
    { key: 'tema', label: t.theme, empty: t.all, options: Object.entries(themeCodes).map(([value, theme]) => ({ value, label: c.theme[theme] })) },
    { key: 'kilde', label: t.source, empty: t.all, options: Object.entries(sourceCodes).map(([value, source]) => ({ value, label: w.source[source] })) },
    { key: 'ansvarlig', label: t.responsible, empty: t.anybody, options: Object.keys(responsibleCodes).map((value) => ({ value, label: value === 'mig' ? t.me : t.nobody })) },
    { key: 'frist', label: t.deadline, empty: t.all, options: Object.entries(dueCodes).map(([value, days]) => ({ value, label: days === 0 ? t.overdue : t.within(days) })) },
    { key: 'periode', label: t.received, empty: t.always, options: Object.entries(periodCodes).map(([value, days]) => ({ value, label: t.lastDays(days) })) },
  ]
}

function sentence(search: ConcernSearch, chosen: string[], t: (typeof texts)['da']): string {
  const begin = search.status === undefined ? t.sentenceOpen : showsAll(search) ? t.sentenceAll : t.sentenceChosen
  return chosen.length === 0 ? `${begin}.` : `${begin}. ${chosen.join(', ')}.`
}
