import type { WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { DateText } from '@/ui/Dates'
import { Card } from '@/ui/Layout'
import { Field } from '@/ui/Withheld'
import type { Concern } from './concernQuery'
import { texts } from './texts'

/** Who was told, what the reporter was answered, and when it is erased. */
export function Told({ concern, withheld }: { concern: Concern; withheld: WithheldPaths }) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const informed = concern.informed ?? []
  return (
    <Card>
      <h2>{t.told2}</h2>
      <Field withheld={withheld} path="concern.informed">
        {informed.length === 0 ? (
          <p>{t.nobodyTold}</p>
        ) : (
          <ul>
            {informed.map((row) => (
              <li key={row.id}>
                {w.informed[row.who]}: {row.on === null ? <Postponed reason={row.postponedReason} reviewOn={row.reviewOn} /> : <DateText value={row.on} short />}
              </li>
            ))}
          </ul>
        )}
      </Field>
      <h3>{t.feedback}</h3>
      <Field withheld={withheld} path="concern.feedback">
        {concern.feedback === null ? (
          <p>{t.noFeedback}</p>
        ) : (
          <p>
            <span lang="da">{concern.feedback}</span> {concern.feedbackAt !== null && <DateText value={concern.feedbackAt} short />}
          </p>
        )}
      </Field>
      <Extensions list={concern.extensions ?? []} />
    </Card>
  )
}

function Postponed({ reason, reviewOn }: { reason: string | null; reviewOn: string | null }) {
  const t = useTexts(texts)
  return (
    <>
      {t.postponed}: <span lang="da">{reason}</span>
      {reviewOn !== null && (
        <>
          {' '}
          ({t.reviewOn} <DateText value={reviewOn} short />)
        </>
      )}
    </>
  )
}

function Extensions({ list }: { list: NonNullable<Concern['extensions']> }) {
  const t = useTexts(texts)
  if (list.length === 0) return null
  return (
    <>
      <h3>{t.extensions}</h3>
      <ul>
        {list.map((row) => (
          <li key={row.id}>
            {t.keepUntil} <DateText value={row.until} short />: <span lang="da">{row.reason}</span>. {row.approvedBy === null ? t.awaitsApproval(row.askedBy) : t.approvedBy(row.approvedBy)}
          </li>
        ))}
      </ul>
    </>
  )
}
