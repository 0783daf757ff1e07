import { useTexts } from '@/shared/i18n/language'
import { PageHeading } from '@/ui/PageHeading'
import { texts } from './texts'

export function AccessibilityPage() {
  const t = useTexts(texts)
  return (
    <>
      <PageHeading title={t.accessibilityTitle} />
      {t.accessibility.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  )
}
