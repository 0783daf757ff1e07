/** One step into an answer: the name of a member, or a place in a list. */
export type Step = string | number

/** An answer of the API that is walked by path, so that a test needs no type for each document. */
export class Answer {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {}

  /** Whole answer as text, for "this word is nowhere in it". */
  get text(): string {
    return JSON.stringify(this.body)
  }

  /** What stands at a path under `data`; undefined where there is nothing. */
  get(...steps: Step[]): unknown {
    return walk(this.body, ['data', ...steps])
  }

  string(...steps: Step[]): string {
    const found = this.get(...steps)
    if (typeof found !== 'string') throw new Error(`no text at ${steps.join('.')}: ${this.text}`)
    return found
  }

  number(...steps: Step[]): number {
    const found = this.get(...steps)
    if (typeof found !== 'number') throw new Error(`no number at ${steps.join('.')}: ${this.text}`)
    return found
  }

  list(...steps: Step[]): unknown[] {
    const found = this.get(...steps)
    if (!Array.isArray(found)) throw new Error(`no list at ${steps.join('.')}: ${this.text}`)
    return found
  }

  /** Code of the first error; empty when there is none. */
  get code(): string {
    const code = walk(this.body, ['errors', 0, 'extensions', 'code'])
    return typeof code === 'string' ? code : this.failed ? 'UNKNOWN' : ''
  }

  /** Input path of the first error. */
  get field(): string {
    const field = walk(this.body, ['errors', 0, 'extensions', 'field'])
    return typeof field === 'string' ? field : ''
  }

  /** Paths of fields that were held back. */
  get withheld(): string[] {
    const paths = walk(this.body, ['extensions', 'withheld'])
    return Array.isArray(paths) ? paths.map((at) => (Array.isArray(at) ? at.join('.') : String(at))) : []
  }

  get failed(): boolean {
    return this.status !== 200 || Array.isArray(walk(this.body, ['errors']))
  }
}

export function walk(from: unknown, steps: Step[]): unknown {
  let at = from
  for (const step of steps) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<Step, unknown>)[step]
  }
  return at
}
