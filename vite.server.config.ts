import { defineConfig } from 'vite'

/**
 * The command line, the server, the reader of people's queries and the reader of files that are no text: server/ → dist/server.
 * Packages stay outside.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: { cli: 'server/cli.ts', 'query-reader': 'server/store/query-reader.ts', extract: 'server/extract/process.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
