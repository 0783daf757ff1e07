import { useState } from 'react'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOf } from '@/shared/words/options'
import { Button } from '@/ui/Button'
import { DataTable, type Column } from '@/ui/DataTable'
import { DateTimeText } from '@/ui/Dates'
import { Dialog } from '@/ui/Dialog'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { HiddenText, Quiet, Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Field, Withheld } from '@/ui/Withheld'
import { texts } from './actTexts'
import { withdrawDisclosure } from './commands'
import { DiscloseForm } from './DiscloseForm'
import { useMatter } from './MatterContext'
import type { DisclosureView } from './matterQuery'
import { texts as matterTexts } from './texts'

/** The ledger: what was passed on, to whom, on what basis and why; also what was declined or taken back. */
export function LedgerTab() {
  const t = useTexts(texts).ledger
  const { matter, withheld, act, openAct } = useMatter()
  const [leaving, setLeaving] = useState<DisclosureView | null>(null)
  if (matter.disclosures === undefined) return <Loading />
  const rows = [...(matter.disclosures ?? [])].sort((one, other) => other.at.localeCompare(one.at))
  const own = new Set((matter.contributions ?? []).filter((one) => one.mine).map((one) => one.id))
  return (
    <Stack>
      {act === 'videregiv' ? (
        <DiscloseForm />
      ) : (
        matter.viewerCan.contribute && (
          <Row>
            <Button onClick={() => openAct('videregiv')}>{t.disclose}</Button>
          </Row>
        )
      )}
      <Field withheld={withheld} path="matter.disclosures">
        {rows.length === 0 ? <Empty>{t.empty}</Empty> : <Ledger rows={rows} mayWithdraw={(row) => row.contributionIds.some((id) => own.has(id))} onWithdraw={setLeaving} />}
      </Field>
      {leaving !== null && <WithdrawDialog row={leaving} onClose={() => setLeaving(null)} />}
    </Stack>
  )
}

interface LedgerProps {
  rows: readonly DisclosureView[]
  mayWithdraw: (row: DisclosureView) => boolean
  onWithdraw: (row: DisclosureView) => void
}

function Ledger({ rows, mayWithdraw, onWithdraw }: LedgerProps) {
  const t = useTexts(texts).ledger
  const words = useTexts(caseTexts)
  const fieldWords: Record<string, string> = { ...t.fields, ...words.dimension, ...words.compartment }
  const columns: Column<DisclosureView>[] = [
    {
      key: 'reference',
      header: t.columns.reference,
      rowHeader: true,
      cell: (row) => (
        <>
          {row.reference}
          <br />
          <DateTimeText value={row.at} short />
        </>
      ),
    },
    {
      key: 'who',
      header: t.columns.who,
      cell: (row) => (
        <>
          {t.from}: <span lang="da">{row.from}</span>
          <br />
          {t.to}: <span lang="da">{row.to}</span>
        </>
      ),
    },
    {
      key: 'what',
      header: t.columns.what,
      cell: (row) => {
        const what = [row.contributionIds.length > 0 ? t.statements(row.contributionIds.length) : null, ...row.fields.map((field) => wordOf(fieldWords, field))]
        return (
          <>
            {words.disclosureKind[row.kind]}
            <br />
            <Quiet>{row.declined ? t.nothing : what.filter(Boolean).join(', ') || t.nothing}</Quiet>
          </>
        )
      },
    },
    {
      key: 'basis',
      header: t.columns.basis,
      cell: (row) => (
        <>
          {words.legalBasis[row.legalBasis]}. {wordOf(words.purpose, row.purpose)}.
          <br />
          {row.necessity === null ? <Withheld /> : <span lang="da">{row.necessity}</span>}
        </>
      ),
    },
    { key: 'by', header: t.columns.by, cell: (row) => row.decidedBy },
    {
      key: 'state',
      header: t.columns.state,
      cell: (row) => {
        if (row.declined) return t.declined
        if (row.withdrawnAt != null) return t.withdrawn(formatShortDate(row.withdrawnAt))
        if (!mayWithdraw(row)) return t.inForce
        return (
          <Button kind="tertiary" onClick={() => onWithdraw(row)}>
            {t.withdraw}
            <HiddenText> {row.reference}</HiddenText>
          </Button>
        )
      },
    },
  ]
  return <DataTable caption={t.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function WithdrawDialog({ row, onClose }: { row: DisclosureView; onClose: () => void }) {
  const t = useTexts(texts).ledger
  const { cancel } = useTexts(matterTexts)
  const { matter, done } = useMatter()
  const send = useCommand(withdrawDisclosure)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.withdrawTitle}
      actions={
        <>
          <Button
            pending={send.pending}
            onClick={() =>
              void send.run({ matterId: matter.id, disclosureId: row.id }).then((outcome) => {
                if (!outcome.ok) return
                onClose()
                done(t.withdrawDone)
              })
            }
          >
            {t.withdrawTitle}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {cancel}
          </Button>
        </>
      }
    >
      {send.error !== null && <ErrorState error={send.error} />}
      <p>{t.withdrawEffect(row.to)}</p>
    </Dialog>
  )
}
