import { useState, type SyntheticEvent } from 'react'
import { AuthError } from '@/shared/auth/requests'
import { useSessionState, useSessionTools } from '@/shared/auth/SessionProvider'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Notice } from '@/ui/Notice'
import { TextField } from '@/ui/TextField'
import { texts } from './texts'

/** Signing in on top of the page when access ran out, so that a half-written form is not lost. */
export function SignInAgain() {
  const t = useTexts(texts)
  const { session } = useSessionTools()
  const state = useSessionState()
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, setPending] = useState(false)

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const fields = new FormData(event.currentTarget)
    setPending(true)
    try {
      await session.signIn(String(fields.get('username') ?? ''), String(fields.get('password') ?? ''))
      setFailure(null)
    } catch (error) {
      const reason = error instanceof AuthError ? error.reason : 'UNAVAILABLE'
      setFailure(reason === 'WRONG' ? t.again.wrong : reason === 'LIMIT' ? t.again.limit : t.again.network)
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog open={state.status === 'expired'} onClose={() => undefined} title={t.again.title} closable={false}>
      <p>{t.again.text}</p>
      {failure !== null && (
        <Notice kind="error" announce="alert">
          {failure}
        </Notice>
      )}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextField name="username" label={t.again.username} autoComplete="username" required />
        <TextField name="password" label={t.again.password} type="password" autoComplete="current-password" required />
        <div className="ui-form-actions">
          <Button type="submit" pending={pending}>
            {t.again.submit}
          </Button>
          <Button kind="secondary" onClick={() => void session.leave('signed-out')}>
            {t.signOut}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
