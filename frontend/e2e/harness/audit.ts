import { expect } from '@playwright/test'
import { walk } from './answer'
import { apiOf } from './api'

const log = `query ($filter: AuditFilter) {
  auditLog(filter: $filter, first: 100) { nodes { kind operation user role purpose decision } }
}`

export interface LogLine {
  kind: string
  operation: string
  user: string
  role: string
  /** Why: the purpose of a look-up, or the reason that was asked for. */
  purpose: string
  decision: string
}

/** The newest hundred lines of the log about one record, as the data protection officer of the municipality reads them. */
export async function logOf(base: string, recordId: string, kind?: string): Promise<LogLine[]> {
  const answer = await apiOf(base, 'dpo').read(log, { filter: { recordId, kind } })
  return answer.list('auditLog', 'nodes').map((node) => ({
    kind: String(walk(node, ['kind'])),
    operation: String(walk(node, ['operation'])),
    user: String(walk(node, ['user']) ?? ''),
    role: String(walk(node, ['role']) ?? ''),
    purpose: String(walk(node, ['purpose']) ?? ''),
    decision: String(walk(node, ['decision'])),
  }))
}

/** Every act on a record leaves its line; a line carries ids, never content. */
export async function expectLogged(base: string, recordId: string, wanted: Partial<LogLine>) {
  await expect.poll(() => logOf(base, recordId, wanted.kind), { message: `log of ${recordId}` }).toContainEqual(expect.objectContaining(wanted))
}
