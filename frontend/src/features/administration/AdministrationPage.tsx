import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { usePaging } from '@/shared/graphql/usePaging'
import { useTexts } from '@/shared/i18n/language'
import { formatShortDate } from '@/shared/time/dates'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { Checkbox } from '@/ui/Checkbox'
import { DataTable, type Column } from '@/ui/DataTable'
import { DateTimeText } from '@/ui/Dates'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Quiet, Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { PageHeading } from '@/ui/PageHeading'
import { Pagination } from '@/ui/Pagination'
import { SearchLine } from '@/ui/SearchLine'
import { TextField } from '@/ui/TextField'
import { attestTexts } from './attestTexts'
import { employeeList, type EmployeeRow } from './queries'
import { texts } from './texts'
import { ViewAs } from './ViewAs'

const route = getRouteApi('/inde/administration')

/** Who has which role. What is typed stays out of the address: it is a name. */
export function AdministrationPage() {
  const t = useTexts(texts)
  const attest = useTexts(attestTexts)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState('')
  const [name, setName] = useState('')
  const waiting = search.vis === 'venter'
  const { after, showMore } = usePaging(`${name}/${String(waiting)}`)
  const [result, repeat] = useQuery({ query: employeeList, variables: { name, waiting, after } })
  const rows = result.data?.employees?.nodes ?? []
  const page = result.data?.employees?.pageInfo
  return (
    <Stack>
      <PageHeading title={t.title} />
      <p>{t.intro}</p>
      <Row>
        <span>{t.forums}</span>
        <ButtonLink to="/fora">{t.toForums}</ButtonLink>
      </Row>
      <Row>
        <span>{attest.told}</span>
        <ButtonLink to="/administration/adgange">{attest.toList}</ButtonLink>
      </Row>
      <SearchLine label={t.search} onSubmit={() => setName(typed.trim())}>
        <TextField name="navn" label={t.name} value={typed} onChange={(event) => setTyped(event.target.value)} width="m" />
        <Button kind="secondary" type="submit">
          {t.find}
        </Button>
      </SearchLine>
      <Checkbox
        name="venter"
        label={t.waiting}
        checked={waiting}
        onChange={(event) => void navigate({ search: { vis: event.target.checked ? 'venter' : undefined }, replace: true, resetScroll: false })}
      />
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {result.data === undefined && result.error === undefined && <Loading />}
      {result.data !== undefined && rows.length === 0 && <Empty>{waiting ? t.noneWaiting : t.empty}</Empty>}
      {rows.length > 0 && (
        <>
          <EmployeeTable rows={rows} busy={result.fetching} />
          <Pagination shown={rows.length} hasMore={page?.hasNextPage ?? false} pending={result.fetching} onMore={() => showMore(page?.endCursor)} />
        </>
      )}
      <ViewAs />
    </Stack>
  )
}

function EmployeeTable({ rows, busy }: { rows: readonly EmployeeRow[]; busy: boolean }) {
  const t = useTexts(texts)
  const columns: Column<EmployeeRow>[] = [
    {
      key: 'name',
      header: t.columns.name,
      rowHeader: true,
      cell: (row) => (
        <Link to="/administration/$medarbejderId" params={{ medarbejderId: row.id }}>
          <span lang="da">{row.name}</span>
        </Link>
      ),
    },
    { key: 'organisation', header: t.columns.organisation, cell: (row) => <span lang="da">{row.organisation}</span> },
    { key: 'roles', header: t.columns.roles, cell: (row) => <RolesNow roles={row.roles} /> },
    { key: 'seen', header: t.columns.seen, cell: (row) => (row.lastSignInAt === null ? t.never : <DateTimeText value={row.lastSignInAt} />) },
  ]
  return <DataTable caption={t.caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} busy={busy} />
}

function RolesNow({ roles }: { roles: EmployeeRow['roles'] }) {
  const t = useTexts(texts)
  const now = roles.filter((role) => role.state !== 'ENDED')
  if (now.length === 0) return <Quiet>{t.noRole}</Quiet>
  return (
    <>
      {now.map((role) => (
        <div key={role.id}>
          <span lang="da">
            {role.roleLabel}, {role.place}
          </span>
          {role.validUntil !== null && <> {t.until(formatShortDate(role.validUntil))}</>} {role.state !== 'ACTIVE' && <Badge>{t.states[role.state]}</Badge>}
        </div>
      ))}
    </>
  )
}
