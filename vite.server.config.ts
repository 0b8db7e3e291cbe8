import { defineConfig } from 'vite'

/**
 * The packages that every command, or every text document, needs. They are built in: found one by one, their two hundred files
 * took longer to load than a document to read.
 */
const BUILT_IN = [
  'commander',
  'zod',
  'papaparse',
  'jschardet',
  'yaml',
  /^(?:parse5|entities)(?:\/|$)/,
  /^(?:mdast-util|micromark|unist-util|decode-named-character-reference|character-entities|devlop|markdown-table|longest-streak)/,
  /^(?:ccount|escape-string-regexp|zwitch)$/,
]

/**
 * The command line, the server, the reader of people's queries and the reader of files that are no text: server/ → dist/server.
 * The other packages stay outside.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: BUILT_IN },
  build: {
    ssr: true,
    license: { fileName: 'licenses.md' },
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
