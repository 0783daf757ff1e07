import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { texts } from './formTexts'
import type { ContributionView } from './matterQuery'

type Noted = Pick<ContributionView, 'source' | 'happenedOn' | 'notedAt' | 'notedBy' | 'onBehalf' | 'givenBy' | 'givenHow'>

/** Source, dates, who noted it, and on whose behalf: one line. */
export function ContributionMeta({ contribution }: { contribution: Noted }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const parts = [
    contribution.source == null ? null : t.list.source(contribution.source),
    contribution.happenedOn == null ? null : t.list.happened(formatShortDate(contribution.happenedOn)),
    t.list.noted(formatShortDate(contribution.notedAt)),
    contribution.notedBy == null ? null : t.list.by(contribution.notedBy),
    contribution.onBehalf ? t.list.onBehalf(contribution.givenBy ?? '', contribution.givenHow == null ? '' : words.givenHow[contribution.givenHow]) : null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}
