import { createServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FetchSettings, fetchPage, LIMITS, type Limits } from '../../server/fetch/page.ts'
import { type LocalServer, listenLocally, page, redirect, serveLocally } from './servers.ts'

const settings = (limits: Partial<Limits>): FetchSettings => ({ agent: 'Vart/1.2.3', forbiddenUse: () => null, limits })
const get = (path: string, limits: Partial<Limits> = {}) => fetchPage(server.address + path, settings(limits))
const packed = (encoding: string) => ({ 'content-encoding': encoding })

let server: LocalServer
let endless = 0
beforeAll(async () => {
  const zeros = Buffer.alloc(LIMITS.bytes + 1)
  const steps = Object.fromEntries(
    [...Array(7).keys()].map((step) => [`/step-${step}`, step === 0 ? page('text/plain', 'x') : redirect(`/step-${step - 1}`)]),
  )
  server = await serveLocally({
    ...steps,
    '/loop': redirect('/loop'),
    '/gzip-bomb': page('text/plain', gzipSync(zeros), packed('gzip')),
    '/br-bomb': page('text/plain', brotliCompressSync(zeros), packed('br')),
    '/exact': page('text/plain', 'x'.repeat(100)),
    '/announced': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': String(LIMITS.bytes + 1) })
      response.write('x')
    },
    '/endless': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' })
      const more = () => {
        endless += 1
        if (!response.destroyed && endless < 100_000) response.write('x'.repeat(10_000), more)
      }
      more()
    },
    '/empty-members': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', ...packed('gzip') })
      response.end(Buffer.concat(new Array<Buffer>(200).fill(gzipSync(''))))
    },
    '/drip': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' })
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    },
    '/silent': () => undefined,
    '/slow-step': (_request, response) => {
      setTimeout(() => response.writeHead(302, { location: '/slow-step' }).end(), 80)
    },
    '/damaged': page('text/plain', 'not packed', packed('gzip')),
    '/damaged-br': page('text/plain', 'not packed', packed('br')),
    '/cut-gzip': page('text/plain', gzipSync('x'.repeat(5000)).subarray(0, 20), packed('gzip')),
    '/twice': page('text/plain', gzipSync(gzipSync('x')), packed('gzip, gzip')),
    '/cut': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' })
      response.write('x', () => response.destroy())
    },
    '/picture': page('image/png', 'x'),
    '/doc': page('application/msword', '%PDF-'),
    '/untyped': (_request, response) => response.writeHead(200).end('x'),
    '/forbidden': (_request, response) => response.writeHead(403).end('no'),
    '/gone': (_request, response) => response.writeHead(410).end(),
    '/broken': (_request, response) => response.writeHead(500, { 'content-type': 'text/plain' }).end('stack'),
    '/busy': (_request, response) => response.writeHead(429).end(),
    '/nothing': (_request, response) => response.writeHead(204).end(),
  })
})
afterAll(() => server.close())

describe('size', () => {
  it('up to the limit is read', async () => {
    expect((await get('/exact', { bytes: 100 })).bytes).toHaveLength(100)
    await expect(get('/exact', { bytes: 99 })).rejects.toThrow(/exact is larger than 99 bytes/)
  })
  it.each(['/gzip-bomb', '/br-bomb', '/announced', '/endless'])('%s is refused', async (path) => {
    await expect(get(path)).rejects.toThrow(/is larger than 10 MB\. Save the part that matters and read the file\.$/)
  })
  it('of a body without end is not read to the end', () => {
    expect(endless).toBeGreaterThan(100)
    expect(endless).toBeLessThan(50_000)
  })
  it('counts what is sent too, where it unpacks to nothing', async () => {
    await expect(get('/empty-members', { bytes: 1000 })).rejects.toThrow(/larger than 1000 bytes/)
  })
})

