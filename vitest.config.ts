import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/store/neo4j/**', 'node_modules/**'],
    globalSetup: ['test/build.ts'],
    reporters: ['default', './test/skipped-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
})
