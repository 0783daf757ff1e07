import { useState } from 'react'
import { isWithheld } from '@/shared/graphql/withheld'
import { useCommand } from '@/shared/graphql/useCommand'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { Card, HiddenText, Stack } from '@/ui/Layout'
import { SummaryList } from '@/ui/SummaryList'
import { revokeInvitation } from './commands'
import { useMatter } from './MatterContext'
import type { InvitationView } from './matterQuery'
import { texts } from './texts'

/** Who is invited, what each is asked for and what each sees. Shown to those who run the matter. */
export function Invitations() {
  const t = useTexts(texts)
  const { matter, withheld, openAct } = useMatter()
  const [leaving, setLeaving] = useState<InvitationView | null>(null)
  if (matter.invitations == null || isWithheld(withheld, 'matter.invitations')) return null
  return (
    <section>
      <h2>{t.invitations.title}</h2>
      {matter.invitations.length === 0 && <p>{t.invitations.none}</p>}
      <Stack>
        {matter.invitations.map((invitation) => (
          <OneInvitation key={invitation.id} invitation={invitation} onRevoke={matter.viewerCan.invite ? () => setLeaving(invitation) : null} />
        ))}
        {matter.viewerCan.invite && (
          <Button kind="secondary" onClick={() => openAct('inviter')}>
            {t.act.inviter}
          </Button>
        )}
      </Stack>
      {leaving !== null && <RevokeDialog invitation={leaving} onClose={() => setLeaving(null)} />}
    </section>
  )
}

function OneInvitation({ invitation, onRevoke }: { invitation: InvitationView; onRevoke: (() => void) | null }) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { language } = useLanguage()
  const sees = [invitation.withIdentity ? t.invitations.withIdentity : t.invitations.withoutIdentity, ...invitation.compartments.map((part) => words.compartment[part].toLowerCase())]
  return (
    <Card>
      <h3 lang="da">
        {invitation.organisation}: {invitation.name}, {invitation.roleLabel}
      </h3>
      <Badge tone="quiet">{words.invitationStatus[invitation.status]}</Badge>
      <SummaryList
        rows={[
          { key: 'need', label: t.invitations.need, value: <span lang="da">{invitation.need}</span> },
          // What was once seen is in the ledger; here stands what is open now.
          ...(invitation.status === 'REVOKED'
            ? []
            : [
                { key: 'sees', label: t.invitations.sees, value: sees.join(', ') },
                { key: 'until', label: t.invitations.until, value: invitation.validUntil == null ? t.invitations.open : formatDate(invitation.validUntil, language) },
              ]),
        ]}
      />
      {onRevoke !== null && invitation.status !== 'REVOKED' && (
        <Button kind="tertiary" onClick={onRevoke}>
          {t.invitations.revoke}
          <HiddenText>: {invitation.organisation}</HiddenText>
        </Button>
      )}
    </Card>
  )
}

function RevokeDialog({ invitation, onClose }: { invitation: InvitationView; onClose: () => void }) {
  const t = useTexts(texts)
  const { matter, done } = useMatter()
  const send = useCommand(revokeInvitation)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.invitations.revokeTitle}
      actions={
        <>
          <Button
            pending={send.pending}
            onClick={() =>
              void send.run({ id: matter.id, invitationId: invitation.id }).then((outcome) => {
                if (!outcome.ok) return
                onClose()
                done(t.invitations.revoked)
              })
            }
          >
            {t.invitations.revoke}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
        </>
      }
    >
      {send.error !== null && <ErrorState error={send.error} />}
      <p>{t.invitations.revokeEffect(invitation.name)}</p>
    </Dialog>
  )
}
