// A power cut in the middle of S2: what was acknowledged is there, what was interrupted is whole or absent. API only.
import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { walk } from './harness/answer'
import { Api } from './harness/api'
import { startServer } from './harness/server'
import { invitee, matterByApi } from './steps/course'

const query = 'query ($id: ID!) { matter(id: $id) { contributions { id text } disclosures { kind contributionIds } } }'

test('after kill -9 every acknowledged command’s effect is there, and none is half there', async () => {
  test.setTimeout(180_000)
  let server = await startServer()
  const { matter } = await matterByApi(server.url, 'Freja Stormgaard')
  await new Api(server.url, 'tk').run(
    'inviteToMatter',
    { id: matter, grantId: await invitee(server.url, 'Line Skovgaard'), need: 'Trivsel og hverdag.', withIdentity: true, compartments: [], necessity: 'For helhedens skyld.' },
    'matter { id }',
  )
  const acknowledged = new Set<string>()
  const sent: { text: string; key: string }[] = []
  try {
    for (let round = 1; round <= 3; round += 1) {
      const child = new Api(server.url, 'cbf')
      await child.signIn()
      const wanted = acknowledged.size + 2 * round
      let cut: Promise<void> | undefined
      const send = async () => {
        while (cut === undefined) {
          const command = { text: `Oplysning ${sent.length + 1}: ${randomUUID()}`, key: randomUUID() }
          sent.push(command)
          const answer = await child.command('contribute', contribution(matter, command), 'matter { id }').catch(() => null)
          if (answer === null) return
          expect(answer.code).toBe('')
          acknowledged.add(command.text)
          // The others are under way at this moment.
          if (acknowledged.size >= wanted) cut ??= server.kill()
        }
      }
      await Promise.all([send(), send(), send()])
      await cut
      server = await startServer({ dataDir: server.dataDir })
      await expectWhole(server.url, matter, acknowledged, sent)
    }
    await test.step('who got no answer asks again, and it happens once', async () => {
      const child = new Api(server.url, 'cbf')
      for (const command of sent) await child.run('contribute', contribution(matter, command), 'matter { id }')
      const texts = (await new Api(server.url, 'cbf').read(query, { id: matter })).list('matter', 'contributions').map((row) => String(walk(row, ['text'])))
      expect(texts.toSorted()).toEqual(sent.map((command) => command.text).toSorted())
    })
  } finally {
    await server.stop()
  }
})

function contribution(matter: string, { text, key }: { text: string; key: string }) {
  return { idempotencyKey: key, id: matter, compartment: 'GENERAL', kind: 'OBSERVED_FACT', text, necessity: 'Indgår i analysen.' }
}

async function expectWhole(base: string, matter: string, acknowledged: ReadonlySet<string>, sent: readonly { text: string }[]) {
  const answer = await new Api(base, 'tk').read(query, { id: matter })
  const texts = answer.list('matter', 'contributions').map((row) => String(walk(row, ['text'])))
  for (const text of acknowledged) expect(texts.filter((found) => found === text), 'acknowledged, and there once').toHaveLength(1)
  for (const text of texts) expect(sent.map((command) => command.text)).toContain(text)
  const ids = answer.list('matter', 'contributions').map((row) => String(walk(row, ['id'])))
  const rows = answer.list('matter', 'disclosures').filter((row) => walk(row, ['kind']) === 'CONTRIBUTION')
  const inLedger = new Set(rows.flatMap((row) => walk(row, ['contributionIds']) as string[]))
  expect([...inLedger].toSorted(), 'each contribution is in the ledger, and no row stands alone').toEqual(ids.toSorted())
  const log = await new Api(base, 'dpo').read('query ($filter: AuditFilter) { auditLog(filter: $filter, first: 100) { nodes { operation decision } } }', { filter: { recordId: matter, kind: 'CHANGE' } })
  const lines = log.list('auditLog', 'nodes').filter((line) => walk(line, ['operation']) === 'contribute')
  expect(lines, 'each has its line in the log').toHaveLength(texts.length)
}
