import { useTexts } from '@/shared/i18n/language'
import { Notice } from '@/ui/Notice'
import type { Known } from './PersonsPage'
import { texts } from './texts'

/** Other functions that know the person: whom to call, and that they see the search. For the municipal coordinator alone. */
export function KnownElsewhere({ known }: { known: readonly Known[] }) {
  const t = useTexts(texts)
  if (known.length === 0) return null
  return (
    <Notice kind="info" title={t.knownTitle}>
      {known.map((one) => (
        <p key={one.function}>
          {t.known(one.function, one.phone)}
        </p>
      ))}
    </Notice>
  )
}
