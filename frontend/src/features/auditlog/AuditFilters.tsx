import { useTexts } from '@/shared/i18n/language'
import { FilterBar, type ActiveFilter } from '@/ui/FilterBar'
import { Select } from '@/ui/Select'
import { kindCodes, periodCodes, type AuditSearch } from './search'
import { texts } from './texts'

interface AuditFiltersProps {
  search: AuditSearch
  onChange: (next: AuditSearch) => void
  onReset: () => void
}

export function AuditFilters({ search, onChange, onReset }: AuditFiltersProps) {
  const t = useTexts(texts)
  const kinds = Object.entries(kindCodes).map(([value, kind]) => ({ value, label: t.kinds[kind] }))
  const periods = Object.keys(periodCodes).map((value) => ({ value, label: t.periods[value] ?? value }))
  const active: ActiveFilter[] = []
  const kind = kinds.find((option) => option.value === search.art)
  if (kind !== undefined) active.push({ key: 'art', label: kind.label, onRemove: () => onChange({ art: undefined }) })
  const period = periods.find((option) => option.value === search.periode)
  if (period !== undefined) active.push({ key: 'periode', label: period.label, onRemove: () => onChange({ periode: undefined }) })
  if (search.objekt !== undefined) active.push({ key: 'objekt', label: t.oneRecord, onRemove: () => onChange({ objekt: undefined }) })
  if (search.bruger !== undefined) active.push({ key: 'bruger', label: t.oneUser, onRemove: () => onChange({ bruger: undefined }) })
  return (
    <FilterBar label={t.filters} active={active} sentence={active.length === 0 ? t.everything : `${t.title}: ${active.map((filter) => filter.label.toLowerCase()).join(', ')}.`} onReset={onReset}>
      <Select name="art" label={t.kind} options={kinds} emptyLabel={t.all} value={search.art ?? ''} onChange={(event) => onChange({ art: event.target.value || undefined })} />
      <Select name="periode" label={t.period} options={periods} emptyLabel={t.always} value={search.periode ?? ''} onChange={(event) => onChange({ periode: event.target.value || undefined })} />
    </FilterBar>
  )
}
