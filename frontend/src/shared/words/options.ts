/** The choices of a select or a group of radio buttons, in the order of the words. */
export function wordOptions<const Code extends string>(words: Record<Code, string>, only?: readonly Code[]): { value: Code; label: string }[] {
  const codes = only ?? (Object.keys(words) as Code[])
  return codes.map((code) => ({ value: code, label: words[code] }))
}

/** The words of a code that the app may not know yet: then the code itself, never an empty place. */
export function wordOf(words: Record<string, string>, code: string): string {
  return words[code] ?? code
}

/** A code from the address, when it is one of those known. */
export function knownCode<const Code extends string>(words: Record<Code, string>, code: string | undefined): Code | null {
  return code !== undefined && Object.hasOwn(words, code) ? (code as Code) : null
}
