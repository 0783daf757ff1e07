// Writes the types and the operation manifest in src/gen from ../schema.graphql and the documents in src.
// The server runs only the operations of the manifest, so it is committed together with the code that uses it.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset'
import { CodeFileLoader } from '@graphql-tools/code-file-loader'
import { loadDocuments } from '@graphql-tools/load'
import { buildSchema, parse, validate } from 'graphql'

process.chdir(path.join(import.meta.dirname, '..'))
const schemaFile = '../schema.graphql'
if (!fs.existsSync(schemaFile)) {
  console.error(`${schemaFile} does not exist yet; nothing was generated.`)
  process.exit(1)
}

const sdl = fs.readFileSync(schemaFile, 'utf8')
const schema = buildSchema(sdl)
let documents = []
try {
  documents = await loadDocuments(['src/**/*.{ts,tsx}', '!src/gen/**', '!src/**/*.test.{ts,tsx}'], {
    loaders: [new CodeFileLoader()],
    // Without it the text is dedented, and the typed graphql() no longer recognises its own documents.
    pluckConfig: { skipIndent: true },
  })
} catch (error) {
  // A front end without a single operation is fine at the start.
  if (!/Unable to find any GraphQL type definitions/.test(String(error))) throw error
}
documents.sort((a, b) => String(a.location).localeCompare(String(b.location)))

const merged = { kind: 'Document', definitions: documents.flatMap((source) => source.document?.definitions ?? []) }
const faults = documents.length === 0 ? [] : validate(schema, merged)
for (const fault of faults) {
  const file = fault.nodes?.[0]?.loc?.source.name ?? ''
  console.error(`${file}: ${fault.message}`)
}
if (faults.length > 0) process.exit(1)

const output = await preset.buildGeneratesSection({
  baseOutputDir: 'src/gen/',
  schema: parse(sdl),
  schemaAst: schema,
  documents,
  plugins: [],
  pluginMap: {},
  pluginContext: {},
  config: {
    scalars: scalarTypes(schema),
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
  },
  presetConfig: {
    fragmentMasking: { unmaskFunctionName: 'readFragment' },
    persistedDocuments: {
      mode: 'embedHashInDocument',
      hashPropertyName: 'hash',
      hashAlgorithm: (text) => createHash('sha256').update(text).digest('hex'),
    },
  },
  // At the output level: at the root level the transform is silently ignored, and the cache then misses everything.
  documentTransforms: [{ name: 'typename', transformObject: addTypenameSelectionDocumentTransform, config: {} }],
})

fs.mkdirSync('src/gen', { recursive: true })
for (const part of output) {
  // The barrel file that the preset adds is not used.
  if (part.filename.endsWith('index.ts')) continue
  const content = await codegen({ ...part, cache: undefined })
  fs.writeFileSync(part.filename, content)
  if (part.filename.endsWith('/graphql.ts')) splitDocuments(content)
}
const manifest = 'src/gen/persisted-documents.json'
if (!fs.existsSync(manifest)) fs.writeFileSync(manifest, '{}\n')
console.log(`${documents.length} files with documents, ${Object.keys(JSON.parse(fs.readFileSync(manifest, 'utf8'))).length} operations.`)

/**
 * One file for each document. scripts/documents-plugin.mjs points graphql() at them, so that a lazy page carries its own operations
 * and the entry does not carry them all.
 */
function splitDocuments(content) {
  const folder = 'src/gen/documents'
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  for (const [, name, value] of content.matchAll(/^export const (\w+) = (\{.*\}) as unknown as DocumentNode<.*>;$/gm)) {
    fs.writeFileSync(`${folder}/${name}.js`, `export const ${name} = ${value}\n`)
  }
}

/** Every scalar of the schema travels as a string unless it is named here. */
function scalarTypes(built) {
  const known = { Int: 'number', Float: 'number', Boolean: 'boolean', Int64: 'number', JSON: 'unknown', Map: 'Record<string, unknown>', Any: 'unknown' }
  const scalars = {}
  for (const type of Object.values(built.getTypeMap())) {
    if (type.astNode?.kind === 'ScalarTypeDefinition') scalars[type.name] = known[type.name] ?? 'string'
  }
  return { ID: 'string', ...scalars }
}
