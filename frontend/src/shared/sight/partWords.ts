interface PartTexts {
  whole?: string | undefined
  parts?: Record<string, string> | undefined
  withoutIdentity: string
}

const wholeOf = ['CORE', 'CASE', 'IDENTITY', 'CONDUCT']
const special = ['POLICE', 'HEALTH', 'FAMILY', 'LOGBOOK']

/** What of a record somebody sees, in words; nothing where a record has no parts. A part without a word is left out. */
export function partWords(codes: readonly string[], t: PartTexts): string | null {
  const { parts } = t
  if (parts === undefined) return null
  const whole = t.whole !== undefined && wholeOf.every((part) => codes.includes(part))
  const named = Object.keys(parts).filter((part) => codes.includes(part) && (!whole || special.includes(part)))
  const words = [...(whole && t.whole !== undefined ? [t.whole] : []), ...named.map((part) => parts[part] ?? '')]
  return [...words, ...(codes.includes('IDENTITY') ? [] : [t.withoutIdentity])].join('\u00A0· ')
}
