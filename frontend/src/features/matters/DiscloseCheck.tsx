import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOf } from '@/shared/words/options'
import { Statement } from '@/ui/Statement'
import { SummaryList } from '@/ui/SummaryList'
import { texts } from './actTexts'
import type { NewReaderView } from './commands'
import { LazyOpens } from './LazyOpens'
import type { ContributionView } from './matterQuery'

interface DiscloseCheckProps {
  values: { contributionIds: string[]; legalBasis: string; purpose: string; necessity: string }
  to: string
  contributions: readonly ContributionView[]
  opens: readonly NewReaderView[]
}

/** Exactly what the recipient will see, and what is written in the ledger. */
export function DiscloseCheck({ values, to, contributions, opens }: DiscloseCheckProps) {
  const t = useTexts(texts).disclose
  const words = useTexts(caseTexts)
  return (
    <>
      <SummaryList
        rows={[
          { key: 'to', label: t.to, value: <span lang="da">{to}</span> },
          { key: 'basis', label: t.basis, value: wordOf(words.legalBasis, values.legalBasis) },
          { key: 'purpose', label: t.purpose, value: wordOf(words.purpose, values.purpose) },
          { key: 'necessity', label: t.necessity, value: <span lang="da">{values.necessity}</span> },
        ]}
      />
      <LazyOpens opens={opens} />
      <h3>{t.sees(to)}</h3>
      {contributions
        .filter((one) => values.contributionIds.includes(one.id))
        .map((one) => (
          <Statement key={one.id} kind={words.statementKind[one.kind]} meta={words.compartment[one.compartment]}>
            {one.text}
          </Statement>
        ))}
      <p>{t.notMore}</p>
    </>
  )
}
