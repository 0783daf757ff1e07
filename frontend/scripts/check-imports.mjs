// Holds the layers: app -> features -> ui -> shared. Features do not know each other, and only ui knows design-system classes.
import fs from 'node:fs'
import path from 'node:path'

const source = path.join(import.meta.dirname, '../src')
const mayImport = {
  app: ['app', 'features', 'ui', 'shared', 'gen'],
  features: ['ui', 'shared', 'gen'],
  ui: ['ui', 'shared'],
  shared: ['shared', 'gen'],
  test: ['app', 'features', 'ui', 'shared', 'gen', 'test'],
}
const faults = []

for (const entry of fs.readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue
  const file = path.join(entry.parentPath, entry.name)
  const relative = path.relative(source, file)
  const [layer, feature] = relative.split(path.sep)
  if (layer === 'gen' || !mayImport[layer]) continue
  const isTest = /\.test\.tsx?$/.test(entry.name)
  const text = fs.readFileSync(file, 'utf8')

  for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
    const target = resolve(file, specifier)
    if (!target) continue
    const [targetLayer, targetFeature] = target.split(path.sep)
    if (isTest && targetLayer === 'test') continue
    if (targetLayer === 'features' && layer === 'features' && targetFeature === feature) continue
    if (!mayImport[layer].includes(targetLayer)) faults.push(`${relative}: ${layer} may not import ${target}`)
  }
  if (layer !== 'features') continue
  for (const [, names] of text.matchAll(/className=\{?["'`]([^"'`]*)/g)) {
    for (const name of names.split(/\s+/).filter(Boolean)) {
      if (!name.startsWith(`${feature}-`)) faults.push(`${relative}: class "${name}" must begin with "${feature}-"; looks belong in ui`)
    }
  }
}

for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)

function resolve(file, specifier) {
  if (specifier.startsWith('@/')) return path.normalize(specifier.slice(2))
  if (!specifier.startsWith('.')) return null
  const target = path.relative(source, path.resolve(path.dirname(file), specifier))
  return target.startsWith('..') ? null : target
}
