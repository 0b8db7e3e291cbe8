import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerSchema,
  choicesSchema,
  documentsAnswerSchema,
  documentTextSchema,
  flowsAnswerSchema,
  questionsAnswerSchema,
  statusSchema,
} from '../../server/api/contract.ts'
import { openTemporary } from '../questions/embedded.ts'
import type { OpenedStore } from '../store/opened-store.ts'
import { fill, type Served, serve } from './server.ts'

let opened: OpenedStore
let served: Served
const get = (path: string) => fetch(`${served.address}${path}`)
const json = async (path: string): Promise<unknown> => (await get(path)).json()

beforeAll(async () => {
  opened = await openTemporary()
  await fill(opened.store)
  served = await serve(opened.store)
})
afterAll(async () => {
  await served.close()
  await opened.close()
})

describe('the answers fit the contract', () => {
  it('status', async () => {
    const { version, store, counts } = statusSchema.parse(await json('/api/status'))
    expect([version, store.kind, counts.flows]).toEqual(['1.2.3', 'embedded', 8])
  })

  it('choices', async () => {
    expect(choicesSchema.parse(await json('/api/choices')).items).toHaveLength(4)
  })

  it('flows', async () => {
    const { flows, total } = flowsAnswerSchema.parse(await json('/api/flows?item=national-id-number&company=cgi,beta'))
    expect([flows.map(({ to }) => to.id).sort(), total]).toEqual([['cgi', 'google'], 2])
  })

  it('documents, and one by its id with its text', async () => {
    const { documents } = documentsAnswerSchema.parse(await json('/api/documents'))
    expect(documents.map(({ id }) => id)).toEqual(['alfa/alfa.txt', 'beta/beta.txt'])
    const one = documentTextSchema.parse(await json(`/api/documents/${encodeURIComponent('alfa/alfa.txt')}`))
    expect([one.company.name, one.text]).toEqual(['Alfa', 'Alfa säger detta.'])
  })

  it('questions, and the answer to one', async () => {
    const { questions } = questionsAnswerSchema.parse(await json('/api/questions'))
    expect(questions.map(({ id }) => id)).toContain('who-gets')
    const { columns, rows } = answerSchema.parse(await json('/api/questions/who-gets?item=personnummer&lang=sv'))
    expect(columns.slice(0, 4)).toEqual(['who', 'through', 'service', 'countries'])
    expect(rows.map(([who]) => who)).toEqual(['Alfa', 'CGI', 'Google'])
    expect(rows[1]?.[3]).toEqual(['Sverige'])
  })

  it("a person's own query, with parameters and with integers beyond what JSON holds", async () => {
    const cypher = 'MATCH (company:Company {id: $id}) RETURN company.name AS name, 9007199254740993 AS large'
    const response = await fetch(`${served.address}/api/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cypher, parameters: { id: 'alfa' } }),
    })
    const { columns, rows } = answerSchema.parse(await response.json())
    expect([columns, rows]).toEqual([['name', 'large'], [['Alfa', { _type: 'integer', value: '9007199254740993' }]]])
  })
})

describe('the transfer map', () => {
  it('is SVG of the filtered flows, in the language asked for', async () => {
    const response = await get('/api/transfer-map?company=alfa&lang=sv')
    expect(response.headers.get('content-type')).toContain('image/svg+xml')
    expect(response.headers.get('content-disposition')).toBeNull()
    const svg = await response.text()
    expect(svg).toMatch(/^<svg /)
    expect(svg).toContain('lang="sv"')
    expect(svg).toContain('2026-01-31')
  })

  it('is Mermaid, as a file with a telling name', async () => {
    const response = await get('/api/transfer-map?format=mermaid&company=alfa&item=email&download=1')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=transfer-map-alfa-email.mmd')
    expect(await response.text()).toContain('flowchart')
  })
})

describe('the description of the API', () => {
  it('names every address and only schemas that are there', async () => {
    const document = (await json('/api/openapi.json')) as { openapi: string; paths: object; components: { schemas: object } }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/api/questions/{id}')
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(references.length).toBeGreaterThan(8)
    for (const name of references) expect(Object.keys(document.components.schemas)).toContain(name)
    expect(references).toEqual(expect.arrayContaining(['QueryAnswer', 'Value', 'Node', 'Path']))
    expect(JSON.stringify(document)).not.toContain('$defs')
  })
})
