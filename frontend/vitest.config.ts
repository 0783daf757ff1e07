import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { documentsPlugin } from './scripts/documents-plugin.mjs'

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify('test') },
  plugins: [documentsPlugin(), react()],
  resolve: { alias: { '@': path.join(import.meta.dirname, 'src') } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    css: false,
    maxWorkers: 2,
  },
})
