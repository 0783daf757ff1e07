import { useTexts } from '@/shared/i18n/language'
import { Empty } from '@/ui/Empty'
import { PageHeading } from '@/ui/PageHeading'
import { texts } from './texts'

export function HomePage() {
  const t = useTexts(texts)
  return (
    <>
      <PageHeading title={t.title} />
      <Empty>{t.empty}</Empty>
    </>
  )
}
