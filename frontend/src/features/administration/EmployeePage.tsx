import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/ButtonLink'
import { DateTimeText } from '@/ui/Dates'
import { Empty } from '@/ui/Empty'
import { ErrorState } from '@/ui/ErrorState'
import { Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { StatusLine } from '@/ui/StatusLine'
import { SummaryList } from '@/ui/SummaryList'
import { employeePage } from './queries'
import { GiveRoleForm } from './GiveRoleForm'
import { RoleTable } from './RoleTable'
import { texts } from './texts'

const route = getRouteApi('/inde/administration/$medarbejderId')

export function EmployeePage() {
  const { medarbejderId } = route.useParams()
  return <OneEmployee key={medarbejderId} id={medarbejderId} />
}

function OneEmployee({ id }: { id: string }) {
  const t = useTexts(texts)
  const [said, setSaid] = useState<string | null>(null)
  const [giving, setGiving] = useState(false)
  const [result, repeat] = useQuery({ query: employeePage, variables: { id } })
  const again = () => repeat({ requestPolicy: 'network-only' })
  const done = (text: string) => {
    setSaid(text)
    again()
  }
  const employee = result.data?.employee
  if (result.error !== undefined && employee == null) {
    return (
      <>
        <PageHeading title={t.missing} />
        <ErrorState error={appError(result.error)} onRetry={again} />
      </>
    )
  }
  if (result.data === undefined) return <Loading />
  if (employee == null) {
    return (
      <>
        <PageHeading title={t.missing} />
        <Empty action={<ButtonLink to="/administration">{t.backToList}</ButtonLink>}>{t.notFound}</Empty>
      </>
    )
  }
  return (
    <Stack>
      {/* A title names nobody. */}
      <PageHeading title={t.missing} />
      <StatusLine focus>{said}</StatusLine>
      {!employee.mayChange && employee.active && <Notice>{t.own}</Notice>}
      <SummaryList
        rows={[
          { key: 'name', label: t.columns.name, value: <span lang="da">{employee.name}</span> },
          { key: 'organisation', label: t.facts.organisation, value: <span lang="da">{employee.organisation}</span> },
          { key: 'seen', label: t.facts.seen, value: employee.lastSignInAt === null ? t.never : <DateTimeText value={employee.lastSignInAt} /> },
          { key: 'active', label: t.facts.active, value: employee.active ? t.facts.open : t.facts.blocked },
        ]}
      />
      <section>
        <h2>{t.roles}</h2>
        {employee.roles.length === 0 ? <p>{t.noRoles}</p> : <RoleTable roles={employee.roles} onDone={done} />}
      </section>
      {giving ? (
        <GiveRoleForm
          userId={employee.id}
          onClose={() => setGiving(false)}
          onDone={(text) => {
            setGiving(false)
            done(text)
          }}
        />
      ) : (
        employee.mayChange && (
          <Row>
            <Button onClick={() => setGiving(true)}>{t.give.title}</Button>
          </Row>
        )
      )}
      <Row>
        <ButtonLink to="/administration">{t.backToList}</ButtonLink>
      </Row>
    </Stack>
  )
}
