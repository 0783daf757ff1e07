import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { PageHeading } from '@/ui/PageHeading'
import { texts } from './texts'

/** The last resort. The error's own text may quote what was typed, so it is not shown. */
export function CrashScreen() {
  const t = useTexts(texts)
  return (
    <div className="app-width app-main" role="alert">
      <PageHeading title={t.crash.title} />
      <p>{t.crash.text}</p>
      <Button onClick={() => location.reload()}>{t.crash.reload}</Button>
    </div>
  )
}
