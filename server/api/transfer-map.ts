import { transferMap } from '../answers/transfer-map.ts'
import type { Store } from '../store/store.ts'
import { transferMapRequestSchema } from './contract.ts'
import { parseRequest } from './request.ts'
import type { Read } from './resource.ts'

const TYPES = { svg: 'image/svg+xml', mermaid: 'text/plain; charset=utf-8' } as const

/** A drawing is shown, never run: no script, no address of its own. */
const DRAWING_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox"

/** GET /transfer-map draws the flows that a filter lets through, as SVG or Mermaid. */
export function transferMapRoutes(read: Read, store: Store, now: () => Date): void {
  read('/transfer-map', async (request, response) => {
    const hint = 'Give format (svg or mermaid), lang (en or sv) and filters by item, company, country and basis.'
    const { format, lang, download, ...filter } = parseRequest(transferMapRequestSchema.strict(), request.query, hint)
    const date = now().toISOString().slice(0, 10)
    const map = await transferMap(store, { filter, format, language: lang, date })
    if (download) response.attachment(map.fileName)
    response.set('Content-Security-Policy', DRAWING_POLICY)
    response.type(TYPES[format]).send(map.text)
  })
}
