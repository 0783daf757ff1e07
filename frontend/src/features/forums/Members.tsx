import { today } from '@internationalized/date'
import { useTexts } from '@/shared/i18n/language'
import { danishZone, formatShortDate } from '@/shared/time/dates'
import { DataTable, type Column } from '@/ui/DataTable'
import type { ForumView } from './forumQueries'
import { texts } from './texts'

type Member = NonNullable<ForumView['participants']>[number]

/** Who sits here; whose period has ended is shown as ended, never taken away. */
export function Members({ participants }: { participants: readonly Member[] }) {
  const t = useTexts(texts)
  if (participants.length === 0) return <p>{t.noMembers}</p>
  const now = today(danishZone).toString()
  const period = (member: Member) => {
    const from = formatShortDate(member.validFrom)
    if (member.validUntil == null) return t.from(from)
    const until = formatShortDate(member.validUntil)
    return member.validUntil < now ? t.ended(from, until) : t.period(from, until)
  }
  const columns: Column<Member>[] = [
    { key: 'name', header: t.memberColumns.name, rowHeader: true, cell: (member) => <span lang="da">{member.name}</span> },
    { key: 'organisation', header: t.memberColumns.organisation, cell: (member) => <span lang="da">{member.organisation}</span> },
    { key: 'role', header: t.memberColumns.role, cell: (member) => <span lang="da">{member.roleLabel}</span> },
    { key: 'function', header: t.memberColumns.function, cell: (member) => t.functions[member.function] },
    { key: 'period', header: t.memberColumns.period, cell: period },
  ]
  return <DataTable caption={t.membersCaption} captionHidden columns={columns} rows={participants} rowKey={(member) => member.id} />
}
