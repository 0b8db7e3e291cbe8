import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBinary } from '../../import/read/binary.ts'
import { formatOf, isBinaryFormat } from '../../import/read/index.ts'
import { extractReading } from '../../server/extract/extract.ts'
import { importAny } from '../../server/extract/import.ts'
import { parseAnswer } from '../../server/extract/message.ts'
import { portable } from '../import/binary/portable.ts'
import { workbook } from '../import/binary/workbook.ts'
import { BOMBS, ENDLESS } from './bombs.ts'

const LIMITS = { milliseconds: 6_000, memory: 300 * 1024 ** 2 }

async function extracted(name: string, bytes: Uint8Array, limits = {}) {
  const format = formatOf({ name, bytes })
  if (!isBinaryFormat(format)) throw new Error(`${name} is text.`)
  return extractReading(format, bytes, { ...LIMITS, ...limits })
}

describe('a file that wants too much', () => {
  test.each(Object.entries(BOMBS))('%s is given up in a sentence', async (name, make) => {
    const bytes = make()
    expect(bytes.length).toBeLessThan(3_000_000)
    let ticks = 0
    const ticking = setInterval(() => {
      ticks += 1
    }, 10)
    const answer = await extracted(name, bytes)
    clearInterval(ticking)
    expect(answer).toMatchObject({
      rule: 'unreadable-file',
      why: expect.stringMatching(/^(needed too much memory|took longer than 6 seconds) to read, and was given up\. .*\.$/),
    })
    expect(ticks).toBeGreaterThan(5) // this process went on meanwhile
  })

  test.each(Object.entries(ENDLESS))('%s is refused in a sentence', async (name, make) => {
    const result = await importAny({ name, bytes: make() }, undefined, LIMITS)
    expect(result.problems).toHaveLength(1)
    expect(result.problems[0]).toMatchObject({ severity: 'error', message: expect.stringMatching(/^[a-z-]+\.pdf .*\.$/s) })
  })

  test('is given up where it answers too much', async () => {
    const bytes = workbook([
      {
        name: 'Blad1',
        rows: [
          ['Leverantör', 'Land'],
          ['Stripe', 'USA'],
        ],
      },
    ])
    expect(await extracted('a.xlsx', bytes, { answer: 100 })).toMatchObject({ why: expect.stringMatching(/^holds more than/) })
    expect(await extracted('a.xlsx', bytes, { answer: 10_000 })).toHaveProperty('text')
  })

  test('is given up when its time is over', async () => {
    const bytes = workbook([{ name: 'Blad1', rows: [['Leverantör', 'Land']] }])
    expect(await extracted('a.xlsx', bytes, { milliseconds: 1 })).toMatchObject({
      why: expect.stringMatching(/^took longer than 0\.001 s/),
    })
  })
})

describe('a process of its own', () => {
  test('reads what the reader reads', async () => {
    for (const ending of ['xlsx', 'docx', 'pdf'] as const) {
      const bytes = readFileSync(new URL(`../../examples/formats/registerforteckning.${ending}`, import.meta.url))
      expect(await extracted(`a.${ending}`, bytes)).toEqual(await readBinary(ending, bytes))
    }
  })

  test('is not believed where its answer is no reading', () => {
    const heading = { kind: 'heading', level: 1, span: { text: 'Titel', start: 0, end: 5 } }
    expect(parseAnswer(JSON.stringify({ text: 'Titel', blocks: [heading] }))).toEqual({ text: 'Titel', blocks: [heading] })
    expect(parseAnswer(JSON.stringify({ text: 'Annat', blocks: [heading] }))).toBeNull()
    expect(parseAnswer(JSON.stringify({ text: 'Titel', blocks: [{ ...heading, level: 0 }] }))).toBeNull()
    expect(parseAnswer('{"text":"Titel","blo')).toBeNull()
  })
})

describe('any bytes', () => {
  const pdf = portable((document) => document.text('Vi behandlar namn och personnummer.').text('Leverantör  Land'))
  const xlsx = workbook([
    {
      name: 'Blad1',
      rows: [
        ['Leverantör', 'Land'],
        ['Stripe', 'USA'],
      ],
    },
  ])

  async function lawful(format: 'xlsx' | 'docx' | 'pdf', bytes: Uint8Array): Promise<void> {
    const answer = await readBinary(format, bytes)
    if ('rule' in answer) expect(answer.why).toMatch(/^[a-z].*\.$/s)
    else expect(parseAnswer(JSON.stringify(answer))).toEqual(answer)
  }

  test('are read, or refused in a sentence', async () => {
    const format = fc.constantFrom('xlsx' as const, 'docx' as const, 'pdf' as const)
    const opening = fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.7\n')
    await fc.assert(
      fc.asyncProperty(format, opening, fc.uint8Array({ maxLength: 300 }), async (ending, start, bytes) =>
        lawful(ending, Buffer.concat([Buffer.from(start, 'latin1'), bytes])),
      ),
      { numRuns: 150 },
    )
  })

  test('of a file that was damaged are read, or refused in a sentence', async () => {
    const documents = [
      ['pdf', await pdf],
      ['xlsx', xlsx],
      ['docx', readFileSync(new URL('../../examples/formats/underleverantorer.docx', import.meta.url))],
    ] as const
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...documents), damage, fc.nat(), async ([ending, whole], changes, cut) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        await lawful(ending, cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes)
      }),
      { numRuns: 120 },
    )
  })

  test.each([
    ['a.xlsx', 'Leverantör;Land', 'broken-file', /^is no Excel file although its name says so\./],
    ['a.docx', '\u00d0\u00cf\u0011\u00e0', 'protected-file', /^is protected by a password, or of the old format \.doc\./],
    ['a.pdf', '%PDF-1.7 and no more', 'broken-file', /^is damaged, or no PDF file/],
    ['a.pdf', '', 'empty-file', /^is empty/],
  ])('%s of %j', async (name, content, rule, why) => {
    expect(await extracted(name, Buffer.from(content, 'latin1'))).toEqual({ rule, why: expect.stringMatching(why) })
  })
})
