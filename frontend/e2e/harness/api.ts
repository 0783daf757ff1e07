import { randomUUID } from 'node:crypto'
import { Answer, walk } from './answer'

/** Password of all demo accounts. */
export const password = 'infohus-demo'

const known = new Map<string, Api>()

/** The account's own connection to this server: signed in once, and again when its sign-in has run out. */
export function apiOf(base: string, username: string): Api {
  const key = `${base} ${username}`
  const found = known.get(key) ?? new Api(base, username)
  known.set(key, found)
  return found
}

/** Speaks for one demo account, with documents of its own: what the account can reach without any screen. */
export class Api {
  private token = ''

  constructor(
    readonly base: string,
    readonly username: string,
    /** Role to choose after sign-in; the default role when none is named. */
    private readonly role?: string,
  ) {}

  async signIn(): Promise<string> {
    const answer = await this.post('/auth/login', { username: this.username, password })
    if (answer.status !== 200) throw new Error(`${this.username} cannot sign in: ${answer.status} ${answer.text}`)
    this.token = String(walk(answer.body, ['accessToken']))
    if (this.role !== undefined) {
      const grants = walk(answer.body, ['grants'])
      const wanted = Array.isArray(grants) ? grants.find((grant) => walk(grant, ['role']) === this.role) : undefined
      const switched = await this.post('/auth/grant', { grantId: walk(wanted, ['id']) })
      this.token = String(walk(switched.body, ['accessToken']))
    }
    return this.token
  }

  /** Sends a document; whatever comes back is the answer. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    if (this.token === '') await this.signIn()
    const first = await this.post('/graphql', { query, variables })
    if (first.status !== 401) return first
    await this.signIn()
    return this.post('/graphql', { query, variables })
  }

  /** `ask` for a document that has to succeed. */
  async read(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const answer = await this.ask(query, variables)
    if (answer.failed) throw new Error(`${this.username}: ${query.trim()}\n${answer.text}`)
    return answer
  }

  /** Runs a command; its payload stands under "out". */
  command(name: string, input: Record<string, unknown>, selection: string): Promise<Answer> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    return this.ask(`mutation ($input: ${type}!) { out: ${name}(input: $input) { ${selection} } }`, {
      input: { idempotencyKey: randomUUID(), ...input },
    })
  }

  /** `command` for one that has to succeed. */
  async run(name: string, input: Record<string, unknown>, selection: string): Promise<Answer> {
    const answer = await this.command(name, input, selection)
    if (answer.failed) throw new Error(`${name} as ${this.username}: ${answer.text}`)
    return answer
  }

  private async post(path: string, body: object): Promise<Answer> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json' }
    if (this.token !== '') headers['Authorization'] = `Bearer ${this.token}`
    const response = await fetch(this.base + path, { method: 'POST', headers, body: JSON.stringify(body) })
    const text = await response.text()
    return new Answer(response.status, text === '' ? null : JSON.parse(text))
  }
}
