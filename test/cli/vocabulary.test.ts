import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, finished, makeWorkplace, type Workplace } from './vart.ts'

const OWN = `# The words of Acme
kind\tid\twords\tlabel_sv\tlabel_en\tparent\tlegal_name\tcountry
item\tshoe-size\tskonummer;fotmått\tSkostorlek\tShoe size\tcustomer-data
vendor\tskatebolaget\tSkatify\tSkatebolaget\t\t\tSkatebolaget AB\tNO
place\tSE\tSkridskobyn
`
const POLICY = `Acme AB\n\nLeverantör\tLand\tPersonuppgifter\nSkatify\tSkridskobyn\tFotmått, e-post\nHotjar\tIrland\tNamn\n`

let place: Workplace
let policy: string

beforeAll(() => {
  place = makeWorkplace()
  policy = place.file('acme.txt', POLICY)
  place.file('own.tsv', OWN)
})
afterAll(() => place.remove())

describe('words of a file', () => {
  it('are unknown without it, and the problem says what line to add', async () => {
    const { out } = await place.vart('read', policy)
    expect(out).toContain('To teach Vart: item<TAB>ID-OF-ITEM<TAB>Fotmått in vocabulary.tsv.')
  })

  it('are read with --vocabulary', async () => {
    const { code, out } = await place.vart('read', policy, '--vocabulary', 'own.tsv', '--json')
    const [first] = (JSON.parse(out) as { recipients: { company: object; items: { id: string }[]; countries: object[] }[] })
      .recipients
    expect(code).toBe(0)
    expect(first?.company).toEqual({ id: 'skatebolaget', name: 'Skatebolaget', known: true })
    expect(first?.items.map(({ id }) => id)).toEqual(['shoe-size', 'email'])
    expect(first?.countries).toMatchObject([{ code: 'SE' }])
  })

  it('stop the command where a line is wrong, with every such line and before anything is read', async () => {
    place.file('wrong.tsv', `${OWN}item\tphone\te-post\nthing\tx\ty\n`)
    const { code, out, error } = await place.vart('import', policy, '--vocabulary', 'wrong.tsv')
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain('vart: The vocabulary wrong.tsv has 2 errors, so nothing was done.')
    expect(error).toContain('wrong.tsv:6: "e-post" names "email" already.')
    expect(error).toContain('wrong.tsv:7: "thing" is no kind of word.')
    expect((await place.vart('status')).out).toContain('Holds: 0 documents')
  })

  it('list a bounded number of wrong lines', async () => {
    place.file('many.tsv', `kind\tid\twords\n${'thing\tx\ty\n'.repeat(50)}`)
    const { error } = await place.vart('read', policy, '--vocabulary', 'many.tsv')
    expect(error.match(/many\.tsv:\d+:/g)).toHaveLength(20)
    expect(error).toContain('… and 30 more.')
  })

  it('must be there', async () => {
    const { code, error } = await place.vart('read', policy, '--vocabulary', 'missing.tsv')
    expect([code, error]).toEqual([2, 'vart: There is no file or folder missing.tsv. Check the path.\n'])
  })
})

describe('words in the data folder', () => {
  beforeAll(async () => {
    mkdirSync(join(place.folder, '.vart'), { recursive: true })
    writeFileSync(join(place.folder, '.vart', 'vocabulary.tsv'), OWN)
    expect((await place.vart('import', policy)).code).toBe(0)
  })

  it('are told by status', async () => {
    const { out } = await place.vart('status')
    expect(out).toMatch(/Vocabulary: the one that ships with Vart; \S+vocabulary\.tsv adds 7 words and 2 terms/)
    expect(JSON.parse((await place.vart('status', '--json')).out)).toMatchObject({ vocabulary: { words: 7, terms: 2 } })
  })

  it.each(['fotmått', 'Shoe size', 'shoe-size'])('can be asked for: %s', async (item) => {
    const { code, out } = await place.vart('ask', 'who-gets', '--item', item, '--lang', 'sv', '--format', 'csv')
    expect(code).toBe(0)
    expect(out).toContain('Skatebolaget')
    expect(out).not.toContain('Hotjar')
  })

  it('name terms of the graph by their labels, in their category', async () => {
    const cypher =
      "MATCH (i:DataItem {id: 'shoe-size'})-[:IN_CATEGORY]->(c) RETURN i.name AS name, i.nameSv AS nameSv, i.known AS known, c.id AS category"
    const { out } = await place.vart('query', cypher, '--format', 'json')
    const row = { name: 'Shoe size', nameSv: 'Skostorlek', known: true, category: 'customer-data' }
    expect(JSON.parse(out)).toMatchObject({ rows: [row] })
  })

  it('are served', async () => {
    const server = place.start('serve', '--port', '0')
    const ended = finished(server)
    const address = await addressOf(server)
    const answer = await fetch(`${address}/api/questions/who-gets?item=skonummer`)
    expect(await answer.text()).toContain('Skatebolaget')
    server.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })
})
