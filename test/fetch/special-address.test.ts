import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ipv4Text, parseIp } from '../../server/fetch/ip.ts'
import { specialUse } from '../../server/fetch/special-address.ts'

/** First and last address of every special-purpose block, and the use that is told. */
const IPV4: readonly (readonly [first: string, last: string, use: RegExp])[] = [
  ['0.0.0.0', '0.255.255.255', /this network/],
  ['10.0.0.0', '10.255.255.255', /private network/],
  ['100.64.0.0', '100.127.255.255', /carrier/],
  ['127.0.0.0', '127.255.255.255', /loopback/],
  ['169.254.0.0', '169.254.255.255', /link-local/],
  ['172.16.0.0', '172.31.255.255', /private network/],
  ['192.0.0.0', '192.0.0.255', /protocols/],
  ['192.0.2.0', '192.0.2.255', /documentation/],
  ['192.31.196.0', '192.31.196.255', /AS112/],
  ['192.52.193.0', '192.52.193.255', /multicast tunnels/],
  ['192.88.99.0', '192.88.99.255', /6to4 relays/],
  ['192.168.0.0', '192.168.255.255', /private network/],
  ['192.175.48.0', '192.175.48.255', /AS112/],
  ['198.18.0.0', '198.19.255.255', /benchmarks/],
  ['198.51.100.0', '198.51.100.255', /documentation/],
  ['203.0.113.0', '203.0.113.255', /documentation/],
  ['224.0.0.0', '239.255.255.255', /multicast/],
  ['240.0.0.0', '255.255.255.254', /reserved/],
  ['255.255.255.255', '255.255.255.255', /broadcast/],
]

const IPV6: readonly (readonly [first: string, last: string, use: RegExp])[] = [
  ['::', '::', /unspecified/],
  ['::1', '::1', /loopback/],
  ['::2', '::ffff:ffff', /IPv4-compatible/],
  ['::8.8.8.8', '::8.8.8.8', /IPv4-compatible/],
  ['64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff', /translator/],
  ['100::', '100::ffff:ffff:ffff:ffff', /discarded/],
  ['100:0:0:1::', '100::1:ffff:ffff:ffff:ffff', /dummy/],
  ['2001::', '2001:0:ffff:ffff:ffff:ffff:ffff:ffff', /Teredo/],
  ['2001:1::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff', /protocols/],
  ['2001:1::1', '2001:1::3', /protocols/],
  ['2001:2::', '2001:2:0:ffff:ffff:ffff:ffff:ffff', /protocols/],
  ['2001:3::', '2001:4:112:ffff:ffff:ffff:ffff:ffff', /protocols/],
  ['2001:10::', '2001:3f:ffff:ffff:ffff:ffff:ffff:ffff', /protocols/],
  ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', /documentation/],
  ['2620:4f:8000::', '2620:4f:8000:ffff:ffff:ffff:ffff:ffff', /AS112/],
  ['3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff', /documentation/],
  ['5f00::', '5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff', /segment routing/],
  ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', /private network/],
  ['fe80::', 'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff', /link-local/],
  ['fec0::', 'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', /site-local/],
  ['ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', /multicast/],
  ['4000::', '5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', /reserved/],
  ['6000::', 'fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', /reserved/],
]

describe('the special-purpose blocks', () => {
  it.each([...IPV4, ...IPV6])('%s to %s', (first, last, use) => {
    expect(specialUse(first)).toMatch(use)
    expect(specialUse(last)).toMatch(use)
  })

  it.each([
    ...['1.0.0.0', '1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255'],
    ...['128.0.0.0', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '191.255.255.255', '192.0.1.0'],
    ...['192.0.3.0', '192.31.195.255', '192.31.197.0', '192.52.192.255', '192.52.194.0', '192.88.98.255', '192.88.100.0'],
    ...['192.167.255.255', '192.169.0.0', '192.175.47.255', '192.175.49.0', '198.17.255.255', '198.20.0.0', '198.51.99.255'],
    ...['198.51.101.0', '203.0.112.255', '203.0.114.0', '223.255.255.255', '2000::', '2001:200::', '2001:db7:ffff::'],
    ...['2001:db9::', '2003::', '2606:4700:4700::1111', '2620:4f:7fff:ffff::', '2620:4f:8001::', '2a00:1450::1', '3ffe::1'],
    ...['3fff:1000::', '::ffff:8.8.8.8', '::ffff:808:808', '64:ff9b::8.8.8.8', '2002:808:808::1'],
  ])('%s is public', (address) => {
    expect(specialUse(address)).toBeNull()
  })
})

describe('addresses within addresses', () => {
  it.each(IPV4)('%s to %s in every form', (first, last, use) => {
    for (const address of [first, last]) {
      const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
      const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
      expect(specialUse(`::ffff:${address}`)).toMatch(use)
      expect(specialUse(`::ffff:${hex}`)).toMatch(/^IPv4-mapped /)
      expect(specialUse(`0:0:0:0:0:ffff:${hex}`)).toMatch(use)
      expect(specialUse(`64:ff9b::${address}`)).toMatch(/^NAT64 /)
      expect(specialUse(`64:ff9b::${hex}`)).toMatch(use)
      expect(specialUse(`2002:${hex}::`)).toMatch(/^6to4 /)
      expect(specialUse(`2002:${hex}:1:2:3:4:5`)).toMatch(use)
    }
  })
})

describe('other spellings', () => {
  it.each([
    ...['0177.0.0.1', '0x7f.0.0.1', '0x7f000001', '2130706433', '017700000001', '127.1', '127.0.1', '0X7F.1', '127.0.0.1.'],
    ...['１２７.0.0.1', '127。0。0。1', '%31%32%37.0.0.1', '[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:7f00:1]', '[::FFFF:127.0.0.1]'],
  ])('http://%s/ is loopback', (host) => {
    expect(specialUse(new URL(`http://${host}/`).hostname)).toMatch(/loopback/)
  })

  it.each([
    ['0xa9fea9fe', /link-local/],
    ['0', /this network/],
    ['0x0', /this network/],
    ['012.1', /private/],
    ['3232235777', /private/],
  ])('http://%s/', (host, use) => {
    expect(specialUse(new URL(`http://${host}/`).hostname)).toMatch(use)
  })

  it.each(['fe80::1%eth0', 'fe80::1%25'])('%s with a zone', (address) => {
    expect(specialUse(address)).toMatch(/link-local/)
  })

  it.each(['', 'localhost', 'example.org', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', ':::', '1::2::3', 'g::', '8.8.8.8 '])(
    '"%s" is no IP address, so not public',
    (text) => {
      expect(specialUse(text)).toBe('no IP address')
    },
  )
})

describe('laws', () => {
  it('an IPv4 address reads back as it is written', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => ipv4Text(parseIp(address)?.value ?? 0n) === address))
  })
  it('every IPv6 address is read, as its long form is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), (value) => {
        const long = [...Array(8).keys()].map((part) => ((value >> BigInt(112 - 16 * part)) & 0xffffn).toString(16)).join(':')
        const short = new URL(`http://[${long}]/`).hostname
        return parseIp(long)?.value === value && parseIp(short)?.value === value
      }),
    )
  })
  it('a mapped address is judged as the one it carries', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => (specialUse(`::ffff:${address}`) === null) === (specialUse(address) === null)))
  })
})
