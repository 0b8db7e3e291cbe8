import type { ServerResponse } from 'node:http'

/** A signal that comes when the one who asked goes away before the answer was sent. */
export function whenGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}
