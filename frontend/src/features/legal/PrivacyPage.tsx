import { useTexts } from '@/shared/i18n/language'
import { PageHeading } from '@/ui/PageHeading'
import { texts } from './texts'

export function PrivacyPage() {
  const t = useTexts(texts)
  return (
    <>
      <PageHeading title={t.privacyTitle} />
      {t.privacy.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  )
}
