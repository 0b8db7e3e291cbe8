import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataMapSchema } from '../../import/datamap.ts'
import type { Fact } from '../../import/fact.ts'
import { type ImportResult, importDocument } from '../../import/index.ts'
import { oneLine } from '../../import/normalise/flows.ts'
import { normalise } from '../../import/normalise/index.ts'
import { placesOf } from '../../import/normalise/places.ts'
import { decode } from '../../import/read/decode.ts'
import { readText } from '../../import/read/text.ts'
import { recognise } from '../../import/recognise/index.ts'
import { foldWords, slug, vocabulary } from '../../import/vocabulary/index.ts'
import { foldCharacters } from '../../import/vocabulary/lexicon.ts'
import { shipped } from '../../import/vocabulary/lexicons.ts'
import { withoutLegalForm } from '../../import/vocabulary/vendors.ts'
import { anyText, mutated, wordy } from './arbitraries.ts'
import { brokenPlaces, importText } from './documents.ts'

function lawful(result: ImportResult): void {
  expect(brokenPlaces(result)).toEqual([])
  expect(dataMapSchema.parse(result.dataMap)).toEqual(result.dataMap)
}

describe('for any document', () => {
  test('reading never throws, keeps the contract, and every place yields its text', () => {
    fc.assert(
      fc.property(anyText, (text) => lawful(importText(text))),
      { numRuns: 400 },
    )
  })

  test('bytes of any kind are read or refused in a full sentence', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.txt', 'a', 'a.json', 'a.pdf', 'a.b/c', ''),
        (bytes, name) => {
          const result = importDocument({ name, bytes })
          lawful(result)
          expect(result.problems.filter((problem) => !problem.message.endsWith('.'))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  test('every block lies in the text, in its order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = readText(text).blocks.flatMap((block) => {
          if (block.kind === 'list') return block.items.map((item) => item.span)
          if (block.kind === 'table') return block.rows.flat().map((cell) => cell.span)
          return block.kind === 'group' ? block.entries.flatMap(({ label, values }) => [label, ...values]) : [block.span]
        })
        expect(spans.filter((span) => text.slice(span.start, span.end) !== span.text)).toEqual([])
        expect(spans.filter((span, index) => span.start < (spans[index - 1]?.end ?? 0))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('reading twice yields the same', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(importText(text)).toEqual(importText(text))
      }),
      { numRuns: 50 },
    )
  })
})

describe('normalising', () => {
  const shuffled = fc.oneof(mutated, wordy).chain((text) => {
    const found = recognise(readText(text).blocks, shipped)
    return fc
      .shuffledSubarray([...found.facts], { minLength: found.facts.length })
      .map((facts: Fact[]) => ({ text, found, facts }))
  })

  test('the order of facts does not matter', () => {
    fc.assert(
      fc.property(shuffled, ({ text, found, facts }) => {
        const source = { name: 'a.txt', bytes: new TextEncoder().encode(text) }
        const document = { name: 'a.txt', text, sha256: '0'.repeat(64), charset: 'utf-8' }
        const problems = found.problems
        expect(normalise(source, document, { facts, problems }, shipped)).toEqual(
          normalise(source, document, { facts: found.facts, problems }, shipped),
        )
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    { name: 'foldWords', fold: foldWords },
    { name: 'foldCharacters', fold: foldCharacters },
    { name: 'oneLine', fold: oneLine },
    { name: 'slug', fold: slug },
    { name: 'withoutLegalForm', fold: withoutLegalForm },
  ])('$name twice is $name once', ({ fold }) => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), wordy)
    fc.assert(
      fc.property(text, (words) => {
        expect(fold(fold(words))).toBe(fold(words))
      }),
      { numRuns: 500 },
    )
  })

  test('folding characters keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldCharacters(text)).toHaveLength(text.length)
      }),
    )
  })

  test('a code names itself, whatever stands around it', () => {
    const codes = [...vocabulary.countries.values()].filter(({ kind }) => kind === 'country').map(({ code }) => code)
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => {
        expect(placesOf(`(${code})`, shipped).map((place) => place.code)).toEqual([code])
      }),
    )
  })

  test('a list of countries names them all, each once', () => {
    const names = [...vocabulary.countries.values()]
      .filter(({ kind, label }) => kind === 'country' && !label.sv.includes('('))
      .map(({ code, label }) => [code, label.sv] as const)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6, selector: ([code]) => code }),
        (list) => {
          const text = list.map(([, name]) => name).join(', ')
          expect(
            placesOf(`${text}; ${text}`, shipped)
              .map((place) => place.code)
              .sort(),
          ).toEqual(list.map(([code]) => code).sort())
        },
      ),
    )
  })
})

describe('a data map', () => {
  const asJson = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

  test('comes back from JSON as it went', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, wordy), (text) => {
        const { dataMap } = importText(text)
        const back = importDocument({ name: 'map.json', bytes: asJson(dataMap) })
        expect(back).toEqual({ dataMap, problems: dataMap.problems, coverage: { read: 0, total: 0 }, text: null })
      }),
      { numRuns: 100 },
    )
  })

  test('that breaks the contract is refused by name', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const bytes = asJson({ version: 1, document: value, company: null, recipients: [] })
        const { problems, dataMap } = importDocument({ name: 'map.json', bytes })
        expect(problems.map((problem) => [problem.severity, problem.rule])).toEqual([['error', 'invalid-data-map']])
        expect(dataMap.recipients).toEqual([])
      }),
    )
  })

  test('any other JSON is read as a document, or refused where it holds none', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const result = importDocument({ name: 'any.json', bytes: new TextEncoder().encode(json) })
        lawful(result)
        if (result.text === null) expect(result.problems.map(({ rule }) => rule)).toEqual(['invalid-data-map'])
      }),
    )
  })
})

test('decoding UTF-8 yields the text that was encoded, with line feeds', () => {
  fc.assert(
    fc.property(wordy, (text) => {
      const decoded = decode({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
      if ('text' in decoded) expect(decoded.text).toBe(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
      else expect(['empty-file', 'binary-file']).toContain(decoded.rule)
    }),
  )
})
