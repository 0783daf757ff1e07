import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as v from 'valibot'
import { useSessionTools } from '@/shared/auth/SessionProvider'
import { AuthError, type SignInFailure } from '@/shared/auth/requests'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useTexts } from '@/shared/i18n/language'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { Quiet } from '@/ui/Layout'
import { TextField } from '@/ui/TextField'
import { placeAfterSignIn } from './placeAfterSignIn'
import { texts } from './texts'

const route = getRouteApi('/open/log-paa')

export function SignInPage() {
  const t = useTexts(texts)
  const { grund } = route.useSearch()
  const reason = grund !== undefined && grund in t.reasons ? t.reasons[grund as keyof typeof t.reasons] : null
  return (
    <>
      <PageHeading title={grund === 'locked' ? t.lockedTitle : t.title} />
      {reason !== null && <Notice kind="info">{reason}</Notice>}
      <AcuteNotice />
      <p>{t.intro}</p>
      <SignInForm />
      <p>
        <Quiet>{t.everyone}</Quiet>
      </p>
    </>
  )
}

function SignInForm() {
  const t = useTexts(texts)
  const { session } = useSessionTools()
  const navigate = useNavigate()
  const { til } = route.useSearch()
  const [failure, setFailure] = useState<SignInFailure | null>(null)
  const form = useAppForm(v.object({ username: required(t.missingUsername), password: v.pipe(v.string(), v.nonEmpty(t.missingPassword)) }), {
    username: '',
    password: '',
  })

  const submit = form.handleSubmit(async ({ username, password }) => {
    setFailure(null)
    try {
      await session.signIn(username, password)
    } catch (error) {
      setFailure(error instanceof AuthError ? error.reason : 'UNAVAILABLE')
      return
    }
    await navigate({ href: placeAfterSignIn(til, session.getState().grants.length), replace: true })
  })

  return (
    <Form onSubmit={submit} problems={form.problems}>
      {failure !== null && (
        <Notice kind="error" title={t.failures[failure].title} announce="alert">
          {t.failures[failure].text}
        </Notice>
      )}
      <TextField {...form.register('username')} label={t.username} autoComplete="username" autoCapitalize="none" error={form.errorOf('username')} />
      <TextField {...form.register('password')} label={t.password} type="password" autoComplete="current-password" error={form.errorOf('password')} />
      <FormActions submitLabel={t.submit} pending={form.formState.isSubmitting} showShortcut={false} />
    </Form>
  )
}
