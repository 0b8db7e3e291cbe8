import { afterEach, expect, it } from 'vitest'
import { openEmbedded } from '../../server/store/embedded.ts'
import { alfa, beta } from '../questions/data-maps.ts'
import { cling, klarpris } from '../store/documents.ts'
import { fingerprintOf } from '../store/graph.ts'
import { addressOf, finished, makeWorkplace, type Workplace } from './vart.ts'

const places: Workplace[] = []
afterEach(() => {
  for (const place of places.splice(0)) place.remove()
})

function workplace(): Workplace {
  const place = makeWorkplace()
  places.push(place)
  for (const [name, dataMap] of Object.entries({ alfa, beta, cling, klarpris }))
    place.file(`${name}.json`, JSON.stringify(dataMap))
  return place
}

async function graphIn(place: Workplace): Promise<string> {
  const store = await openEmbedded(`${place.folder}/.vart`)
  const fingerprint = await fingerprintOf(store)
  await store.close()
  return fingerprint
}

it('two imports at once through the server that holds the graph come to the graph of one', async () => {
  const alone = workplace()
  expect((await alone.vart('import', '.')).code).toBe(0)
  const shared = workplace()
  const server = shared.start('serve', '--port', '0')
  const end = finished(server)
  await addressOf(server)
  const both = await Promise.all([
    shared.vart('import', 'alfa.json', 'beta.json', 'cling.json', 'klarpris.json'),
    shared.vart('import', 'klarpris.json', 'cling.json', 'beta.json', 'alfa.json'),
  ])
  expect(both.map(({ code, error }) => [code, error])).toEqual([
    [0, ''],
    [0, ''],
  ])
  server.kill('SIGTERM')
  await end
  expect(await graphIn(shared)).toBe(await graphIn(alone))
})

it('an import while another program holds the graph says so, and harms nothing', async () => {
  const place = workplace()
  const held = await openEmbedded(`${place.folder}/.vart`)
  const { code, error } = await place.vart('import', '.')
  expect(error).toContain('Another program has it open. Stop that program, or set VART_DATA to another folder.')
  expect(code).toBe(1)
  await held.close()
  expect((await place.vart('import', '.')).code).toBe(0)
})
