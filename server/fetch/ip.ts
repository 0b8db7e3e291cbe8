import { isIPv4, isIPv6 } from 'node:net'

/** An IP address as a number of 32 or 128 bits. */
export interface Ip {
  readonly bits: 32 | 128
  readonly value: bigint
}

/** Reads an IP address as resolvers write it, or as it stands in a URL with or without brackets; null for any other text. */
export function parseIp(text: string): Ip | null {
  const bare = text.replace(/^\[(.*)\]$/u, '$1')
  if (isIPv4(bare)) return { bits: 32, value: ipv4Value(bare) }
  if (isIPv6(bare)) return { bits: 128, value: ipv6Value(bare.replace(/%.*$/u, '')) }
  return null
}

/** Writes 32 bits as an IPv4 address. */
export function ipv4Text(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.')
}

function ipv4Value(text: string): bigint {
  return text.split('.').reduce((value, part) => (value << 8n) | BigInt(part), 0n)
}

function ipv6Value(text: string): bigint {
  const hextets = text.replace(/\d+\.\d+\.\d+\.\d+$/u, (dotted) => {
    const value = ipv4Value(dotted)
    return `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`
  })
  const [head = '', tail] = hextets.split('::')
  const before = partsOf(head)
  const after = partsOf(tail ?? '')
  const zeros = new Array<string>(8 - before.length - after.length).fill('0')
  return [...before, ...zeros, ...after].reduce((value, part) => (value << 16n) | BigInt(`0x${part}`), 0n)
}

function partsOf(text: string): string[] {
  return text === '' ? [] : text.split(':')
}
