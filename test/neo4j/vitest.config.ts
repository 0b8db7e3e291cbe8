import { defineConfig } from 'vitest/config'

/** The contract suite against the Neo4j that NEO4J_URI names; nothing needs building for it. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/store/neo4j/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
})
