import { cpus } from 'node:os'
import { readConfig } from '../server/config.ts'
import { embeddedBench } from './embedded.ts'
import { benchLoading, type LoadBench } from './load.ts'
import { neo4jBench } from './neo4j.ts'
import { benchPicture } from './picture.ts'
import { benchReading } from './read.ts'
import { skipped } from './timing.ts'

/** `npm run bench`: medians and ratios of one run on one machine. Numbers of different machines are not compared; ratios may be. */
async function main(): Promise<void> {
  console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`)
  await benchReading('examples')
  await loading(embeddedBench())
  await benchNeo4j()
  await benchPicture()
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

await main()
