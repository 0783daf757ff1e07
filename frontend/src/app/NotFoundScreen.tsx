import { useTexts } from '@/shared/i18n/language'
import { ButtonLink } from '@/ui/ButtonLink'
import { PageHeading } from '@/ui/PageHeading'
import { texts } from './texts'

export function NotFoundScreen() {
  const t = useTexts(texts)
  return (
    <div className="app-width app-main">
      <PageHeading title={t.notFound.title} />
      <p>{t.notFound.text}</p>
      <ButtonLink to="/min-side" kind="primary">
        {t.notFound.home}
      </ButtonLink>
    </div>
  )
}
