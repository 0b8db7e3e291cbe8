import { defineConfig } from 'vite'

/** The bench, built like the program itself, so that it measures what people run. Packages stay outside. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'bench/run.ts',
    outDir: 'dist/bench',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
  },
})