describe('time', () => {
  it.each(['/drip', '/silent', '/slow-step'])('%s is given up', async (path) => {
    await expect(get(path, { milliseconds: 250, redirects: 100 })).rejects.toThrow(
      /takes longer than 0\.25 seconds\. Try again later/,
    )
  })
  it('covers the look-up of the name', async () => {
    const resolve = () => new Promise<string[]>(() => undefined)
    const late = fetchPage('http://name.invalid/', { ...settings({ milliseconds: 50 }), resolve })
    await expect(late).rejects.toThrow(/takes longer than 0\.05 seconds/)
  })
})

describe('redirects', () => {
  it('five are followed, six are not', async () => {
    expect((await get('/step-5')).bytes).toHaveLength(1)
    await expect(get('/step-6')).rejects.toThrow(/step-6 redirects more than 5 times/)
  })
  it('a loop ends', async () => {
    await expect(get('/loop')).rejects.toThrow(/redirects more than 5 times/)
    expect(server.seen.filter((line) => line === 'GET /loop')).toHaveLength(6)
  })
})

describe('answers that are no page', () => {
  it.each([
    ['/missing', /^There is no page at http:\S+\/missing \(status 404\)\. Check the address\.$/],
    ['/gone', /no page at .*status 410/],
    ['/forbidden', /does not let Vart read .* \(status 403\)/],
    ['/broken', /failed to answer .* \(status 500\)\. Try again later\.$/],
    ['/busy', /too many requests.*status 429/],
    ['/nothing', /answers with status 204 and no page/],
    ['/picture', /is of the media type image\/png, and Vart fetches text, HTML, Markdown, CSV, JSON, PDF, Word and Excel only/],
    ['/doc', /is of the media type application\/msword/],
    ['/untyped', /comes without a media type/],
    ['/damaged', /arrived damaged: it cannot be unpacked/],
    ['/damaged-br', /arrived damaged: it cannot be unpacked/],
    ['/cut-gzip', /arrived damaged: it cannot be unpacked/],
    ['/twice', /is packed as "gzip, gzip", which Vart did not ask for/],
    ['/cut', /broke the connection off before all of .* had arrived/],
  ])('%s', async (path, message) => {
    await expect(get(path)).rejects.toThrow(message)
  })
})

describe('hosts that are no web server', () => {
  it('nobody listens', async () => {
    const closed = createServer()
    const port = await listenLocally(closed as never)
    await new Promise<void>((resolve) => closed.close(() => resolve()))
    await expect(fetchPage(`http://127.0.0.1:${port}/`, settings({}))).rejects.toThrow(/does not accept connections/)
  })
  it('no such name, or no network', async () => {
    const failing = (code: string) => async () => Promise.reject(Object.assign(new Error(code), { code }))
    const at = (code: string) => fetchPage('http://name.invalid/', { ...settings({}), resolve: failing(code) })
    await expect(at('ENOTFOUND')).rejects.toThrow(/^There is no host name\.invalid, or no network to ask for it/)
    await expect(at('EAI_AGAIN')).rejects.toThrow(/cannot be looked up now/)
    await expect(at('EHOSTUNREACH')).rejects.toThrow(/name\.invalid cannot be reached \(EHOSTUNREACH\)/)
    await expect(fetchPage('http://name.invalid/', { ...settings({}), resolve: async () => [] })).rejects.toThrow(
      /has no IP address/,
    )
  })
  it('a bug is no failure of the network', async () => {
    const resolve = async () => Promise.reject(new TypeError('bug'))
    await expect(fetchPage('http://name.invalid/', { ...settings({}), resolve })).rejects.toThrow(TypeError)
  })
  it.each([
    ['http', /does not answer as a web server does/],
    ['https', /No secure connection to .* is possible/],
  ])('something else answers %s', async (scheme, message) => {
    const other = createServer((socket) => {
      socket.on('error', () => socket.destroy()).resume()
      socket.end('SSH-2.0-other\r\n')
    })
    const port = await listenLocally(other as never)
    await expect(fetchPage(`${scheme}://127.0.0.1:${port}/`, settings({}))).rejects.toThrow(message)
    await new Promise<void>((resolve) => other.close(() => resolve()))
  })
})
