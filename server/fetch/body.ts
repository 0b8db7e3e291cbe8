import type { IncomingMessage } from 'node:http'
import { pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { PageUnavailable } from './failure.ts'

/** Reads the body of an answer, unpacked; stops where what was sent, or what it unpacks to, is larger than `limit` bytes. Throws `PageUnavailable`. */
export async function readBody(url: URL, response: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge(url, limit)
  const chunks: Uint8Array[] = []
  for await (const chunk of limited(unpacked(url, response, limit), url, limit)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function unpacked(url: URL, response: IncomingMessage, limit: number): AsyncIterable<Uint8Array> {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  if (encoding === '' || encoding === 'identity') return response
  const unpacker = UNPACKERS[encoding]?.()
  if (unpacker === undefined)
    throw new PageUnavailable(
      `${url.href} is packed as "${encoding}", which Vart did not ask for. Save the page in a browser and read the file.`,
    )
  // An error destroys the unpacker, so whoever reads from it meets the error there: nothing is left for the callback.
  return pipeline(limited(response, url, limit), unpacker, () => undefined)
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
}

async function* limited(chunks: AsyncIterable<Uint8Array>, url: URL, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw tooLarge(url, limit)
    yield chunk
  }
}

function tooLarge(url: URL, limit: number): PageUnavailable {
  const size = limit >= 1_000_000 ? `${Math.floor(limit / 1_000_000)} MB` : `${limit} bytes`
  return new PageUnavailable(`${url.href} is larger than ${size}. Save the part that matters and read the file.`)
}
