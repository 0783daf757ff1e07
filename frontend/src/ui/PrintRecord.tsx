import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTexts } from '@/shared/i18n/language'
import { useRunningOpenings } from '@/shared/openings/useRunningOpenings'
import { useNotePrint } from '@/shared/print/useNotePrint'
import { Button } from './Button'
import { ErrorState } from './ErrorState'
import { PrintFoot } from './PrintFoot'
import { section115 as words115, texts } from './printTexts'

interface PrintRecordProps {
  kind: 'CONCERN' | 'MATTER'
  id: string
  reference: string
  /** "Formål: …", as it stands on the screen. */
  purpose: string
  /** Shared under retsplejeloven § 115, so that every page says what it must not be used for. */
  section115?: boolean
}

/** "Udskriv": the print is noted in the log first; then the browser prints what the screen shows, without the frame around it. */
export function PrintRecord({ kind, id, reference, purpose, section115 = false }: PrintRecordProps) {
  const t = useTexts(texts)
  const print = useNotePrint(kind, id)
  const [at, setAt] = useState<string | null>(null)
  const onlyLook = useRunningOpenings().list.some((one) => one.recordId === id)
  useEffect(() => {
    if (at === null) return undefined
    const root = document.documentElement
    root.dataset['printRecord'] = 'true'
    const done = () => setAt(null)
    window.addEventListener('afterprint', done)
    window.print()
    return () => {
      delete root.dataset['printRecord']
      window.removeEventListener('afterprint', done)
    }
  }, [at])
  // What was opened for a short time is looked at; the server notes no print of it.
  if (onlyLook) return null
  return (
    <>
      <Button kind="tertiary" icon="print" pending={print.pending} onClick={() => void print.note().then(setAt)}>
        {t.print}
      </Button>
      {print.error !== null && <ErrorState error={print.error} />}
      {at !== null && createPortal(<PrintFoot at={at} lines={[`${reference} · ${purpose}`, ...(section115 ? [words115] : [])]} />, document.body)}
    </>
  )
}
