import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataMapSchema } from '../../import/datamap.ts'
import { type LocalServer, page, redirect, serveLocally } from '../fetch/servers.ts'
import { alfa } from '../questions/data-maps.ts'
import { makeWorkplace } from './vart.ts'

const LIST = readFileSync(new URL('../../examples/klarpris-underleverantorer.txt', import.meta.url))
const NAMELESS = Buffer.from(
  'KATEGORIER AV REGISTRERADE\nKunder\n\nPERSONUPPGIFTER\nFörnamn, Personnummer\n\nÄNDAMÅL\nSupport\n\nLAGLIG GRUND\nAvtal\n',
  'latin1',
)

const TABLE = `<!doctype html><html><body><nav>Meny</nav><main><h1>Underbiträden</h1><table>
<tr><th>Underbiträde</th><th>Personuppgifter</th><th>Plats</th></tr>
<tr><td>Billecta AB</td><td>Personnummer</td><td>Sverige</td></tr></table></main></body></html>`

const place = makeWorkplace()
let server: LocalServer
let list: string
beforeAll(async () => {
  server = await serveLocally({
    '/list': page('text/plain; charset=utf-8', LIST),
    '/nameless': page('text/plain; charset=iso-8859-1', NAMELESS),
    '/page?id=1': page('text/html; charset=utf-8', TABLE),
    '/moved': redirect('/list', 301),
    '/map.json': page('application/json', JSON.stringify(alfa)),
    '/picture': page('image/png', 'x'),
  })
  list = `${server.address}/list`
})
afterAll(async () => {
  await server.close()
  place.remove()
})

const read = async (...words: string[]) => {
  const { out } = await place.vart('read', '--allow-private', '--json', ...words)
  return dataMapSchema.parse(JSON.parse(out))
}

describe('vart read of an address', () => {
  it('says what the page says, with its address and the date', async () => {
    const { document, recipients } = await read(`${list}#part`)
    expect(document).toMatchObject({ name: list, url: list })
    expect(document.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(recipients.length).toBeGreaterThan(0)
    expect(new Set(recipients.map((recipient) => recipient.place.document))).toEqual(new Set([list]))
  })

  it('takes the host for a company that neither the text nor --company names', async () => {
    const address = `${server.address}/nameless`
    const inferred = await read(address)
    expect(inferred.company).toMatchObject({ name: '127.0.0.1', source: 'inferred' })
    expect(inferred.problems.map(({ message }) => message).join()).toContain(`The text of ${address} does not say whose`)
    expect((await read(address, '--company', 'Alfa')).company).toMatchObject({ name: 'Alfa', source: 'given' })
  })

  it('decodes as the server says', async () => {
    const { activities } = await read(`${server.address}/nameless`)
    expect(activities.flatMap(({ items }) => items.map(({ text }) => text))).toContain('Förnamn')
  })

  it('reads a web page as one', async () => {
    const { document, recipients } = await read(`${server.address}/page?id=1`)
    expect(document.url).toBe(`${server.address}/page?id=1`)
    expect(recipients).toMatchObject([
      {
        name: 'Billecta AB',
        items: [{ id: 'national-id-number' }],
        countries: [{ code: 'SE' }],
        place: { document: document.url },
      },
    ])
  })

  it('tells where a redirect led', async () => {
    const { out, code } = await place.vart('read', '--allow-private', `${server.address}/moved`)
    expect(out).toContain(`${server.address}/moved:1:1 info redirected ${server.address}/moved leads to ${list}`)
    expect(code).toBe(0)
  })
})

describe('vart import of addresses', () => {
  it('loads a page once, under its address', async () => {
    const first = await place.vart('import', '--allow-private', '--quiet', list)
    expect([first.code, first.error]).toEqual([0, ''])
    const again = await place.vart('import', '--allow-private', '--quiet', list, `${list}#again`)
    expect(again.out).toMatch(/^http:.*\/list: .* \(unchanged\)\n1 document: /)
    const { out } = await place.vart('query', 'MATCH (d:Document) RETURN d.id AS id, d.url AS url', '--format', 'csv')
    expect(out).toBe(`id,url\nklarpris/${list},${list}\n`)
  })

  it('one bad address does not stop the rest', async () => {
    const bad = ['/missing', '/picture'].map((path) => server.address + path)
    const { code, out, error } = await place.vart('import', '--allow-private', ...bad, 'ftp://x/', `${server.address}/map.json`)
    expect(error).toContain(`${server.address}/missing: not imported. There is no page at ${server.address}/missing (status 404)`)
    expect(error).toContain(`${server.address}/picture is of the media type image/png`)
    expect(error).toContain('ftp://x/: not imported. ftp://x/ begins with ftp: and Vart fetches http and https only.')
    expect(out).toContain('1 document: 3 suppliers, 2 activities, 0 problems, 3 not imported')
    expect(code).toBe(1)
  })

  it('does not repeat a password', async () => {
    const { code, error } = await place.vart('import', `http://user:secret@127.0.0.1:${server.port}/list`, '--allow-private')
    expect(error).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/list: not imported\. The address at .* holds a user name or a password/m)
    expect([code, error.includes('secret')]).toEqual([1, false])
  })

  it('asks nothing of this computer without --allow-private', async () => {
    const before = server.seen.length
    for (const host of ['127.0.0.1', 'localhost', '2130706433']) {
      const { code, error } = await place.vart('import', `http://${host}:${server.port}/list`)
      expect(error).toMatch(/not imported\. .* not a public address \(loopback: this computer\).* add --allow-private\.$/m)
      expect(code).toBe(1)
    }
    const { code, out } = await place.vart('read', list)
    expect([code, out, server.seen.length]).toEqual([1, '', before])
  })
})
