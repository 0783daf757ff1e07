import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate, quarterOf } from '@/shared/time/dates'
import { useHasScreen } from '@/shared/viewer/ViewerProvider'
import { Badge } from '@/ui/Badge'
import { ButtonLink } from '@/ui/ButtonLink'
import { DataTable, type Column } from '@/ui/DataTable'
import { Deadline } from '@/ui/Deadline'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { attestationList, type Standing } from './attestQueries'
import { attestTexts } from './attestTexts'

/** Which authorities have confirmed their access in this quarter: names of authorities and days, for administrators and officers. */
export function AttestationsPage() {
  const t = useTexts(attestTexts)
  const administers = useHasScreen('ADMINISTRATION')
  const [result, repeat] = useQuery({ query: attestationList, requestPolicy: 'cache-and-network' })
  const rows = result.data?.attestations ?? []
  const first = rows[0]
  const columns: Column<Standing>[] = [
    { key: 'authority', header: t.columns.authority, rowHeader: true, cell: (row) => <Authority row={row} /> },
    { key: 'state', header: t.columns.state, cell: (row) => <Badge tone={row.state === 'ATTESTED' ? 'quiet' : 'status'}>{t.states[row.state]}</Badge> },
    { key: 'due', header: t.columns.due, cell: (row) => (row.state === 'ATTESTED' ? formatShortDate(row.dueOn) : <Deadline value={row.dueOn} short />) },
    { key: 'attested', header: t.columns.attested, cell: (row) => (row.attestedOn === null ? t.notYet : formatShortDate(row.attestedOn)) },
  ]
  return (
    <Stack>
      <PageHeading title={t.listTitle} />
      <p>{t.intro}</p>
      <p>{t.nothingCloses}</p>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {result.data === undefined && result.error === undefined && <Loading />}
      {result.data !== undefined && rows.length === 0 && <Empty>{t.noAuthorities}</Empty>}
      {first !== undefined && (
        <>
          <h2>{t.quarter(...quarterOf(first.quarter))}</h2>
          <DataTable caption={t.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.authorityId} busy={result.fetching} />
        </>
      )}
      {administers && (
        <Row>
          <ButtonLink to="/administration">{t.back}</ButtonLink>
        </Row>
      )}
    </Stack>
  )
}

function Authority({ row }: { row: Standing }) {
  if (!row.canAttest) return <span lang="da">{row.authority}</span>
  return (
    <Link to="/administration/adgange/$myndighedId" params={{ myndighedId: row.authorityId }}>
      <span lang="da">{row.authority}</span>
    </Link>
  )
}
