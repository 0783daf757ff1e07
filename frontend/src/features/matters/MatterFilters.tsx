import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { knownCode, wordOptions } from '@/shared/words/options'
import { FilterBar, type ActiveFilter } from '@/ui/FilterBar'
import { Select } from '@/ui/Select'
import { texts } from './listTexts'
import { showOf, type MatterSearch } from './matterFilter'

/** Filters in sight; each choice takes effect at once and stands in the address as a code. */
export function MatterFilters({ search }: { search: MatterSearch }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const navigate = useNavigate({ from: '/forloeb' })
  const set = (change: MatterSearch) => void navigate({ search: (now) => ({ ...now, nr: undefined, ...change }), replace: true })

  const shows = { aabne: t.open, afsluttede: t.closed, alle: t.all }
  const people = { mig: t.mine, ingen: t.nobody }
  const deadlines = { uge: t.withinWeek, over: t.overdue }
  const stage = knownCode(words.stage, search.trin)
  const theme = knownCode(words.theme, search.tema)
  const forum = knownCode(words.forumKind, search.forum)
  const responsible = knownCode(people, search.ansvarlig)
  const deadline = knownCode(deadlines, search.frist)

  const tags: { key: keyof MatterSearch; label: string | undefined | null }[] = [
    { key: 'nr', label: search.nr === undefined ? undefined : t.number(search.nr) },
    { key: 'trin', label: stage && words.stage[stage] },
    { key: 'tema', label: theme && words.theme[theme] },
    { key: 'forum', label: forum && words.forumKind[forum] },
    { key: 'ansvarlig', label: responsible && `${t.responsible}: ${people[responsible]}` },
    { key: 'frist', label: deadline && deadlines[deadline] },
  ]
  const active = tags.flatMap((tag): ActiveFilter[] =>
    tag.label == null ? [] : [{ key: tag.key, label: tag.label, onRemove: () => set({ [tag.key]: undefined }) }],
  )
  const sentence =
    search.nr === undefined
      ? t.sentence({ show: t.sentences[showOf(search)], more: active.map((filter) => filter.label) })
      : t.sentenceNumber(search.nr)

  return (
    <FilterBar
      label={t.filters}
      active={active}
      sentence={sentence}
      onShowAll={showOf(search) === 'alle' && active.length === 0 ? undefined : () => set({ ...none, vis: 'alle' })}
      onReset={() => set(none)}
    >
      <Select name="vis" label={t.show} emptyLabel={null} options={wordOptions(shows)} value={showOf(search)} onChange={(event) => set({ vis: codeOrNone(event.target.value, 'aabne') })} />
      <Select name="trin" label={t.stage} emptyLabel={t.anyStage} options={wordOptions(words.stage)} value={stage ?? ''} onChange={(event) => set({ trin: codeOrNone(event.target.value) })} />
      <Select name="tema" label={t.theme} emptyLabel={t.anyTheme} options={wordOptions(words.theme)} value={theme ?? ''} onChange={(event) => set({ tema: codeOrNone(event.target.value) })} />
      <Select
        name="forum"
        label={t.forum}
        emptyLabel={t.anyForum}
        options={wordOptions(words.forumKind, ['INFOHUS_CASE', 'SSP_NU', 'SSP_NETWORK_GROUP', 'KSP', 'PSP'])}
        value={forum ?? ''}
        onChange={(event) => set({ forum: codeOrNone(event.target.value) })}
      />
      <Select
        name="ansvarlig"
        label={t.responsible}
        emptyLabel={t.anyResponsible}
        options={wordOptions(people)}
        value={responsible ?? ''}
        onChange={(event) => set({ ansvarlig: codeOrNone(event.target.value) })}
      />
      <Select name="frist" label={t.deadline} emptyLabel={t.anyDeadline} options={wordOptions(deadlines)} value={deadline ?? ''} onChange={(event) => set({ frist: codeOrNone(event.target.value) })} />
    </FilterBar>
  )
}

const none: MatterSearch = { vis: undefined, trin: undefined, tema: undefined, forum: undefined, ansvarlig: undefined, frist: undefined }

function codeOrNone(value: string, standard = ''): string | undefined {
  return value === standard ? undefined : value
}
