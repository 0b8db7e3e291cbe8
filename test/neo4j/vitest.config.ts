import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The contract suite against the Neo4j that NEO4J_URI names. Programs that it starts are built first. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/store/neo4j/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // All files share one graph.
    fileParallelism: false,
  },
})
