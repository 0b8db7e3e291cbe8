import { readdirSync, readFileSync } from 'node:fs'
import { importDocument } from '../import/index.ts'
import { millisecondsOf, report, shown } from './timing.ts'

const ROUNDS = 15
const REPEATS = 10

/** Measures how many documents a second are read, from bytes to data map, with the examples over and over. */
export async function benchReading(folder: string): Promise<void> {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`), company: 'Bench AB' }))
  const size = documents.reduce((sum, document) => sum + document.bytes.length, 0)
  const round = () => {
    for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const document of documents) importDocument(document)
  }
  round()
  const times: number[] = []
  for (let index = 0; index < ROUNDS; index += 1) times.push(await millisecondsOf(round))
  console.log(`\nReading ${documents.length} examples of ${shown(size / documents.length / 1024)} KiB on average`)
  report(
    'read, bytes to data map',
    times.map((time) => (documents.length * REPEATS * 1000) / time),
    'documents/s',
  )
}
