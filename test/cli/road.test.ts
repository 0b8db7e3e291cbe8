import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataMapSchema } from '../../import/datamap.ts'
import { statusSchema } from '../../server/api/contract.ts'
import { alfa, beta } from '../questions/data-maps.ts'
import { makeWorkplace } from './vart.ts'

const place = makeWorkplace()
beforeAll(async () => {
  place.file('alfa.json', JSON.stringify(alfa))
  place.file('beta.json', JSON.stringify(beta))
  await place.vart('import', 'alfa.json', 'beta.json')
})
afterAll(() => place.remove())

const lines = (text: string) => text.trimEnd().split('\n')

describe('vart import', () => {
  it('sums up, and says so where nothing changed', async () => {
    const { code, out, error } = await place.vart('import', '.')
    expect(lines(out)).toEqual([
      'alfa.json: 3 suppliers, 2 activities, 2 items, 0 problems (unchanged)',
      'beta.json: 2 suppliers, 1 activity, 3 items, 0 problems (unchanged)',
      '2 documents: 5 suppliers, 3 activities, 0 problems, 2 unchanged',
    ])
    expect([code, error]).toEqual([0, ''])
  })
})

describe('vart read', () => {
  it('prints the data map of one file as an object', async () => {
    const { code, out } = await place.vart('read', 'alfa.json', '--json')
    expect(dataMapSchema.parse(JSON.parse(out))).toEqual(alfa)
    expect(code).toBe(0)
  })
  it('prints those of several files, one a line', async () => {
    const { out } = await place.vart('read', 'alfa.json', 'beta.json', '--json')
    expect(lines(out).map((line) => dataMapSchema.parse(JSON.parse(line)).company.id)).toEqual(['alfa', 'beta'])
  })
  it('tells people company, suppliers and activities with their lines', async () => {
    const { out } = await place.vart('read', 'alfa.json')
    expect(out).toContain('alfa.json: 3 suppliers, 2 activities, 2 items, 0 problems')
    expect(out).toContain('Company: Alfa, as the document says')
    expect(out).toContain('    11  CGI Sverige AB (CGI) · SE · national-id-number')
    expect(out).toContain('     6  Support · no legal basis · items undisclosed')
  })
})

describe('vart ask', () => {
  it('lists the questions', async () => {
    const { out } = await place.vart('ask')
    expect(out).toMatch(/^who-gets +Who gets an item +--item … \[--inferred\]$/m)
    expect(JSON.parse((await place.vart('ask', '--format', 'json')).out).length).toBeGreaterThanOrEqual(28)
  })
  it('answers in a table', async () => {
    const { out } = await place.vart('ask', 'who-gets', '--item', 'personnummer')
    expect(lines(out)[0]).toMatch(/^Who +Through +Service +Countries +Certainty +Document +Line +Quote$/)
    expect(out).toMatch(/^CGI +Alfa +– +Sweden +stated +alfa\.txt +11 +CGI Sverige AB$/m)
  })
  it('answers in Swedish', async () => {
    const { out } = await place.vart('ask', 'who-gets', '--item', 'personnummer', '--lang', 'sv')
    expect(out).toMatch(/^Vem +Genom/)
    expect(out).toContain('Storbritannien')
  })
  it('takes a flag by itself, and several values', async () => {
    const missing = await place.vart('ask', 'safeguards', '--missing', '--format', 'csv')
    expect(lines(missing.out).slice(1)).toEqual(['Google,Beta,United Kingdom,,,,,beta.txt,7,"Google, Inc"'])
    const basis = await place.vart(
      'ask',
      'basis-with-data',
      '--basis',
      'avtal',
      '--data',
      'personnummer,kontaktuppgifter',
      '--format',
      'csv',
    )
    expect(lines(basis.out)).toHaveLength(3)
  })
  it('answers as JSON and as CSV', async () => {
    const json = JSON.parse((await place.vart('ask', 'shared-vendors', '--format', 'json')).out) as { rows: unknown[] }
    expect(json).toMatchObject({ question: 'shared-vendors', truncated: false })
    expect(json.rows[0]).toMatchObject({ vendor: 'Google', written: 'Google Analytics', document: 'alfa.txt', line: 10 })
    const csv = lines((await place.vart('ask', 'shared-vendors', '--format', 'csv')).out)
    expect(csv).toEqual([
      'vendor,companies,company,written,service,document,line,quote',
      'Google,2,Alfa,Google Analytics,Google Analytics,alfa.txt,10,Google Analytics',
      'Google,2,Beta,"Google, Inc",,beta.txt,7,"Google, Inc"',
    ])
  })
  it('takes a day and a decision, and prints them in the Cypher that it asks', async () => {
    const given = ['--as-of', '2020-07-17', '--without', 'Data Privacy Framework']
    const { out, code } = await place.vart('ask', 'transfers', ...given, '--format', 'cypher')
    expect([code, out]).toEqual([0, expect.stringContaining("<= '2020-07-17'")])
    expect(out).toContain("decision.id <> 'dpf'")
    const wrong = await place.vart('ask', 'transfers', '--as-of', '2020-07-32')
    expect(wrong.code).toBeGreaterThan(0)
    expect(wrong.error).toContain('"2020-07-32" is no day of the calendar.')
  })
  it('prints Cypher that vart query answers alike', async () => {
    const { out: cypher } = await place.vart('ask', 'who-gets', '--item', 'personnummer', '--format', 'cypher')
    expect(cypher).toContain("'national-id-number'")
    const asked = JSON.parse((await place.vart('ask', 'who-gets', '--item', 'personnummer', '--format', 'json')).out) as object
    const queried = JSON.parse((await place.vart('query', cypher, '--format', 'json')).out) as object
    expect((queried as { rows: unknown }).rows).toEqual((asked as { rows: unknown }).rows)
  })
})

describe('vart query', () => {
  it('takes parameters', async () => {
    const cypher = 'MATCH (company:Company) WHERE company.id IN $ids RETURN company.name AS name ORDER BY name'
    const { out, code } = await place.vart('query', cypher, '--param', 'ids=["alfa","cgi"]', '--format', 'csv')
    expect([lines(out), code]).toEqual([['name', 'Alfa', 'CGI'], 0])
  })
})

describe('vart export', () => {
  it('writes a map of the filtered flows', async () => {
    const { code, out, error } = await place.vart('export', 'transfer-map', '--company', 'Alfa Handel AB', '-o', 'map.svg')
    expect([code, out, error.trim()]).toEqual([0, '', 'Wrote map.svg (5 flows).'])
    expect(readFileSync(join(place.folder, 'map.svg'), 'utf8')).toMatch(/^<svg /)
  })
  it('prints Mermaid', async () => {
    const { out } = await place.vart('export', 'transfer-map', '--item', 'personnummer', '--format', 'mermaid')
    expect(out).toContain('flowchart')
  })
})

describe('vart status', () => {
  it('says where the graph is and what it holds', async () => {
    expect((await place.vart('status')).out).toContain('Holds: 2 documents, 6 companies, 8 flows, 4 items')
    const status = statusSchema.parse(JSON.parse((await place.vart('status', '--json')).out))
    expect(status.store.kind).toBe('embedded')
  })
})
