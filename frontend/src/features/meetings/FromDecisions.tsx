import { useState } from 'react'
import { useClient } from 'urql'
import { appError, type AppError } from '@/shared/graphql/errors'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { ErrorState } from '@/ui/ErrorState'
import { decisionsInWords } from './decisionsInWords'
import { meetingItemMatter } from './meetingQueries'
import { texts } from './texts'

interface FromDecisionsProps {
  matterId: string
  onText: (text: string) => void
}

/** Puts what was recommended, decided and agreed into the minutes, as a text to edit. */
export function FromDecisions({ matterId, onText }: FromDecisionsProps) {
  const t = useTexts(texts).minutes
  const client = useClient()
  const [error, setError] = useState<AppError | null>(null)
  const [empty, setEmpty] = useState(false)
  const [pending, setPending] = useState(false)
  async function fetchText() {
    setPending(true)
    const answer = await client.query(meetingItemMatter, { id: matterId }, { requestPolicy: 'network-only' }).toPromise()
    setPending(false)
    setError(answer.error === undefined ? null : appError(answer.error))
    const matter = answer.data?.matter
    // Minutes are Danish in both views, as all that is written.
    const text = matter == null ? '' : decisionsInWords(matter, texts.da, caseTexts.da)
    setEmpty(answer.error === undefined && text === '')
    if (text !== '') onText(text)
  }
  return (
    <>
      {error !== null && <ErrorState error={error} onRetry={() => void fetchText()} />}
      <Button kind="tertiary" icon="plus" pending={pending} onClick={() => void fetchText()}>
        {t.fromDecisions}
      </Button>
      <p role="status">{empty && t.nothingDecided}</p>
    </>
  )
}
