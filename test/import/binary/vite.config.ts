import { defineConfig } from 'vite'

/** The maker of the Excel, Word and PDF files among the examples. Packages stay outside. */
export default defineConfig({
  publicDir: false,
  build: { ssr: 'test/import/binary/make.ts', outDir: 'dist/formats', emptyOutDir: true, target: 'node20', minify: false },
})
