import { chmodSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../server/store/embedded.ts'
import { alfa, beta } from '../questions/data-maps.ts'
import { makeWorkplace } from './vart.ts'

const place = makeWorkplace()
beforeAll(async () => {
  place.file('alfa.json', JSON.stringify(alfa))
  place.file('beta.json', JSON.stringify(beta))
  expect((await place.vart('import', 'beta.json')).code).toBe(0)
})
afterAll(() => place.remove())

describe('wrong use exits with 2 and says what is right', () => {
  it.each([
    [['sing'], /unknown command 'sing'/],
    [['import'], /missing required argument 'path'/],
    [['ask', 'who-gets'], /needs the parameter "item"/],
    [['ask', 'who-gets', '--item', 'personumer'], /There is no data item "personumer"\. Did you mean .*national-id-number/],
    [['ask', 'who-gets', '--item', 'email', '--company', 'x'], /has no parameter "company"/],
    [['ask', 'who-get'], /Did you mean who-gets/],
    [['ask', 'who-gets', '--format', 'xml'], /Allowed choices are table, json, csv, cypher/],
    [['query', 'CREATE (company:Company)'], /not allowed/],
    [['query', 'RETURN 1 AS a', '--param', 'nothing'], /Give it as name=value/],
    [['serve', '--port', '70000'], /from 0 to 65535/],
    [['export', 'picture'], /unknown command|too many arguments/],
  ])('%j', async (words, message) => {
    const { code, error, out } = await place.vart(...words)
    expect(error).toMatch(message)
    expect([code, out]).toEqual([2, ''])
  })

  it.each([
    ['ask', 'who-gets', '--item', 'personnummer'],
    ['export', 'transfer-map', '--company', 'alfa'],
  ])('%s of an empty graph says what to load', async (...words) => {
    const other = makeWorkplace()
    const { code, error, out } = await other.vart(...words)
    expect(error).toMatch(/holds no documents yet\. Load some first: "vart import PATH"/)
    expect([code, out]).toEqual([1, ''])
    other.remove()
  })

  it('a setting that cannot be', async () => {
    const other = makeWorkplace({ NEO4J_URI: 'http://localhost' })
    const { code, error } = await other.vart('status')
    expect(error).toContain('NEO4J_URI must be an address such as neo4j://localhost:7687')
    expect(code).toBe(2)
    other.remove()
  })
})

describe('what fails exits with 1 and says what to do', () => {
  it('a bad document does not stop the others', async () => {
    const folder = join(place.folder, 'mixed')
    mkdirSync(folder)
    place.file('mixed/a-empty.txt', '')
    place.file('mixed/b-binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0, 0xff]))
    place.file('mixed/c-picture.png', 'x')
    place.file('mixed/d-broken.json', '{"version": 1')
    place.file('mixed/e-good.json', JSON.stringify(alfa))
    place.file('mixed/.hidden.txt', 'x')
    place.file('mixed/README.md', '# x')
    const { code, out, error } = await place.vart('import', 'mixed')
    expect(error.match(/not imported/g)).toHaveLength(4)
    for (const name of ['a-empty.txt', 'b-binary.txt', 'c-picture.png', 'd-broken.json'])
      expect(error).toContain(`${name}: not imported.`)
    expect(out).toMatch(/^e-good\.json: 3 suppliers/m)
    expect(out).toContain('1 document: 3 suppliers, 2 activities, 0 problems, 4 not imported')
    expect(code).toBe(1)
  })

  it('a missing path', async () => {
    const { code, error } = await place.vart('import', 'nowhere', 'alfa.json')
    expect([code, error.trim()]).toEqual([1, 'There is no file or folder nowhere. Check the path.'])
  })

  it('a folder without documents', async () => {
    mkdirSync(join(place.folder, 'empty'))
    const { code, error } = await place.vart('import', 'empty')
    expect(error).toContain('There is no document in empty. Give a folder that holds documents')
    expect(code).toBe(1)
  })

  it('a document without permission', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'root may read every file')
    chmodSync(place.file('locked.json', '{}'), 0)
    const { code, error } = await place.vart('import', 'locked.json')
    expect(error).toContain('There is no permission to read locked.json.')
    expect(code).toBe(1)
  })

  it('lines of documents.csv that do not fit', async () => {
    mkdirSync(join(place.folder, 'listed'))
    place.file('listed/alfa.json', JSON.stringify(alfa))
    place.file('listed/documents.csv', 'file,company,retrieved\nalfa.json,Alfa,yesterday\ngone.txt,Gone,\n')
    const { code, error } = await place.vart('import', 'listed')
    expect(error).toContain('documents.csv, line 2: the column "retrieved" must be a date such as 2026-01-31.')
    expect(error).toContain('documents.csv names gone.txt, which is not in listed.')
    expect(code).toBe(1)
  })

  it('a port in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, error, out } = await place.vart('serve', '--port', String(port))
    expect(error).toContain(`Port ${port} on 127.0.0.1 is in use`)
    expect(error).toContain('choose another port with --port')
    expect([code, out]).toEqual([1, ''])
    other.close()
  })

  it('a graph that another program holds', async () => {
    const other = makeWorkplace()
    const store = await openEmbedded(join(other.folder, '.vart'))
    const { code, error } = await other.vart('status')
    expect(error).toMatch(/^vart: The graph in .* cannot be opened\. Another program has it open\./)
    expect(code).toBe(1)
    await store.close()
    other.remove()
  })

  it('a Neo4j that nobody runs', async () => {
    const other = makeWorkplace({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' })
    const { code, error } = await other.vart('status')
    expect(error).toMatch(/^vart: .*127\.0\.0\.1:1.*\.\n$/s)
    expect(code).toBe(1)
    other.remove()
  })
})

describe('help', () => {
  it.each(['read', 'import', 'ask', 'query', 'export', 'serve', 'status'])('of %s has examples', async (command) => {
    const { code, out } = await place.vart(command, '--help')
    expect(out).toContain('Examples:')
    expect(out).toContain(`vart ${command}`)
    expect(code).toBe(0)
  })
})
