import type { Store } from '../../server/store/store.ts'
import type { BareEngine } from '../load.ts'
import { shown } from '../timing.ts'
import { type Loaded, loadBare, loadThroughVart, rate, reportLoading } from './load.ts'
import { type Bare, reportQuestions, timeQuestions } from './questions.ts'

/** Companies whose questions are timed. */
const SIZE = Number(process.env.VART_BENCH_COMPANIES ?? 20_000)
/** Sizes between which growth is measured. */
const SMALLER = [1_000]
const LARGER = process.env.VART_BENCH_LARGE ? [100_000] : []

/** A graph behind Vart's store; closing takes what it holds away, unless it goes on `beside` a way to run queries without Vart. */
interface Opened {
  readonly store: Store
  beside(): Promise<{ store: Store; bare: Bare; close(): Promise<void> }>
  close(): Promise<void>
}

/** A graph that starts empty, behind Vart and bare. */
export interface GraphBench {
  readonly name: string
  /** An empty graph behind Vart's store. */
  open(): Promise<Opened>
  /** An empty bare graph with the schema in place. */
  openBare(): Promise<BareEngine & { close(): Promise<void> }>
  end(): Promise<void>
}

/** Loads made-up graphs of growing size, beside the bare engine, and times every question on the one of 20,000 companies. */
export async function benchGraph(bench: GraphBench): Promise<void> {
  console.log(`\nThe graph on ${bench.name}`)
  const loaded: (readonly [number, Loaded])[] = []
  for (const companies of [...SMALLER, SIZE, ...LARGER]) {
    const opened = await bench.open()
    const vart = await loadThroughVart(opened.store, companies)
    loaded.push([companies, vart])
    console.log(`\n ${shown(companies)} companies; ${memory()}`)
    if (companies === SIZE) await questionsOf(opened)
    else await opened.close()
    reportLoading(vart, companies === SIZE ? await bareLoad(bench, companies) : null)
  }
  const curve = loaded.map(([companies, one]) => `${shown(companies)}: ${shown(rate(one))}`)
  console.log(`\n  rows/s by companies: ${curve.join(', ')}`)
}

async function questionsOf(opened: Opened): Promise<void> {
  const { store, bare, close } = await opened.beside()
  try {
    reportQuestions(await timeQuestions(store, bare))
  } finally {
    await close()
  }
}

async function bareLoad(bench: GraphBench, companies: number): Promise<Loaded> {
  const engine = await bench.openBare()
  try {
    return await loadBare(engine, companies)
  } finally {
    await engine.close()
  }
}

const memory = () => `${shown(process.memoryUsage().rss / 1_048_576)} MB of memory in this process`
