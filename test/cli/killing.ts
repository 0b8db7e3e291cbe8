import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { type DataMap, dataMapSchema } from '../../import/datamap.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { loadDataMap, prepareStore } from '../../server/load.ts'
import type { Store } from '../../server/store/store.ts'
import { klarpris, klarprisLater } from '../store/documents.ts'
import { fingerprintOf } from '../store/graph.ts'

const PROGRAM = fileURLToPath(new URL('../../bin/vart.js', import.meta.url))
const DOCUMENTS = 8
/** About as long as a document takes. */
const WITHIN = 40
/** About as long as the program takes to begin. */
const BEGINNING = 600

/** A graph to import into, which a killed program leaves behind and the test opens after it. */
export interface Ground {
  /** Settings under which the program finds the graph. */
  readonly environment: Record<string, string>
  /** Opens it; closed before the program starts and opened again when it is dead. */
  open(): Promise<Store>
}

/** Two documents of so many mentions are loaded in a transaction; said again and again, they are one fact. */
const MENTIONS = 1_300

function saidOften(recipient: DataMap['recipients'][number] | undefined): DataMap['recipients'] {
  if (!recipient) return []
  const purpose = { id: 'e-signing', text: 'Signering', certainty: 'stated' as const, place: recipient.place }
  return [{ ...recipient, purposes: Array.from({ length: MENTIONS }, () => purpose) }]
}

/** Small data maps of several companies that share vendors, before and after a change. */
const companies = (base: DataMap): DataMap[] =>
  Array.from({ length: DOCUMENTS }, (_, index) => {
    const name = `company-${index}`
    const [first, ...others] = base.recipients.filter((_, position) => (index + position) % 3 !== 0)
    const recipients = [...saidOften(first), ...others]
    const document = { ...base.document, name: `${name}.json` }
    return dataMapSchema.parse({ ...base, document, company: { id: name, name, source: 'given' }, recipients })
  })
const EARLIER = companies(klarpris)
const LATER = companies(klarprisLater)

/**
 * Imports into a graph are killed at random moments; what each leaves behind must be a state that whole documents make.
 * `openEmpty` opens an empty graph, which may live in the folder that it is given.
 */
export async function makeKilling(openEmpty: (folder: string) => Promise<Store>) {
  const folder = mkdtempSync(join(tmpdir(), 'vart-killed-'))
  const documents = join(folder, 'documents')
  mkdirSync(documents)
  for (const dataMap of LATER) writeFileSync(join(documents, dataMap.document.name), JSON.stringify(dataMap))
  const states = {
    fresh: await statesOf(await openEmpty(join(folder, 'fresh')), []),
    replacing: await statesOf(await openEmpty(join(folder, 'replacing')), EARLIER),
  }
  return {
    folder,
    /** Loads the earlier versions, which an import then replaces. */
    loadEarlier: async (store: Store) => {
      await prepareStore(store)
      await load(store, EARLIER)
    },
    /** One import, killed; checks what is left, then that importing again completes it. */
    async round(ground: Ground, mode: keyof typeof states, random: () => number) {
      const told = await killedImport(ground, documents, random)
      const store = await ground.open()
      try {
        await prepareStore(store)
        const left = states[mode].indexOf(await fingerprintOf(store))
        expect(left, 'the graph holds whole documents only, and all that were told').toBeGreaterThanOrEqual(told)
        await load(store, LATER)
        expect(await fingerprintOf(store), 'importing again completes it').toBe(states[mode].at(-1))
        return { told, left }
      } finally {
        await store.close()
      }
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The fingerprint of the graph before the first document, and after each. */
async function statesOf(store: Store, before: readonly DataMap[]): Promise<string[]> {
  await prepareStore(store)
  await load(store, before)
  const states = [await fingerprintOf(store)]
  for (const dataMap of LATER) {
    await load(store, [dataMap])
    states.push(await fingerprintOf(store))
  }
  await store.close()
  return states
}

async function load(store: Store, dataMaps: readonly DataMap[]): Promise<void> {
  const options = { text: null, importer: packageJson.version }
  for (const dataMap of dataMaps) await loadDataMap(store, dataMap, { ...options, importedAt: new Date().toISOString() })
}

/** Starts an import and kills it at a random moment; gives how many documents it had told of. */
async function killedImport({ environment }: Ground, documents: string, random: () => number): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, 'import', documents], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const said = { out: '' }
  const awaited = Math.floor(random() * DOCUMENTS)
  await linesOf(child, said, awaited)
  await Promise.race([pause(random() * (awaited === 0 ? BEGINNING : WITHIN)), ended])
  child.kill('SIGKILL')
  await ended
  return toldOf(said.out)
}

const toldOf = (out: string) => (out.match(/^company-\d+\.json: .*\n/gm) ?? []).length

/** Resolves when the program has told of so many documents, or has ended. */
function linesOf(child: ChildProcess, said: { out: string }, awaited: number): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said.out += text
      if (toldOf(said.out) >= awaited) resolve()
    })
    child.once('close', () => resolve())
    if (awaited === 0) resolve()
  })
}

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
