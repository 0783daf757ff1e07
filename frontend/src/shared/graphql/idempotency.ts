export interface SentCommand {
  content: string
  key: string
}

/** The key of a command: the one already used while the content is the same, otherwise a new one. */
export function keyFor(input: object, last: SentCommand | null): SentCommand {
  const content = JSON.stringify(input)
  return last !== null && last.content === content ? last : { content, key: crypto.randomUUID() }
}
