import { defineConfig } from 'vite'

/** The evaluation, built like the program itself, since the vocabulary is bundled as text. Packages stay outside. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'test/evaluate/run.ts',
    outDir: 'dist/evaluate',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
  },
})
