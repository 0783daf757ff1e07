import { useTexts } from '@/shared/i18n/language'
import { DateTimeText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { texts } from './texts'

/** A clock the law set: when it runs out, or when it was met. */
export function Clock({ due, doneAt, short = false }: { due: string; doneAt: string | null; short?: boolean }) {
  const t = useTexts(texts)
  if (doneAt === null) return <Deadline value={due} short={short} />
  return (
    <>
      {t.done} <DateTimeText value={doneAt} short={short} />
    </>
  )
}
