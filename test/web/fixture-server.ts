import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { choicesSchema, documentTextSchema, type Flow, flowsAnswerSchema } from '../../server/api/contract.ts'
import { SAMPLE_TEXT, sampleChoices } from './sample.ts'

const PAGE = fileURLToPath(new URL('../../dist/web', import.meta.url))
const TYPES: Record<string, string> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.ttf': 'font/ttf' },
}
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ')

/** A server of made-up flows. `fail` makes it answer every question with an error. */
export interface Fixture {
  address: string
  flows: Flow[]
  fail: boolean
  close(): Promise<void>
}

function matching(flows: readonly Flow[], query: URLSearchParams): Flow[] {
  const holds = (key: string, ids: readonly string[]) => !query.get(key) || ids.includes(query.get(key) ?? '')
  return flows.filter(
    (flow) =>
      holds(
        'item',
        flow.items.map((item) => item.id),
      ) &&
      holds('company', [flow.to.id, ...(flow.from ? [flow.from.id] : [])]) &&
      holds(
        'country',
        flow.countries.map((country) => country.id),
      ) &&
      holds(
        'basis',
        flow.bases.map((basis) => basis.id),
      ),
  )
}

function answer(url: URL, flows: readonly Flow[]): unknown {
  if (url.pathname === '/api/choices') return choicesSchema.parse(sampleChoices(flows))
  if (url.pathname === '/api/flows') {
    const found = matching(flows, url.searchParams)
    return flowsAnswerSchema.parse({ flows: found, total: found.length, truncated: false })
  }
  const document = {
    ...{ id: 'doc', name: 'policy.txt', title: 'Policy', language: 'sv', updated: null, url: null, retrieved: null },
  }
  const about = { sha256: '0'.repeat(64), importedAt: '2026-01-01T00:00:00Z', company: { id: 'x', name: 'X', known: true } }
  return documentTextSchema.parse({ ...document, ...about, text: SAMPLE_TEXT })
}

async function page(path: string, response: ServerResponse): Promise<void> {
  try {
    const body = await readFile(join(PAGE, path === '/' ? 'index.html' : path))
    response.writeHead(200, { 'content-type': TYPES[extname(path || '/index.html')] ?? 'text/html' }).end(body)
  } catch {
    response.writeHead(404).end()
  }
}

/** Serves the built page with made-up flows, under the policy of the real server. For states and sizes that no example has. */
export async function startFixture(flows: Flow[]): Promise<Fixture> {
  const fixture: Fixture = { address: '', flows, fail: false, close: async () => {} }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    response.setHeader('content-security-policy', POLICY)
    if (!url.pathname.startsWith('/api/')) return void page(url.pathname, response)
    const problem = {
      code: 'store-locked',
      message: 'The store is in use by another program.',
      hint: 'Close it and try again.',
      requestId: '1',
    }
    const body = fixture.fail ? problem : answer(url, fixture.flows)
    response.writeHead(fixture.fail ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  fixture.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  fixture.close = () => new Promise((resolve) => server.close(() => resolve()))
  return fixture
}
