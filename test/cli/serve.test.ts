import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alfa, beta } from '../questions/data-maps.ts'
import { addressOf, finished, makeWorkplace } from './vart.ts'

const place = makeWorkplace()
let server: ChildProcess
let address: string
beforeAll(async () => {
  place.file('alfa.json', JSON.stringify(alfa))
  place.file('beta.json', JSON.stringify(beta))
  await place.vart('import', 'alfa.json')
  server = place.start('serve', '--port', '0')
  address = await addressOf(server)
})
afterAll(() => {
  server.kill()
  place.remove()
})

const announced = () => join(place.folder, '.vart', 'server.json')

describe('while a server runs', () => {
  it('only the owner can read its key', () => {
    expect(statSync(announced()).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(announced(), 'utf8'))).toMatchObject({ address })
  })

  it('the other commands work through it', async () => {
    expect((await place.vart('status')).out).toContain('through the Vart server that holds it')
    const imported = await place.vart('import', 'beta.json')
    expect([imported.code, imported.error]).toEqual([0, ''])
    const { out } = await place.vart('ask', 'shared-vendors', '--format', 'csv')
    expect(out).toContain('Google,2,Beta,"Google, Inc",,beta.txt,7')
    const query = await place.vart('query', 'MATCH (company:Company {id: "beta"}) RETURN company.name AS name', '--format', 'csv')
    expect(query.out).toBe('name\nBeta\n')
    expect((await place.vart('query', 'MATCH (company:Company) DELETE company')).code).toBe(2)
    const status = (await (await fetch(`${address}/api/status`)).json()) as { counts: object }
    expect(status.counts).toMatchObject({ documents: 2 })
  })

  it('a second server says where the first one is', async () => {
    const { code, error } = await place.vart('serve', '--port', '0')
    expect(error).toContain(`Vart already serves this graph at ${address}.`)
    expect(code).toBe(1)
  })

  it('it ends when asked, without a trace, and keeps what it holds', async () => {
    const end = finished(server)
    server.kill('SIGTERM')
    expect((await end).code).toBe(0)
    expect(existsSync(announced())).toBe(false)
    expect((await place.vart('status')).out).toContain('Holds: 2 documents')
  })
})

describe('vart serve --examples', () => {
  it('imports them into an empty graph, and nothing again', async () => {
    const fresh = makeWorkplace()
    const first = fresh.start('serve', '--port', '0', '--examples')
    const firstEnd = finished(first)
    await addressOf(first)
    first.kill('SIGINT')
    expect((await firstEnd).out).toContain('Imported 5 example documents.')
    const second = fresh.start('serve', '--port', '0', '--examples')
    const secondEnd = finished(second)
    await addressOf(second)
    second.kill('SIGINT')
    expect(await secondEnd).toMatchObject({ code: 0, error: '' })
    expect((await secondEnd).out).toContain('holds 5 documents already; the examples are not imported')
    fresh.remove()
  })
})
