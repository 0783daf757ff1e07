import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { BoardSides } from '@/ui/BoardSides'
import { Quiet } from '@/ui/Layout'
import { wordOptions } from '@/shared/words/options'
import type { RoundView } from './matterQuery'
import { texts } from './texts'

/** Both columns of the latest round, dimension by dimension, and the assessment in words. */
export function LatestRound({ rounds }: { rounds: readonly RoundView[] }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const latest = [...rounds].sort((one, other) => other.round - one.round)[0]
  if (latest === undefined) return <p>{t.overview.noAnalysis}</p>
  const dimensions = wordOptions(words.dimension).filter((dimension) => latest.entries.some((entry) => entry.dimension === dimension.value))
  return (
    <>
      <p>
        <Quiet>{t.overview.round(latest.round)}</Quiet>
      </p>
      {latest.overall == null ? (
        <p>{t.overview.notSaved}</p>
      ) : (
        <>
          <h3>{t.overview.overall}</h3>
          <p lang="da">{latest.overall}</p>
          <h3>{t.overview.against}</h3>
          <p lang="da">{latest.speaksAgainst}</p>
        </>
      )}
      {dimensions.map((dimension) => (
        <section key={dimension.value} aria-label={dimension.label}>
          <h3>{dimension.label}</h3>
          <BoardSides headingLevel={4} entries={latest.entries.filter((entry) => entry.dimension === dimension.value)} />
        </section>
      ))}
    </>
  )
}
