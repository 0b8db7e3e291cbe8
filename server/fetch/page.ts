import type { IncomingMessage } from 'node:http'
import { readBody } from './body.ts'
import { explainNetworkError, explainStatus, PageUnavailable } from './failure.ts'
import { endingFor, parseContentType } from './media-type.ts'
import { request } from './request.ts'
import { type ForbiddenUse, permittedAddresses, type Resolve, resolveBySystem } from './resolve.ts'
import { specialUse } from './special-address.ts'
import { parseWebAddress } from './web-address.ts'

/** A page as it was fetched. */
export interface Page {
  /** The address that was asked for, without its fragment. */
  readonly url: string
  /** The address that answered, after redirects. */
  readonly answeredBy: string
  readonly bytes: Uint8Array
  /** The file ending that stands for its media type: html, txt, md, json, csv, tsv, pdf, docx or xlsx. */
  readonly ending: string
  /** The character set that the server names, by its standard name. */
  readonly charset: string | undefined
}

export interface Limits {
  /** Bytes of a page, unpacked. */
  readonly bytes: number
  /** For everything together: look-up, redirects and body. */
  readonly milliseconds: number
  readonly redirects: number
}

export const LIMITS: Limits = { bytes: 10_000_000, milliseconds: 20_000, redirects: 5 }

export interface FetchSettings {
  /** The User-Agent that servers see. */
  readonly agent: string
  readonly limits?: Partial<Limits>
  readonly resolve?: Resolve
  /** What must not be connected to; without it, everything that is no public address. */
  readonly forbiddenUse?: ForbiddenUse
}

/** Fetches a page by http or https. Throws `PageUnavailable`, whose message says why it cannot be had and what to do. */
export async function fetchPage(address: string, settings: FetchSettings): Promise<Page> {
  const limits = { ...LIMITS, ...settings.limits }
  const url = parseWebAddress(address)
  const end = new AbortController()
  const late = new PageUnavailable(
    `${url.href} takes longer than ${limits.milliseconds / 1000} seconds. Try again later, or save the page and read the file.`,
  )
  const timer = setTimeout(() => end.abort(late), limits.milliseconds)
  try {
    const { answer, at } = await follow(url, settings, limits, end.signal)
    return { url: url.href, ...(await pageOf(at, answer, limits.bytes)) }
  } catch (error) {
    throw end.signal.aborted ? late : error
  } finally {
    clearTimeout(timer)
    end.abort() // closes a connection whose body nobody will read
  }
}

interface Answered {
  readonly at: URL
  readonly answer: IncomingMessage
}

async function follow(from: URL, settings: FetchSettings, limits: Limits, signal: AbortSignal): Promise<Answered> {
  let at = from
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    const answer = await ask(at, settings, signal)
    const target = redirectOf(answer)
    if (target === null) return { at, answer }
    answer.destroy()
    at = parseWebAddress(target, at)
  }
  throw new PageUnavailable(
    `${from.href} redirects more than ${limits.redirects} times. Open it in a browser and give the address that it ends at.`,
  )
}

async function ask(url: URL, { agent, resolve, forbiddenUse }: FetchSettings, signal: AbortSignal): Promise<IncomingMessage> {
  try {
    const looking = permittedAddresses(url, resolve ?? resolveBySystem, forbiddenUse ?? specialUse)
    return await request(url, await orAborted(looking, signal), agent, signal)
  } catch (error) {
    throw explainNetworkError(url, error)
  }
}

function redirectOf({ statusCode, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode ?? 0) ? (headers.location ?? null) : null
}

async function pageOf(url: URL, answer: IncomingMessage, limit: number): Promise<Omit<Page, 'url'>> {
  const status = answer.statusCode ?? 0
  if (status !== 200 && status !== 203) throw new PageUnavailable(explainStatus(url, status))
  const { mediaType, charset } = parseContentType(answer.headers['content-type'])
  const ending = endingFor(mediaType, url)
  if (ending === null) throw new PageUnavailable(unsupported(url, mediaType))
  try {
    return { answeredBy: url.href, bytes: await readBody(url, answer, limit), ending, charset }
  } catch (error) {
    throw explainNetworkError(url, error)
  }
}

function unsupported(url: URL, mediaType: string): string {
  const what = mediaType === '' ? 'comes without a media type' : `is of the media type ${mediaType}`
  return `${url.href} ${what}, and Vart fetches text, HTML, Markdown, CSV, JSON, PDF, Word and Excel only. Save it and read the file.`
}

/** A look-up cannot be stopped, only no longer be waited for. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  return Promise.race([promise, aborted])
}
