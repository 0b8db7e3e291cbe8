/** A page that cannot be had; the message is for people and says what to do. */
export class PageUnavailable extends Error {
  override readonly name = 'PageUnavailable'
}

/** Says in a sentence why the connection to an address failed. An error that is none of the network is given back as it is. */
export function explainNetworkError(url: URL, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const sentence = sentenceFor(error.code, url)
  return sentence === null ? error : new PageUnavailable(sentence, { cause: error })
}

/** Says in a sentence why a page with this status cannot be read. */
export function explainStatus(url: URL, status: number): string {
  if (status === 404 || status === 410) return `There is no page at ${url.href} (status ${status}). Check the address.`
  if (status === 401 || status === 403)
    return `${url.host} does not let Vart read ${url.href} (status ${status}). Open the page in a browser, save it and read the file.`
  if (status === 429) return `${url.host} gets too many requests and does not answer ${url.href} (status 429). Try again later.`
  if (status >= 500) return `${url.host} failed to answer ${url.href} (status ${status}). Try again later.`
  return `${url.href} answers with status ${status} and no page. Open it in a browser, save the page and read the file.`
}

function sentenceFor(code: string, url: URL): string | null {
  if (isCertificateError(code))
    return `The certificate of ${url.host} cannot be trusted (${code}), so nothing was read from it. Open the address in a browser to see why.`
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
    return `No secure connection to ${url.host} is possible (${code}). Check whether its address begins with http or https.`
  if (code.startsWith('HPE_') || code === 'ERR_INVALID_HTTP_RESPONSE')
    return `${url.host} does not answer as a web server does (${code}). Check the address and its port.`
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR') || code.startsWith('ERR_PADDING'))
    return `${url.href} arrived damaged: it cannot be unpacked (${code}). Try again, or save the page in a browser and read the file.`
  return SENTENCES[code]?.(url) ?? (/^E[A-Z0-9_]+$/u.test(code) && !code.startsWith('ERR_') ? unreachable(url, code) : null)
}

function isCertificateError(code: string): boolean {
  return /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^CRL_/u.test(code)
}

const unreachable = (url: URL, code: string) => `${url.host} cannot be reached (${code}). Check the connection and the address.`

const SENTENCES: Readonly<Record<string, (url: URL) => string>> = {
  ENOTFOUND: (url) => `There is no host ${url.hostname}, or no network to ask for it. Check the address and the connection.`,
  EAI_AGAIN: (url) => `The name ${url.hostname} cannot be looked up now. Check the connection and try again.`,
  ECONNREFUSED: (url) => `${url.host} does not accept connections. Check the address and its port, and that the server runs.`,
  ECONNRESET: (url) => `${url.host} broke the connection off before all of ${url.href} had arrived. Try again.`,
}
