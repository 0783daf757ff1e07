import { useState } from 'react'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { DataTable, type Column } from '@/ui/DataTable'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { HiddenText, Quiet, Row } from '@/ui/Layout'
import { approveGrant, endGrant, type RoleView } from './queries'
import { texts } from './texts'

/** All roles of an employee, with who gave, approved and ended each. */
export function RoleTable({ roles, onDone }: { roles: readonly RoleView[]; onDone: (text: string) => void }) {
  const t = useTexts(texts)
  const [ending, setEnding] = useState<RoleView | null>(null)
  const approve = useCommand(approveGrant)
  const decide = (role: RoleView, agrees: boolean) =>
    void approve.run({ id: role.id, agrees }).then((outcome) => {
      if (outcome.ok) onDone(agrees ? t.approved : t.refused)
    })
  const columns: Column<RoleView>[] = [
    { key: 'role', header: t.roleColumns.role, rowHeader: true, cell: (role) => <span lang="da">{role.roleLabel}</span> },
    {
      key: 'where',
      header: t.roleColumns.where,
      cell: (role) => (
        <span lang="da">
          {role.organisation}
          <br />
          <Quiet>{role.place}</Quiet>
        </span>
      ),
    },
    { key: 'period', header: t.roleColumns.period, cell: (role) => t.period(formatShortDate(role.validFrom), role.validUntil === null ? null : formatShortDate(role.validUntil)) },
    { key: 'state', header: t.roleColumns.state, cell: (role) => <Badge tone={role.state === 'ENDED' ? 'quiet' : 'status'}>{t.states[role.state]}</Badge> },
    { key: 'by', header: t.roleColumns.by, cell: (role) => <History role={role} /> },
    {
      key: 'acts',
      header: t.roleColumns.acts,
      cell: (role) => (
        <Row>
          {role.viewerCan.approve && (
            <>
              <Button pending={approve.pending} onClick={() => decide(role, true)}>
                {t.approve}
                <HiddenText>: {role.roleLabel}</HiddenText>
              </Button>
              <Button kind="secondary" pending={approve.pending} onClick={() => decide(role, false)}>
                {t.refuse}
                <HiddenText>: {role.roleLabel}</HiddenText>
              </Button>
            </>
          )}
          {role.viewerCan.end && (
            <Button kind="secondary" onClick={() => setEnding(role)}>
              {t.end}
              <HiddenText>: {role.roleLabel}</HiddenText>
            </Button>
          )}
        </Row>
      ),
    },
  ]
  return (
    <>
      {approve.error !== null && <ErrorState error={approve.error} />}
      <DataTable caption={t.rolesCaption} captionHidden columns={columns} rows={roles} rowKey={(role) => role.id} />
      {ending !== null && (
        <EndRole
          role={ending}
          onClose={() => setEnding(null)}
          onDone={() => {
            setEnding(null)
            onDone(t.ended)
          }}
        />
      )}
    </>
  )
}

function History({ role }: { role: RoleView }) {
  const t = useTexts(texts)
  const lines = [
    role.givenBy === null ? null : t.given(role.givenBy),
    role.approvedBy === null ? null : t.approvedBy(role.approvedBy),
    role.endedBy === null ? null : t.endedBy(role.endedBy),
  ].filter((line) => line !== null)
  return (
    <>
      {role.grounds !== null && <span lang="da">{role.grounds}</span>}
      {lines.map((line) => (
        <div key={line}>
          <Quiet>{line}</Quiet>
        </div>
      ))}
    </>
  )
}

function EndRole({ role, onClose, onDone }: { role: RoleView; onClose: () => void; onDone: () => void }) {
  const t = useTexts(texts)
  const send = useCommand(endGrant)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.endTitle(role.roleLabel)}
      actions={
        <Row>
          <Button
            pending={send.pending}
            onClick={() =>
              void send.run({ id: role.id }).then((outcome) => {
                if (outcome.ok) onDone()
              })
            }
          >
            {t.endSubmit}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t.cancel}
          </Button>
        </Row>
      }
    >
      <p>{t.endEffect}</p>
      {send.error !== null && <ErrorState error={send.error} />}
    </Dialog>
  )
}
