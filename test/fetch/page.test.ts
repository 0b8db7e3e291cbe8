import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FetchSettings, fetchPage } from '../../server/fetch/page.ts'
import { type LocalServer, page, redirect, serveLocally } from './servers.ts'

const TEXT = 'Vi sparar personnummer.\n'
const allowed: FetchSettings = { agent: 'Vart/1.2.3', forbiddenUse: () => null }
const textOf = async (address: string, settings = allowed) => Buffer.from((await fetchPage(address, settings)).bytes).toString()

let server: LocalServer
let headers: NodeJS.Dict<string | string[]> = {}
beforeAll(async () => {
  server = await serveLocally({
    '/plain': (request, response) => {
      headers = request.headers
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'set-cookie': 'a=1' }).end(TEXT)
    },
    '/gzip': page('text/plain', gzipSync(TEXT), { 'content-encoding': 'gzip' }),
    '/br': page('text/plain', brotliCompressSync(TEXT), { 'content-encoding': 'br' }),
    '/latin': page('text/html; charset="ISO-8859-1"', Buffer.from('<p>å</p>', 'latin1')),
    '/nonsense': page('text/html; charset=nonsense', TEXT),
    '/list.md': page('text/plain', TEXT),
    '/list.csv?as=text': page('text/plain', TEXT),
    '/table': page('text/csv', TEXT),
    '/map': page('Application/JSON', '{}'),
    '/one': redirect('/two#part'),
    '/two': redirect('plain', 307),
    '/cookie': (_request, response) =>
      response.writeHead(302, { location: '/plain', 'set-cookie': 'session=1; Path=/' }).end('unread'),
    '/not-modified': (_request, response) => response.writeHead(304).end(),
  })
})
afterAll(() => server.close())

describe('a page', () => {
  it('comes with its address, ending and character set', async () => {
    const { bytes, ...rest } = await fetchPage(`${server.address}/plain#part-2`, allowed)
    const url = `${server.address}/plain`
    expect(rest).toEqual({ url, answeredBy: url, ending: 'txt', charset: 'utf-8' })
    expect(Buffer.from(bytes).toString()).toBe(TEXT)
  })

  it('is asked for honestly', async () => {
    await fetchPage(`${server.address}/plain`, allowed)
    expect(headers).toEqual({
      host: `127.0.0.1:${server.port}`,
      'user-agent': 'Vart/1.2.3',
      accept:
        'text/html, text/plain, text/markdown, application/json, text/csv, application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'accept-encoding': 'gzip, br',
      connection: 'close',
    })
  })

  it.each(['/gzip', '/br'])('is unpacked: %s', async (path) => {
    expect(await textOf(server.address + path)).toBe(TEXT)
  })

  it.each([
    ['/latin', 'html', 'windows-1252'],
    ['/nonsense', 'html', undefined],
    ['/list.md', 'md', undefined],
    ['/list.csv?as=text', 'csv', undefined],
    ['/table', 'csv', undefined],
    ['/map', 'json', undefined],
  ])('%s is read as %s in %s', async (path, ending, charset) => {
    expect(await fetchPage(server.address + path, allowed)).toMatchObject({ ending, charset })
  })
})

describe('redirects', () => {
  it('are followed; the address asked for stays the address', async () => {
    const { url, answeredBy } = await fetchPage(`${server.address}/one`, allowed)
    expect([url, answeredBy]).toEqual([`${server.address}/one`, `${server.address}/plain`])
  })

  it('carry no cookies', async () => {
    await fetchPage(`${server.address}/cookie`, allowed)
    expect(headers.cookie).toBeUndefined()
  })

  it('without an aim are a status like any other', async () => {
    await expect(fetchPage(`${server.address}/not-modified`, allowed)).rejects.toThrow(/answers with status 304 and no page/)
  })
})

describe('a name', () => {
  it('is looked up once, and connected to where that look-up said', async () => {
    let asked = 0
    const resolve = async () => {
      asked += 1
      return asked === 1 ? ['127.0.0.1'] : ['127.0.0.9']
    }
    const address = `http://name.invalid:${server.port}/plain`
    expect(await textOf(address, { ...allowed, resolve })).toBe(TEXT)
    expect([asked, headers.host]).toEqual([1, `name.invalid:${server.port}`])
  })

  it('with several addresses is reached at one that answers', async () => {
    const resolve = async () => ['127.0.0.9', '127.0.0.1']
    expect(await textOf(`http://name.invalid:${server.port}/plain`, { ...allowed, resolve })).toBe(TEXT)
  })
})
