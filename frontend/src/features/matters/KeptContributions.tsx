import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import { usePaging } from '@/shared/graphql/usePaging'
import { useTexts } from '@/shared/i18n/language'
import { useHasScreen } from '@/shared/viewer/ViewerProvider'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { CaseNumber } from '@/ui/CaseNumber'
import { Pagination } from '@/ui/Pagination'
import { Statement } from '@/ui/Statement'
import { ContributionMeta } from './ContributionMeta'
import { texts } from './listTexts'

const keptContributions = graphql(`
  query KeptContributions($after: String) {
    keptContributions(first: 25, after: $after) {
      nodes {
        matterReference
        pausedForReview
        contribution {
          id
          kind
          text
          source
          happenedOn
          notedAt
          notedBy
          onBehalf
          givenBy
          givenHow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/**
 * What one's own authority gave to matters it has left: it answers for it still. Where there is none, nothing is said. Only a party of a matter has
 * such contributions, and a party takes part in meetings or sends in; whoever does neither would be refused, so nothing is asked for.
 */
export function KeptContributions() {
  const meets = useHasScreen('MOEDER')
  const sends = useHasScreen('NY_HENVENDELSE')
  return meets || sends ? <Kept /> : null
}

function Kept() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { after, showMore } = usePaging('')
  const [result] = useQuery({ query: keptContributions, variables: { after } })
  const rows = result.data?.keptContributions?.nodes ?? []
  const page = result.data?.keptContributions?.pageInfo
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="egne-bidrag">
      <h2 id="egne-bidrag">{t.kept}</h2>
      <p>{t.keptWhy}</p>
      {rows.map(({ matterReference, pausedForReview, contribution }) => (
        <div key={contribution.id}>
          <h3>
            <CaseNumber>{matterReference}</CaseNumber>
          </h3>
          {pausedForReview && <p>{t.keptPaused}</p>}
          <Statement kind={words.statementKind[contribution.kind]} meta={<ContributionMeta contribution={contribution} />}>
            {contribution.text}
          </Statement>
        </div>
      ))}
      <Pagination shown={rows.length} hasMore={page?.hasNextPage ?? false} pending={result.fetching} onMore={() => showMore(page?.endCursor)} />
    </section>
  )
}
