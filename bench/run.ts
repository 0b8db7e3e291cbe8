import { cpus } from 'node:os'
import { readConfig } from '../server/config.ts'
import { embeddedBench } from './embedded.ts'
import { embeddedGraph, neo4jGraph } from './graph/engines.ts'
import { benchGraph, type GraphBench } from './graph/run.ts'
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
  ['graph', () => graph(embeddedGraph())],
  ['graph neo4j', graphNeo4j],
]

/**
 * `npm run bench`: medians and ratios of one run on one machine; `npm run bench -- reading` measures that alone. Numbers of
 * different machines are not compared; ratios may be.
 */
async function main(words: readonly string[]): Promise<void> {
  const chosen = BENCHES.filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)))
  if (chosen.length === 0) {
    console.error(
      `There is nothing to measure by the name ${words.join(', ')}. Choose of: reading, loading, picture, graph, neo4j.`,
    )
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

async function graph(bench: GraphBench): Promise<void> {
  try {
    await benchGraph(bench)
  } finally {
    await bench.end()
  }
}

async function graphNeo4j(): Promise<void> {
  const { neo4j } = readConfig()
  if (neo4j === null) return skipped('The graph on Neo4j', 'NEO4J_URI is not set')
  const bench = await neo4jGraph(neo4j)
  if (bench === null) return skipped('The graph on Neo4j', `the graph at ${neo4j.uri} is not empty, and the bench would empty it`)
  await graph(bench)
}

await main(process.argv.slice(2))
