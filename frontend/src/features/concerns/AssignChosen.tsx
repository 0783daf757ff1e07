import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import type { ConcernRowFragment } from '@/gen/graphql'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { Button } from '@/ui/Button'
import { Row } from '@/ui/Layout'
import { Select } from '@/ui/Select'
import { texts } from './texts'

const colleagues = graphql(`
  query AssignChosenColleagues {
    invitees {
      grantId
      name
      role
    }
  }
`)

const assign = graphql(`
  mutation AssignChosen($input: AssignConcernInput!) {
    assignConcern(input: $input) {
      concern {
        id
        version
        responsible
        responsibleIsMe
      }
    }
  }
`)

interface AssignChosenProps {
  rows: readonly ConcernRowFragment[]
  onClear: () => void
  /** What was done, in words, and the numbers of those that were not. */
  onDone: (message: string | null, failed: readonly string[]) => void
}

/** Several concerns to one coordinator: one command each, so that each has its own line in the log and nobody's change is overwritten. */
export function AssignChosen({ rows, onClear, onDone }: AssignChosenProps) {
  const t = useTexts(texts).assign
  const viewer = useViewer()
  const [to, setTo] = useState('')
  const [pending, setPending] = useState(false)
  const [result] = useQuery({ query: colleagues, requestPolicy: 'cache-first' })
  const command = useCommand(assign)
  const others = (result.data?.invitees ?? []).filter((one) => one.role === 'MUNICIPAL_COORDINATOR' && one.grantId !== viewer.grant.id)

  async function run() {
    if (rows.length === 0) return
    setPending(true)
    const failed: string[] = []
    for (const row of rows) {
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await command.run({ id: row.id, version: row.version, grantId: to === '' ? null : to })
      if (!outcome.ok) failed.push(row.reference)
    }
    setPending(false)
    const count = rows.length - failed.length
    onDone(count === 0 ? null : t.done(count, others.find((one) => one.grantId === to)?.name ?? t.toMe), failed)
  }

  return (
    <section aria-label={t.title}>
      <Row end>
        <Select
          name="fordel-til"
          label={t.to}
          emptyLabel={t.me}
          value={to}
          onChange={(event) => setTo(event.target.value)}
          options={others.map((one) => ({ value: one.grantId, label: one.name }))}
        />
        <Button kind="secondary" pending={pending} onClick={() => void run()}>
          {t.submit}
        </Button>
        {rows.length > 0 && (
          <Button kind="tertiary" onClick={onClear}>
            {t.none}
          </Button>
        )}
        <span role="status">{t.chosen(rows.length)}</span>
      </Row>
    </section>
  )
}
