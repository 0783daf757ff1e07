/** What a draft holds; null when it cannot be read. */
export function readSaved(content: string): object | null {
  try {
    const saved: unknown = JSON.parse(content)
    return typeof saved === 'object' && saved !== null && !Array.isArray(saved) ? saved : null
  } catch {
    return null
  }
}

/** The form's own values, with those of the draft that still fit: the form may have changed since. */
export function fillFrom<TValues extends object>(saved: object, empty: TValues): TValues {
  const filled: Record<string, unknown> = Object.fromEntries(Object.entries(empty))
  for (const [name, before] of Object.entries(empty)) {
    const now: unknown = (saved as Record<string, unknown>)[name]
    if (isPlain(before) && isPlain(now)) filled[name] = fillFrom(now, before)
    else if (now !== null && typeof now === typeof before && Array.isArray(now) === Array.isArray(before) && !isPlain(before)) filled[name] = now
  }
  return filled as TValues
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
