import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FetchSettings, fetchPage } from '../../server/fetch/page.ts'
import { specialUse } from '../../server/fetch/special-address.ts'
import { type LocalServer, page, redirect, serveLocally } from './servers.ts'

const strict: FetchSettings = { agent: 'Vart/1.2.3' }
/** Takes the server of this test for a public one, and nothing else. */
const asPublic = (address: string) => (address === '127.0.0.1' ? null : specialUse(address))
const outside: FetchSettings = { ...strict, forbiddenUse: asPublic }

let server: LocalServer
beforeAll(async () => {
  server = await serveLocally({
    '/page': page('text/plain', 'x'),
    '/to-private': redirect('http://10.0.0.1/'),
    '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
    '/to-loopback': redirect('http://127.0.0.2/'),
    '/to-mapped': redirect('http://[::ffff:10.0.0.1]/'),
    '/to-spelling': redirect('//0x0a000001/'),
    '/to-name': redirect('http://inside.invalid/'),
    '/to-file': redirect('file:///etc/hostname'),
    '/to-data': redirect('data:text/plain,x'),
    '/to-password': redirect('http://a:b@127.0.0.1/'),
    '/to-nonsense': redirect('http://'),
  })
})
beforeEach(() => {
  server.seen.length = 0
})
afterAll(() => server.close())

describe('without --allow-private', () => {
  it.each([
    ...['127.0.0.1', 'localhost', '[::1]', '0177.0.0.1', '0x7f.1', '2130706433', '127.1'],
    ...['[::ffff:127.0.0.1]', '0.0.0.0', '[::]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]'],
  ])('nothing is asked of %s', async (host) => {
    const refused = fetchPage(`http://${host}:${server.port}/page`, strict)
    await expect(refused).rejects.toThrow(
      /not a public address \(.+\), and Vart does not fetch from it\. .*add --allow-private\.$/,
    )
    expect(server.seen).toEqual([])
  })

  it('a name that has one private address among public ones is refused', async () => {
    const resolve = async () => ['93.184.215.14', '127.0.0.1']
    const refused = fetchPage(`http://mixed.invalid:${server.port}/page`, { ...strict, resolve })
    await expect(refused).rejects.toThrow(/^mixed\.invalid:\d+ is at 127\.0\.0\.1, not a public address \(loopback/)
    expect(server.seen).toEqual([])
  })

  it.each([
    ['/to-private', /^10\.0\.0\.1 is not a public address \(a private network\)/],
    ['/to-metadata', /^169\.254\.169\.254 is not a public address \(link-local\)/],
    ['/to-loopback', /^127\.0\.0\.2 is not a public address \(loopback/],
    ['/to-mapped', /is not a public address \(IPv4-mapped 10\.0\.0\.1, a private network\)/],
    ['/to-spelling', /^10\.0\.0\.1 is not a public address/],
  ])('a redirect %s is refused', async (path, message) => {
    await expect(fetchPage(server.address + path, outside)).rejects.toThrow(message)
    expect(server.seen).toEqual([`GET ${path}`])
  })

  it('a redirect to a name is looked up and refused', async () => {
    const resolve = async () => ['192.168.1.1']
    await expect(fetchPage(`${server.address}/to-name`, { ...outside, resolve })).rejects.toThrow(
      /inside\.invalid is at 192\.168\.1\.1/,
    )
  })

  it('a name that changes between redirects is checked again', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']]
    const resolve = async () => answers.shift() ?? []
    const moving = await serveLocally({ '/': redirect('/again'), '/again': page('text/plain', 'x') })
    const refused = fetchPage(`http://moving.invalid:${moving.port}/`, { ...outside, resolve })
    await expect(refused).rejects.toThrow(/is at 10\.0\.0\.1/)
    expect(moving.seen).toEqual(['GET /'])
    await moving.close()
  })
})

describe('addresses that are never fetched', () => {
  it.each([
    ['/to-file', /begins with file: and Vart fetches http and https only/],
    ['/to-data', /begins with data:/],
    ['/to-password', /holds a user name or a password/],
    ['/to-nonsense', /is no full address/],
  ])('a redirect %s', async (path, message) => {
    await expect(fetchPage(server.address + path, outside)).rejects.toThrow(message)
  })

  it.each([
    ['ftp://example.org/a', /begins with ftp: and Vart fetches http and https only/],
    ['file:///etc/hostname', /begins with file:/],
    ['javascript://x', /begins with javascript:/],
    ['https://user@example.org/', /^The address at example\.org holds a user name or a password/],
    ['https://user:secret@example.org/', /^(?!.*secret)/],
    ['ftp://user:secret@example.org/', /^(?!.*secret)/],
    ['https://', /is no full address/],
    ['http://exa mple/', /is no full address/],
    ['http://[::1/', /is no full address/],
    ['http://1.2.3.256/', /is no full address/],
  ])('%s', async (address, message) => {
    await expect(fetchPage(address, { ...strict, forbiddenUse: () => null })).rejects.toThrow(message)
  })
})
