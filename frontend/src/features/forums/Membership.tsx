import { useState } from 'react'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { DataTable, type Column } from '@/ui/DataTable'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { HiddenText, Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { StatusLine } from '@/ui/StatusLine'
import { AddMemberForm } from './AddMemberForm'
import { attestParticipant, endParticipant, forumMembership, type MembershipView, type SeatView } from './membershipQueries'
import { membershipTexts } from './membershipTexts'
import { texts } from './texts'

/** The list of members for those who keep it; nothing to everybody else, who are not told that there is one. */
export function Membership({ forumId }: { forumId: string }) {
  const [adding, setAdding] = useState(false)
  const [result, repeat] = useQuery({ query: forumMembership, variables: { forumId, adding } })
  const list = result.data?.membership
  const again = () => repeat({ requestPolicy: 'network-only' })
  if (result.error !== undefined) return <ErrorState error={appError(result.error)} onRetry={again} />
  if (result.data === undefined) return <Loading />
  if (list == null) return null
  return <Kept list={list} adding={adding} setAdding={setAdding} again={again} />
}

function Kept({ list, adding, setAdding, again }: { list: MembershipView; adding: boolean; setAdding: (adding: boolean) => void; again: () => void }) {
  const t = useTexts(membershipTexts)
  const words = useTexts(texts)
  const [said, setSaid] = useState<string | null>(null)
  const [ending, setEnding] = useState<SeatView | null>(null)
  const attest = useCommand(attestParticipant)
  const done = (text: string) => {
    setSaid(text)
    again()
  }
  const columns: Column<SeatView>[] = [
    { key: 'name', header: words.memberColumns.name, rowHeader: true, cell: (seat) => <span lang="da">{seat.name}</span> },
    { key: 'organisation', header: words.memberColumns.organisation, cell: (seat) => <span lang="da">{seat.organisation}</span> },
    {
      key: 'function',
      header: words.memberColumns.function,
      cell: (seat) => (
        <>
          {words.functions[seat.function]}
          <br />
          <span lang="da">{seat.roleLabel}</span>
        </>
      ),
    },
    { key: 'until', header: t.columns.until, cell: (seat) => (seat.validUntil === null ? t.open : formatShortDate(seat.validUntil)) },
    {
      key: 'used',
      header: t.columns.used,
      cell: (seat) => (
        <>
          {seat.lastUsedOn === null ? t.never : formatShortDate(seat.lastUsedOn)}
          <br />
          {seat.lapsed ? <Badge>{t.lapsed}</Badge> : seat.lapsesOn === null ? null : t.lapses(formatShortDate(seat.lapsesOn))}
        </>
      ),
    },
    {
      key: 'acts',
      header: t.columns.acts,
      cell: (seat) => (
        <Row>
          {seat.viewerCan.attest && (
            <Button
              kind="secondary"
              pending={attest.pending}
              onClick={() =>
                void attest.run({ id: seat.id }).then((outcome) => {
                  if (outcome.ok) done(t.attested(seat.name))
                })
              }
            >
              {t.attest}
              <HiddenText>: {seat.name}</HiddenText>
            </Button>
          )}
          {seat.viewerCan.end && (
            <Button kind="tertiary" onClick={() => setEnding(seat)}>
              {t.end}
              <HiddenText>: {seat.name}</HiddenText>
            </Button>
          )}
        </Row>
      ),
    },
  ]
  return (
    <Stack>
      <p>{t.intro}</p>
      <StatusLine focus>{said}</StatusLine>
      {attest.error !== null && <ErrorState error={attest.error} />}
      {list.seats.length === 0 ? <p>{words.noMembers}</p> : <DataTable caption={words.membersCaption} captionHidden columns={columns} rows={list.seats} rowKey={(seat) => seat.id} />}
      {adding ? (
        <AddMemberForm
          list={list}
          onClose={() => setAdding(false)}
          onDone={(name) => {
            setAdding(false)
            done(t.added(name))
          }}
        />
      ) : (
        <Row>
          <Button kind="secondary" onClick={() => setAdding(true)}>
            {t.add.title}
          </Button>
        </Row>
      )}
      {ending !== null && (
        <EndSeat
          seat={ending}
          onClose={() => setEnding(null)}
          onDone={() => {
            setEnding(null)
            done(t.ended(ending.name))
          }}
        />
      )}
    </Stack>
  )
}

function EndSeat({ seat, onClose, onDone }: { seat: SeatView; onClose: () => void; onDone: () => void }) {
  const t = useTexts(membershipTexts)
  const send = useCommand(endParticipant)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.endTitle(seat.name)}
      actions={
        <Row>
          <Button
            pending={send.pending}
            onClick={() =>
              void send.run({ id: seat.id }).then((outcome) => {
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
