import { cpus } from 'node:os'
import { readConfig } from '../server/config.ts'
import { embeddedBench } from './embedded.ts'
import { benchLoading, type LoadBench } from './load.ts'
import { neo4jBench } from './neo4j.ts'
import { benchPicture } from './picture.ts'
import { benchReading } from './read.ts'
import { skipped } from './timing.ts'

/** What is measured, by the words that choose it. */
const BENCHES: readonly (readonly [string, () => Promise<void>])[] = [
  ['reading', benchReading],
  ['loading', () => loading(embeddedBench())],
  ['loading neo4j', benchNeo4j],
  ['picture', benchPicture],
]

/**
 * `npm run bench`: medians and ratios of one run on one machine; `npm run bench -- reading` measures that alone. Numbers of
 * different machines are not compared; ratios may be.
 */
async function main(words: readonly string[]): Promise<void> {
  const chosen = BENCHES.filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)))
  if (chosen.length === 0) {
    console.error(`There is nothing to measure by the name ${words.join(', ')}. Choose of: reading, loading, neo4j, picture.`)
    process.exitCode = 2
    return
  }
  console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`)
  for (const [, measure] of chosen) await measure()
}

async function loading(bench: LoadBench): Promise<void> {
  try {
    await benchLoading(bench)
  } finally {
    await bench.end()
  }
}

async function benchNeo4j(): Promise<void> {
  const { neo4j } = readConfig()
  if (neo4j === null) return skipped('Loading into Neo4j', 'NEO4J_URI is not set')
  const bench = await neo4jBench(neo4j)
  if (bench === null) return skipped('Loading into Neo4j', `the graph at ${neo4j.uri} is not empty, and the bench would empty it`)
  await loading(bench)
}

await main(process.argv.slice(2))
