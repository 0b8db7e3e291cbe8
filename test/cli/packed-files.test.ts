import { readFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { BOMBS, ENDLESS } from '../extract/bombs.ts'
import { page, serveLocally } from '../fetch/servers.ts'
import { workbook } from '../import/binary/workbook.ts'
import { makeWorkplace } from './vart.ts'

const place = makeWorkplace()
afterAll(() => place.remove())

const PDF = readFileSync(new URL('../../examples/formats/underleverantorer.pdf', import.meta.url))
const list = [
  ['Leverantör', 'Land', 'Personuppgifter'],
  ['Stripe', 'USA', 'Namn'],
]

it('a file that wants too much is one failure, and the others are loaded', async () => {
  place.file('a-bomb.xlsx', BOMBS['far-cell.xlsx']())
  place.file('b-nested.pdf', ENDLESS['nested-array.pdf']())
  place.file('c-list.xlsx', workbook([{ name: 'Biträden', rows: list }]))
  place.file('d-list.pdf', PDF)
  const { code, out, error } = await place.vart('import', '.', '--company', 'Lingonbyrån', '--quiet')
  expect(code).toBe(1)
  expect(error).toMatch(/^a-bomb\.xlsx: not imported\. a-bomb\.xlsx needed too much memory to read, and was given up\. .*\.$/m)
  expect(error).toMatch(/^b-nested\.pdf: not imported\. b-nested\.pdf .*\.$/m)
  expect(out).toMatch(/^c-list\.xlsx: 1 supplier, /m)
  expect(out).toMatch(/^d-list\.pdf: 5 suppliers, /m)
  expect(out).toContain('2 documents: 6 suppliers')
  expect((await place.vart('ask', 'where-goes', '--item', 'namn')).out).toContain('c-list.xlsx')
})

it('addresses of packed files are read by what they are served as, or by their ending', async () => {
  const server = await serveLocally({
    '/list': page('application/pdf', PDF),
    '/list.xlsx': page('application/octet-stream', workbook([{ name: 'Biträden', rows: list }])),
    '/list.exe': page('application/octet-stream', 'MZ'),
  })
  try {
    const read = (path: string) => place.vart('read', '--allow-private', '--company', 'Lingonbyrån', server.address + path)
    expect((await read('/list')).out).toMatch(/^http:\S+\/list: 5 suppliers, /)
    expect((await read('/list.xlsx')).out).toMatch(/^http:\S+\/list\.xlsx: 1 supplier, /)
    expect((await read('/list.exe')).error).toContain('is of the media type application/octet-stream')
  } finally {
    await server.close()
  }
})
