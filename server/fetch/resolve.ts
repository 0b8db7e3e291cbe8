import { lookup } from 'node:dns/promises'
import { PageUnavailable } from './failure.ts'
import { parseIp } from './ip.ts'

/** Finds the IP addresses of a name; rejects with a network error where there are none. */
export type Resolve = (name: string) => Promise<readonly string[]>

/** Says what an IP address is for where it must not be connected to, or null where it may. */
export type ForbiddenUse = (address: string) => string | null

/** Asks the system, as every other program on this computer does. */
export const resolveBySystem: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address)

/**
 * The IP addresses that a request to a URL may connect to. One forbidden address among several refuses all: who controls the
 * name could otherwise try for the forbidden one. Throws `PageUnavailable`.
 */
export async function permittedAddresses(url: URL, resolve: Resolve, forbiddenUse: ForbiddenUse): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/u, '$1')
  const addresses = parseIp(host) === null ? await resolve(host) : [host]
  for (const address of addresses) {
    const use = forbiddenUse(address)
    if (use === null) continue
    const where = address === host ? `${url.host} is` : `${url.host} is at ${address},`
    throw new PageUnavailable(
      `${where} not a public address (${use}), and Vart does not fetch from it. Where that is what you want, add --allow-private.`,
    )
  }
  if (addresses.length === 0) throw new PageUnavailable(`${url.hostname} has no IP address. Check the address.`)
  return addresses
}
