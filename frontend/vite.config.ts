import fs from 'node:fs'
import path from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { documentsPlugin } from './scripts/documents-plugin.mjs'
import { noStoragePlugin } from './scripts/no-storage-plugin.mjs'

const here = import.meta.dirname
const designSystem = path.join(here, 'node_modules/dkfds/src')

const version: unknown = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8')).version

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [documentsPlugin(), noStoragePlugin(), react(), { ...optimizeLocales.vite({ locales: ['da-DK', 'en-US'] }), enforce: 'pre' }],
  resolve: {
    alias: {
      '@': path.join(here, 'src'),
      'dkfds-fonts': path.join(designSystem, 'fonts'),
      'dkfds-img': path.join(designSystem, 'img'),
    },
  },
  css: {
    preprocessorOptions: {
      scss: {
        // The package only exports its script, so the style sheets are found by folder.
        loadPaths: [path.join(designSystem, 'stylesheets')],
        silenceDeprecations: ['if-function'],
        quietDeps: true,
      },
    },
  },
  build: {
    manifest: true,
    // The content security policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: Object.fromEntries(['/auth', '/graphql', '/public', '/files', '/exports'].map((prefix) => [prefix, 'http://localhost:8080'])),
  },
})
