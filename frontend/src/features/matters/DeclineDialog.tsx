import * as v from 'valibot'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { ActForm } from './ActForm'
import { declineToContribute } from './commands'
import { texts } from './formTexts'
import { useMatter } from './MatterContext'
import { noBehalf, OnBehalfFields, onBehalfInput } from './OnBehalfFields'

/** As easy as sharing: no reason is asked. */
export function DeclineDialog() {
  const t = useTexts(texts)
  const { matter, done } = useMatter()
  const can = matter.viewerCan
  const own = matter.myInvitation != null
  const waiting = (matter.invitations ?? []).filter((party) => party.status === 'INVITED')
  const schema = v.pipe(
    v.object({ onBehalfOfInvitationId: v.string(), onBehalf: v.object({ givenBy: v.string(), givenHow: v.string() }) }),
    v.forward(
      v.partialCheck([['onBehalfOfInvitationId']], (values) => own || values.onBehalfOfInvitationId !== '', t.contribution.onBehalfMissing),
      ['onBehalfOfInvitationId'],
    ),
    v.forward(
      v.partialCheck(
        [['onBehalfOfInvitationId'], ['onBehalf', 'givenBy']],
        (values) => values.onBehalfOfInvitationId === '' || values.onBehalf.givenBy.trim() !== '',
        t.contribution.givenByMissing,
      ),
      ['onBehalf', 'givenBy'],
    ),
    v.forward(
      v.partialCheck(
        [['onBehalfOfInvitationId'], ['onBehalf', 'givenHow']],
        (values) => values.onBehalfOfInvitationId === '' || values.onBehalf.givenHow !== '',
        t.contribution.givenHowMissing,
      ),
      ['onBehalf', 'givenHow'],
    ),
  )
  const form = useAppForm(schema, noBehalf)
  const { submit, send } = useCommandForm(form, declineToContribute, (values) => ({ id: matter.id, ...onBehalfInput(values) }), () => done(t.decline.done))
  return (
    <ActForm title={t.decline.title} submitLabel={t.decline.submit} submit={submit} problems={form.problems} send={send}>
      <p>{t.decline.effect}</p>
      {can.noteOnBehalf && (
        <OnBehalfFields
          parties={waiting}
          own={own}
          invitation={{ ...form.register('onBehalfOfInvitationId'), error: form.errorOf('onBehalfOfInvitationId') }}
          givenBy={{ ...form.register('onBehalf.givenBy'), error: form.errorOf('onBehalf.givenBy') }}
          givenHow={{ ...form.register('onBehalf.givenHow'), error: form.errorOf('onBehalf.givenHow') }}
          chosen={form.watch('onBehalfOfInvitationId')}
        />
      )}
    </ActForm>
  )
}
