/** A block of addresses in CIDR notation, and what it is for. */
export type Range = readonly [block: string, use: string]

/**
 * The IANA IPv4 Special-Purpose Address Registry, and multicast. Blocks that are reachable but hold no web pages (AS112, AMT)
 * are left in: nobody publishes a document there.
 */
export const IPV4_RANGES: readonly Range[] = [
  ['0.0.0.0/8', 'this network'],
  ['10.0.0.0/8', 'a private network'],
  ['100.64.0.0/10', 'shared by customers of a carrier'],
  ['127.0.0.0/8', 'loopback: this computer'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'a private network'],
  ['192.0.0.0/24', 'reserved for protocols'],
  ['192.0.2.0/24', 'reserved for documentation'],
  ['192.31.196.0/24', 'reserved for AS112'],
  ['192.52.193.0/24', 'reserved for multicast tunnels'],
  ['192.88.99.0/24', 'reserved: 6to4 relays'],
  ['192.168.0.0/16', 'a private network'],
  ['192.175.48.0/24', 'reserved for AS112'],
  ['198.18.0.0/15', 'reserved for benchmarks'],
  ['198.51.100.0/24', 'reserved for documentation'],
  ['203.0.113.0/24', 'reserved for documentation'],
  ['224.0.0.0/4', 'multicast'],
  ['255.255.255.255/32', 'broadcast'],
  ['240.0.0.0/4', 'reserved'],
]

/** The IANA IPv6 Special-Purpose Address Registry, multicast, and the forms that were given up; the first block that fits names the use. */
export const IPV6_RANGES: readonly Range[] = [
  ['::/128', 'unspecified'],
  ['::1/128', 'loopback: this computer'],
  ['::/96', 'reserved: IPv4-compatible'],
  ['64:ff9b:1::/48', 'a translator of a private network'],
  ['100::/64', 'reserved: discarded'],
  ['100:0:0:1::/64', 'reserved: dummy prefix'],
  ['2001::/32', 'a Teredo tunnel'],
  ['2001:db8::/32', 'reserved for documentation'],
  ['2001::/23', 'reserved for protocols'],
  ['2620:4f:8000::/48', 'reserved for AS112'],
  ['3fff::/20', 'reserved for documentation'],
  ['5f00::/16', 'reserved for segment routing'],
  ['fc00::/7', 'a private network'],
  ['fe80::/10', 'link-local'],
  ['fec0::/10', 'a private network: site-local'],
  ['ff00::/8', 'multicast'],
]

/** The part of IPv6 that is given out to the public; what lies outside is reserved. */
export const IPV6_PUBLIC = '2000::/3'

/** IPv6 blocks that carry an IPv4 address, which decides, and how many bits stand behind it. */
export const EMBEDDING_RANGES: readonly (readonly [block: string, form: string, bitsBehind: bigint])[] = [
  ['::ffff:0:0/96', 'IPv4-mapped', 0n],
  ['64:ff9b::/96', 'NAT64', 0n],
  ['2002::/16', '6to4', 80n],
]
