import { useState } from 'react'
import { useSessionTools } from '@/shared/auth/SessionProvider'
import { useTexts } from '@/shared/i18n/language'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { useRole } from '@/shared/words/useRole'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Quiet } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { TaskList } from '@/ui/TaskList'
import { texts as gives } from './givesTexts'
import { texts } from './texts'

/** A change of role leaves the page for good, so that nothing read in one role stays in memory in the next. */
export function RolePage() {
  const t = useTexts(texts)
  const role = useRole()
  const given = useTexts(gives)
  const viewer = useViewer()
  const { session } = useSessionTools()
  const [pending, setPending] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)

  async function choose(grantId: string) {
    if (pending !== null) return
    setPending(grantId)
    setFailed(false)
    try {
      await session.chooseGrant(grantId)
    } catch {
      setPending(null)
      setFailed(true)
    }
  }

  return (
    <>
      <PageHeading title={t.title} />
      <p>{t.intro}</p>
      {failed && (
        <Notice kind="error" announce="alert">
          {t.failed}
        </Notice>
      )}
      {viewer.grants.length < 2 && <p>{t.none}</p>}
      <TaskList
        label={t.list}
        rows={viewer.grants.map((grant) => ({
          key: grant.id,
          main: (
            <>
              <strong>{role.name(grant)}</strong>
              <br />
              <span lang="da">{[grant.organisation, grant.place].filter(Boolean).join(', ')}</span>
              <br />
              <Quiet>{given[grant.role]}</Quiet>
            </>
          ),
          aside:
            grant.id === viewer.grant.id ? (
              <ButtonLink to="/min-side" kind="primary" aria-label={`${t.keep}: ${role.withPlace(grant)}`}>
                {t.keep}
              </ButtonLink>
            ) : (
              <Button kind="secondary" pending={pending === grant.id} onClick={() => void choose(grant.id)}>
                {t.choose(role.name(grant))}
              </Button>
            ),
        }))}
      />
    </>
  )
}
