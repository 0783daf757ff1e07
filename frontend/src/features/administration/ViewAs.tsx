import { useState } from 'react'
import type { Role } from '@/gen/graphql'
import { useSessionState, useSessionTools } from '@/shared/auth/SessionProvider'
import { useTexts } from '@/shared/i18n/language'
import { texts as concernWords } from '@/shared/words/concernTexts'
import { Button } from '@/ui/Button'
import { FormCard } from '@/ui/FormCard'
import { Notice } from '@/ui/Notice'
import { SearchLine } from '@/ui/SearchLine'
import { Select } from '@/ui/Select'
import { texts } from './viewAsTexts'

/** Demo only: look at the invented data in another role. Elsewhere the server names no roles, and nothing shows. */
export function ViewAs() {
  const t = useTexts(texts)
  const words = useTexts(concernWords)
  const state = useSessionState()
  const { session } = useSessionTools()
  const [chosen, setChosen] = useState('')
  const [pending, setPending] = useState(false)
  const [failed, setFailed] = useState(false)
  const roles = 'viewAs' in state ? state.viewAs : undefined
  if (roles === undefined || roles.length === 0) return null
  async function look() {
    if (chosen === '' || pending) return
    setPending(true)
    setFailed(false)
    await session.viewAs(chosen).catch(() => {
      setPending(false)
      setFailed(true)
    })
  }
  const options = roles.map((code) => ({ value: code, label: words.role[code as Role] })).toSorted((a, b) => a.label.localeCompare(b.label, 'da'))
  return (
    <FormCard title={t.title}>
      <p>{t.intro}</p>
      {failed && (
        <Notice kind="error" announce="alert">
          {t.failed}
        </Notice>
      )}
      <SearchLine label={t.title} onSubmit={() => void look()}>
        <Select name="rolle" label={t.role} options={options} emptyLabel={t.choose} value={chosen} onChange={(event) => setChosen(event.target.value)} />
        <Button kind="secondary" type="submit" pending={pending}>
          {t.look}
        </Button>
      </SearchLine>
    </FormCard>
  )
}
