import { useTexts } from '@/shared/i18n/language'
import { ButtonLink } from '@/ui/ButtonLink'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import type { How } from './BringForm'
import { texts } from './texts'

export interface BroughtMatter {
  id: string
  reference: string
}

/** What was done; who only proposed gets no way in, since T&K alone sees the proposal. */
export function Brought({ how, matter }: { how: How; matter: BroughtMatter | null }) {
  const t = useTexts(texts)
  return (
    <>
      <PageHeading title={t.title[how]} />
      <StatusLine focus>
        {t.done[how]} {matter === null ? t.doneHidden[how] : t.number(matter.reference)}
      </StatusLine>
      {matter === null ? (
        <ButtonLink to="/min-side" kind="primary">
          {t.home}
        </ButtonLink>
      ) : (
        <ButtonLink to="/forloeb/$forloebId" params={{ forloebId: matter.id }} kind="primary">
          {t.openMatter}
        </ButtonLink>
      )}
    </>
  )
}
