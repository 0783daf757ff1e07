/** Limits in kB, gzipped. A route counts what it adds to the entry. */
export const limits = { entry: 220, route: 80, analyst: 220 }

/** Folder of the analyst's editor, which may be as large as the entry. Nothing lies there yet. */
export const analystFolder = 'src/features/analysis/'

/**
 * What the entry and each lazy route weigh.
 * @param {Record<string, {file: string, src?: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[]}>} manifest of the build
 * @param {(file: string) => number} gzipped bytes of a file
 * @returns {{name: string, size: number, limit: number, over: boolean}[]}
 */
export function weigh(manifest, gzipped) {
  const reach = (key, found = new Set()) => {
    const chunk = manifest[key]
    if (!chunk || found.has(chunk.file)) return found
    if (chunk.file.endsWith('.js')) found.add(chunk.file)
    for (const next of chunk.imports ?? []) reach(next, found)
    return found
  }
  const row = (name, files, limit) => {
    const size = files.reduce((sum, file) => sum + gzipped(file), 0) / 1000
    return { name, size, limit, over: size > limit }
  }
  const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry)
  if (entryKey === undefined) throw new Error('the build has no entry to weigh')
  const entryFiles = reach(entryKey)
  const rows = [row('entry', [...entryFiles], limits.entry)]
  for (const [key, chunk] of Object.entries(manifest)) {
    if (!chunk.isDynamicEntry || !chunk.file.endsWith('.js')) continue
    const own = [...reach(key)].filter((file) => !entryFiles.has(file))
    rows.push(row(chunk.src ?? key, own, key.startsWith(analystFolder) ? limits.analyst : limits.route))
  }
  return rows
}
