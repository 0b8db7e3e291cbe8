import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'
import { ACCEPT } from './media-type.ts'

/**
 * Sends one GET request and gives the answer once its head is there. It connects to the given IP addresses and to no other:
 * the name is not looked up again. No cookies, no referrer, no connection kept. Rejects with a network error.
 */
export function request(url: URL, addresses: readonly string[], agent: string, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestSecure : requestPlain
  const headers = { 'user-agent': agent, accept: ACCEPT, 'accept-encoding': 'gzip, br' }
  // Said outright, so that no setting of the environment can turn the check of certificates off.
  const rejectUnauthorized = true
  return new Promise((resolve, reject) => {
    send(url, { method: 'GET', headers, agent: false, lookup: pinned(addresses), signal, rejectUnauthorized })
      .once('response', resolve)
      .on('error', reject)
      .end()
  })
}

/** A look-up that knows one answer. */
function pinned(addresses: readonly string[]): LookupFunction {
  const answers = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
  return (_name, options, callback) => {
    const [first] = answers
    if (options.all) callback(null, answers)
    else callback(null, first?.address ?? '', first?.family)
  }
}
