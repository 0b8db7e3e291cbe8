import { type Ip, ipv4Text, parseIp } from './ip.ts'
import { EMBEDDING_RANGES, IPV4_RANGES, IPV6_PUBLIC, IPV6_RANGES, type Range } from './special-ranges.ts'

/**
 * What an IP address is for where it is no public one ("loopback: this computer", "a private network"), or null where the
 * public can be behind it. Text that is no IP address counts as not public.
 */
export function specialUse(address: string): string | null {
  const ip = parseIp(address)
  if (ip === null) return 'no IP address'
  return ip.bits === 32 ? useIn(IPV4_RANGES, ip) : specialIpv6(ip)
}

function specialIpv6(ip: Ip): string | null {
  for (const [block, form, bitsBehind] of EMBEDDING_RANGES) {
    if (!isIn(block, ip)) continue
    const inner: Ip = { bits: 32, value: (ip.value >> bitsBehind) & 0xffff_ffffn }
    const use = useIn(IPV4_RANGES, inner)
    return use === null ? null : `${form} ${ipv4Text(inner.value)}, ${use}`
  }
  return useIn(IPV6_RANGES, ip) ?? (isIn(IPV6_PUBLIC, ip) ? null : 'reserved')
}

function useIn(ranges: readonly Range[], ip: Ip): string | null {
  return ranges.find(([block]) => isIn(block, ip))?.[1] ?? null
}

function isIn(block: string, ip: Ip): boolean {
  const [first = '', length = ''] = block.split('/')
  const start = parseIp(first)
  if (start === null || start.bits !== ip.bits) return false
  const free = BigInt(start.bits - Number(length))
  return start.value >> free === ip.value >> free
}
