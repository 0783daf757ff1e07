import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { apiOf } from './harness/api'

const record: Record<'concern' | 'notification' | 'matter' | 'measure' | 'meeting', string> = {
  concern: 'concern(id: $id) { id }',
  notification: 'notification(id: $id) { id }',
  matter: 'matter(id: $id) { id }',
  measure: 'measure(id: $id) { id }',
  meeting: 'meeting(id: $id) { id }',
}

/** "Not see": for each of these people the record answers, by every door of the API, exactly as one that does not exist. */
export async function expectHidden(base: string, kind: keyof typeof record, id: string, people: readonly string[]) {
  const missing = randomUUID()
  for (const person of people) {
    const api = apiOf(base, person)
    for (const door of [record[kind], 'node(id: $id) { id }']) {
      const query = `query ($id: ID!) { it: ${door} }`
      const [hidden, none] = [await api.ask(query, { id }), await api.ask(query, { id: missing })]
      expect(hidden.get('it') ?? null, `${person} must not see the ${kind}`).toBeNull()
      expect([hidden.status, hidden.code], `${person}: hidden and missing look the same`).toEqual([none.status, none.code])
    }
  }
}

/** "See": the record answers. */
export async function expectShown(base: string, kind: keyof typeof record, id: string, people: readonly string[]) {
  for (const person of people) {
    const answer = await apiOf(base, person).ask(`query ($id: ID!) { it: ${record[kind]} }`, { id })
    expect(answer.get('it', 'id'), `${person} must see the ${kind}: ${answer.text}`).toBe(id)
  }
}

/** People who have nothing to do with a concern, whatever it is about. */
export const outsiders = ['skoleleder', 'ssplaerer', 'ssp', 'straxen', 'lokalpoliti', 'gadeplan', 'pet', 'cde', 'psykiatri', 'kriminalforsorg', 'social', 'jobcenter', 'mentor', 'next', 'analytiker', 'leder', 'admin', 'dpo', 'tknabo']
