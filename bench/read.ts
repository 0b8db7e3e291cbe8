import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importDocument } from '../import/index.ts'
import { benchGrowth } from './growth.ts'
import { bytesOf, SHAPES } from './shapes.ts'
import { millisecondsOf, report, shown, skipped } from './timing.ts'

const ROUNDS = 9
/** How often a program is started anew. */
const STARTS = 5
const SEEDS = '../shared/seeds'
/** About the size of the example documents. */
const DOCUMENT = 8_000

interface Source {
  readonly name: string
  readonly bytes: Uint8Array
  readonly company: string
}

/** Measures reading, from bytes to data map: documents and megabytes a second of each format, real documents, and growth. */
export async function benchReading(): Promise<void> {
  const examples = textsIn('examples')
  console.log(`\nReading ${examples.length} examples of ${shown(sizeOf(examples) / examples.length / 1024)} KiB on average`)
  await rates('txt', examples)
  console.log(`\nReading made-up documents of about ${DOCUMENT / 1000} kB, tables, prose and lists, by format`)
  for (const ending of new Set(SHAPES.map((shape) => shape.ending))) await rates(ending, madeUp(ending))
  await starts()
  await seeds()
  benchGrowth()
}

function textsIn(folder: string): Source[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`), company: 'Bench AB' }))
}

function madeUp(ending: string): Source[] {
  const written = SHAPES.filter((shape) => shape.ending === ending && /^(?:tables|prose|lists|labels)$/.test(shape.name))
  return written.map((shape) => ({
    name: `${shape.name}.${ending}`,
    bytes: bytesOf(shape, DOCUMENT),
    company: 'Bench AB',
  }))
}

function sizeOf(sources: readonly Source[]): number {
  return sources.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

async function rates(name: string, sources: readonly Source[]): Promise<void> {
  const repeats = Math.max(1, Math.ceil(300_000 / sizeOf(sources)))
  const round = () => {
    for (let repeat = 0; repeat < repeats; repeat += 1) for (const source of sources) importDocument(source)
  }
  round()
  const times: number[] = []
  for (let index = 0; index < ROUNDS; index += 1) times.push(await millisecondsOf(round))
  const perSecond = (amount: number) => times.map((time) => (amount * repeats * 1000) / time)
  report(name, perSecond(sources.length), 'documents/s')
  report('', perSecond(sizeOf(sources) / 1e6), 'MB/s')
}

/** Reading made-up documents of every text format by the program with its start, beside a Node that does nothing. */
async function starts(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vart-bench-'))
  try {
    const sources = [...new Set(SHAPES.map(({ ending }) => ending))].flatMap(madeUp)
    for (const { name, bytes } of sources) writeFileSync(join(folder, name), bytes)
    console.log(`\nStarting, and reading ${sources.length} made-up documents of about ${DOCUMENT / 1000} kB`)
    const times = { bare: [] as number[], none: [] as number[], read: [] as number[] }
    for (let round = 0; round < STARTS; round += 1) {
      times.bare.push(await millisecondsOf(() => run(['-e', '0'])))
      times.none.push(await millisecondsOf(() => run(['bin/vart.js', '--version'])))
      times.read.push(await millisecondsOf(() => run(['bin/vart.js', 'read', folder, '--company', 'Bench AB', '--json'])))
    }
    report('node -e 0', times.bare, 'ms')
    report('vart --version', times.none, 'ms')
    report('vart read of all of them', times.read, 'ms')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The real documents, which are not in the repository: read once in this process, and by the program with its start. */
async function seeds(): Promise<void> {
  const title = 'Reading the real documents'
  if (!existsSync(SEEDS)) return skipped(title, `${SEEDS} is absent`)
  const sources = textsIn(SEEDS)
  console.log(`\n${title}, ${sources.length} of ${shown(sizeOf(sources) / 1024)} KiB in all`)
  await rates('txt (to hold: 50 documents/s)', sources)
  const times: number[] = []
  for (let round = 0; round < STARTS; round += 1)
    times.push(await millisecondsOf(() => run(['bin/vart.js', 'read', SEEDS, '--json'])))
  report('vart read, with its start (to hold: under 1,000 ms)', times, 'ms')
}

function run(words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, words, { maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}: ${stderr}`)
}
