import { useTexts } from '@/shared/i18n/language'
import { useHasScreen, useViewer } from '@/shared/viewer/ViewerProvider'
import { ButtonLink } from '@/ui/ButtonLink'
import { Empty } from '@/ui/Empty'
import { texts } from './texts'

/** Nothing awaits; and where the role offers nothing else either, what one can do instead. */
export function NoTasks() {
  const t = useTexts(texts)
  const { screens, grants } = useViewer()
  const mayReport = useHasScreen('NY_HENVENDELSE')
  const mayReportElsewhere = !mayReport && grants.some((grant) => grant.role === 'REPORTER')
  const words = [t.empty, ...(screens.length < 2 ? [t.onlyHome] : []), ...(mayReportElsewhere ? [t.mayReportElsewhere] : [])]
  return <Empty action={mayReportElsewhere && <ButtonLink to="/vaelg-rolle">{t.switchRole}</ButtonLink>}>{words.join(' ')}</Empty>
}
