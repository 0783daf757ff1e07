import { Api } from '../harness/api'
import { walk } from '../harness/answer'
import { concernInput } from '../scenes'

/** Id of an account's grant with this role, as a coordinator finds it among those who can be invited. */
export async function invitee(base: string, name: string): Promise<string> {
  const answer = await new Api(base, 'tk').read('{ invitees { grantId name } }')
  const found = answer.list('invitees').find((row) => walk(row, ['name']) === name)
  const id = walk(found, ['grantId'])
  if (typeof id !== 'string') throw new Error(`${name} cannot be invited`)
  return id
}

export async function versionOf(base: string, kind: 'concern' | 'matter' | 'measure' | 'meeting', id: string): Promise<number> {
  return (await new Api(base, 'tk').read(`query ($id: ID!) { it: ${kind}(id: $id) { version } }`, { id })).number('it', 'version')
}

/** A concern that has come to the Infohus, without any screen: for tests that begin there. */
export async function matterByApi(base: string, name: string): Promise<{ concern: string; matter: string }> {
  const [tk, police, next] = [new Api(base, 'tk'), new Api(base, 'politi'), new Api(base, 'next')]
  const sent = await next.run('raiseConcern', concernInput(name, 17, { source: 'COLLEGE' }), 'submission { reference }')
  const list = await tk.read('query ($filter: ConcernFilter) { concerns(filter: $filter) { nodes { id } } }', { filter: { reference: sent.string('out', 'submission', 'reference') } })
  const id = list.string('concerns', 'nodes', 0, 'id')
  const step = async (api: Api, command: string, input: Record<string, unknown> = {}) => {
    await api.run(command, { id, version: await versionOf(base, 'concern', id), ...input }, 'concern { id }')
  }
  await step(tk, 'beginCoordinatorAssessment')
  await step(tk, 'recordCoordinatorAssessment', { outcome: 'INFOHUS', reason: 'Indholdet går igen over tid.' })
  await step(tk, 'requestPoliceClarification', { necessity: 'Afklaring, før Infohus ser på det.', legalBasis: 'RPL_115_1_1', fields: ['IDENTITY', 'STATEMENTS', 'CIRCUMSTANCES'] })
  await step(police, 'recordPoliceClarification', { outcome: 'NO_OBSTACLE', outcomeOn: new Date().toISOString().slice(0, 10) })
  await step(tk, 'screenConcern', { outcome: 'ASSESS', reason: 'Relevant for Infohus.' })
  await step(police, 'agreeScreening')
  const closed = await tk.read('query ($id: ID!) { concern(id: $id) { matters { id } } }', { id })
  return { concern: id, matter: closed.string('concern', 'matters', 0, 'id') }
}

