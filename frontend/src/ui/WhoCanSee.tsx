import { lazy, Suspense, useState } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { useRunningOpenings } from '@/shared/openings/useRunningOpenings'
import { texts } from '@/shared/sight/texts'
import type { SightKind } from '@/shared/sight/whoCanSee'
import { Button } from './Button'
import { HiddenText } from './Layout'

const ReadersDialog = lazy(() => import('./ReadersDialog').then((module) => ({ default: module.ReadersDialog })))

interface WhoCanSeeProps {
  kind: SightKind
  id: string
  /** Where several stand on one page: which one, for who listens. */
  about?: string
  /** The record it lies in, which may be one that was opened to be looked at. */
  within?: string
}

/** "Hvem kan se dette?" for who leads a record or gave it; asked only when it is opened. */
export function WhoCanSee({ kind, id, about, within = id }: WhoCanSeeProps) {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  const onlyLook = useRunningOpenings().list.some((one) => one.recordId === within)
  // What was opened for a short time is looked at; who sees it is for those who run it.
  if (onlyLook) return null
  return (
    <>
      <Button kind="tertiary" onClick={() => setOpen(true)}>
        {t.ask}
        {about !== undefined && <HiddenText>: {about}</HiddenText>}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ReadersDialog kind={kind} id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
