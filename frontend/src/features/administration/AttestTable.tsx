import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { Badge } from '@/ui/Badge'
import { RadioGroup } from '@/ui/ChoiceGroup'
import { DataTable, type Column } from '@/ui/DataTable'
import { HiddenText, Quiet } from '@/ui/Layout'
import type { Answer, AttestedRole } from './attestQueries'
import { attestTexts } from './attestTexts'
import { useRoleWords } from './useRoleWords'

interface AttestTableProps {
  roles: readonly AttestedRole[]
  answers: Readonly<Record<string, Answer>>
  /** Roles without an answer are marked. */
  wrong: boolean
  onAnswer: (id: string, answer: Answer) => void
}

/** Each role with its seats, and keep or end for it. */
export function AttestTable({ roles, answers, wrong, onAnswer }: AttestTableProps) {
  const t = useTexts(attestTexts)
  const words = useRoleWords()
  const columns: Column<AttestedRole>[] = [
    {
      key: 'name',
      header: t.roleColumns.name,
      rowHeader: true,
      cell: (role) => (
        <>
          <span lang="da">{role.name}</span>
          <br />
          <Quiet>{words(role)}</Quiet>
        </>
      ),
    },
    { key: 'organisation', header: t.roleColumns.organisation, cell: (role) => <span lang="da">{role.organisation}</span> },
    { key: 'period', header: t.roleColumns.period, cell: (role) => t.period(formatShortDate(role.validFrom), role.validUntil === null ? null : formatShortDate(role.validUntil)) },
    { key: 'seats', header: t.roleColumns.seats, cell: (role) => <Seats seats={role.seats} /> },
    {
      key: 'answer',
      header: t.roleColumns.answer,
      cell: (role) =>
        role.own ? (
          t.own
        ) : (
          <RadioGroup
            name={`svar.${role.id}`}
            label={<HiddenText>{t.answerFor(role.name, words(role))}</HiddenText>}
            value={answers[role.id] ?? ''}
            error={wrong && answers[role.id] === undefined ? t.missing(role.name, words(role)) : undefined}
            options={[
              { value: 'keep', label: t.keep },
              { value: 'end', label: t.end },
            ]}
            onChange={(event) => onAnswer(role.id, event.target.value === 'end' ? 'end' : 'keep')}
          />
        ),
    },
  ]
  return <DataTable caption={t.rolesCaption} captionHidden columns={columns} rows={roles} rowKey={(role) => role.id} />
}

function Seats({ seats }: { seats: AttestedRole['seats'] }) {
  const t = useTexts(attestTexts)
  if (seats.length === 0) return <Quiet>{t.noSeats}</Quiet>
  return (
    <>
      {seats.map((seat) => (
        <div key={`${seat.forum}/${seat.function}`}>
          <span lang="da">{seat.forum}</span>, {t.functions[seat.function]} <Quiet>{seat.lastUsedOn === null ? t.unused : t.used(formatShortDate(seat.lastUsedOn))}</Quiet>{' '}
          {seat.lapsed && <Badge>{t.lapsed}</Badge>}
        </div>
      ))}
    </>
  )
}
