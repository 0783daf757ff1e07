/**
 * Vite plugin: graphql(`query Name …`) becomes an import of that one generated document. The typed graphql() itself looks the text up in
 * a table of all documents, which would put every operation of the app into its first download.
 */
export function documentsPlugin() {
  const call = /graphql\(\s*`\s*(?:#[^\n]*\n\s*)*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g
  return {
    name: 'infohus-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/gen/') || !code.includes('@/gen/gql')) return null
      const imports = []
      const replaced = code.replace(call, (_text, kind, name) => {
        const constant = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
        imports.push(`import { ${constant} } from '@/gen/documents/${constant}.js';`)
        return constant
      })
      if (imports.length === 0) return null
      const withoutTable = replaced.replace(/import \{ graphql \} from '@\/gen\/gql';?/, '')
      return { code: `${imports.join(' ')}${withoutTable}`, map: null }
    },
  }
}
