import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flow } from '../../server/api/contract.ts'
import {
  type TransferMapOptions,
  transferMapMermaid,
  transferMapScene,
  transferMapSvg,
} from '../../server/export/transfer-map.ts'
import { country, item } from './flows.ts'
import { faultsOf, textsOf } from './geometry.ts'
import * as samples from './samples.ts'

const OPTIONS: TransferMapOptions = { language: 'sv', date: '2026-11-22' }
const SAMPLES: Record<string, Flow[]> = {
  five: samples.five(),
  annex: samples.annex(),
  'vendor-list': samples.vendorList(),
  states: samples.states(),
  silent: samples.silent(),
  'several-companies': samples.severalCompanies(),
  'one-hundred': samples.crowd(100),
  nothing: [],
}
const cases = Object.entries(SAMPLES)
const golden = cases
  .filter(([name]) => name !== 'one-hundred')
  .flatMap(([name, flows]) => [
    { name, flows, language: 'sv' as const },
    { name, flows, language: 'en' as const },
  ])

async function wordsOf(flows: readonly Flow[], options: Partial<TransferMapOptions> = {}): Promise<string> {
  return textsOf(await transferMapScene(flows, { ...OPTIONS, ...options }))
    .map((text) => text.text)
    .join(' ')
}

describe('a transfer map', () => {
  test.each(golden)('of $name in $language is as drawn before', async ({ name, flows, language }) => {
    const options = { ...OPTIONS, language }
    await expect(await transferMapSvg(flows, options)).toMatchFileSnapshot(`golden/${name}.${language}.svg`)
    await expect(transferMapMermaid(flows, options)).toMatchFileSnapshot(`golden/${name}.${language}.mmd`)
  })

  test.each(cases)('of %s has no cut, covered or crossed text', async (_, flows) => {
    for (const language of ['sv', 'en'] as const) {
      expect(faultsOf(await transferMapScene(flows, { ...OPTIONS, language }))).toEqual([])
    }
  })

  test.each(cases)('of %s is an A3 page', async (_, flows) => {
    const scene = await transferMapScene(flows, OPTIONS)
    expect(scene.width / scene.height).toBeCloseTo(420 / 297, 3)
  })

  test('does not depend on the order of the flows, nor on when it is drawn', async () => {
    for (const [, flows] of cases) {
      const svg = await transferMapSvg(flows, OPTIONS)
      expect(await transferMapSvg([...flows].reverse(), OPTIONS)).toBe(svg)
      expect(transferMapMermaid([...flows].reverse(), OPTIONS)).toBe(transferMapMermaid(flows, OPTIONS))
    }
  })
})

describe('what a transfer map says', () => {
  test('every recipient, with its line', async () => {
    const words = await wordsOf(samples.annex())
    for (const flow of samples.annex()) expect(words).toContain(flow.name)
    expect(words).toContain('rad 308')
  })

  test('what the zones mean, in words', async () => {
    expect(await wordsOf(samples.annex())).toContain('USA – adekvat endast för DPF-certifierade'.slice(0, 24))
    expect(await wordsOf(samples.states())).toContain('Tredjeland utan')
  })

  test('a safeguard that the document does not state, where one is called for and nowhere else', async () => {
    const us = await wordsOf(samples.five())
    expect(us).toContain('skyddsåtgärd anges inte')
    const eea = samples.five().map((flow) => ({ ...flow, countries: [country('SE')] }))
    expect(await wordsOf(eea)).not.toContain('skyddsåtgärd')
  })

  test('a safeguard that it states, with its article', async () => {
    const words = await wordsOf(samples.states())
    expect(words).toContain('Standardavtalsklausuler')
    expect(words).toContain('46.2 c')
  })

  test('the states of knowing less: possible, undisclosed, none, country not stated, inferred', async () => {
    const words = await wordsOf(samples.states())
    for (const phrase of [
      '(kan förekomma)',
      'Uppgifter anges inte',
      'Inga personuppgifter enligt',
      'Land anges inte',
      '(härlett)',
    ]) {
      expect(words).toContain(phrase)
    }
  })

  test('only what occurs in its legend', async () => {
    const words = await wordsOf(samples.five())
    expect(words).not.toContain('Dokumentet anger inte vilka uppgifter')
    expect(words).not.toContain('Tredjeland utan')
  })

  test('that no recipient is stated, or none is in the selection', async () => {
    expect(await wordsOf(samples.silent())).toContain('Inga mottagare anges')
    expect(await wordsOf(samples.silent(), { filterLabel: 'Personnummer' })).toContain('Inga mottagare i urvalet')
    expect(await wordsOf([])).toContain('Inga flöden att visa')
  })

  test('title, selection, date, sources and that it is no legal assessment', async () => {
    const words = await wordsOf(samples.five(), { title: 'Styrelsens karta', filterLabel: 'Personnummer' })
    for (const phrase of [
      'Styrelsens karta',
      'Urval: Personnummer',
      '2026-11-22',
      'rad 305–309',
      'är ingen juridisk bedömning',
    ]) {
      expect(words).toContain(phrase)
    }
  })

  test('who gets nothing is not counted among the recipients of personal data', async () => {
    expect(await wordsOf(samples.states())).toContain('5 av 9')
  })
})

describe('the SVG', () => {
  test('is one picture with a title and a description, loads nothing and runs nothing', async () => {
    const svg = await transferMapSvg(samples.annex(), OPTIONS)
    expect(svg).toContain('role="img"')
    expect(svg).toMatch(/<title id="title">Överföringskarta – Cling<\/title>/)
    expect(svg).toMatch(/<desc id="description">.*CGI Sverige AB/)
    expect(svg).not.toMatch(/<script|<image|<foreignObject|href=|url\(|@import| on\w+=/)
  })

  test('escapes what documents write', async () => {
    const svg = await transferMapSvg([samples.named('a', '<script>alert("&")</script>\u0000\u202e', [country('US')])], OPTIONS)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0000')
    expect(svg).not.toContain('\u202e')
    expect(svg).toContain('&lt;script&gt;')
  })
})

const hardNames = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.constantFrom(
    'a'.repeat(120),
    '👩‍👩‍👧‍👦'.repeat(12),
    'شركة البيانات المحدودة',
    'חברת נתונים',
    '<&"\'>]]>',
    '株式会社データ保護研究所',
    'W'.repeat(60),
    ' ',
  ),
)
const randomFlows = fc.array(
  fc.record({
    name: hardNames,
    service: fc.option(hardNames),
    items: fc.subarray(['name', 'email', 'cookies?', 'national-id-number', 'unknown:Egna ord <b>']),
    countries: fc.subarray(['US', 'SE', 'GB', 'IN?', 'EUROPE', 'US-IA', 'EEA']),
    none: fc.boolean(),
    sender: fc.constantFrom('Ett', 'Två'),
  }),
  { maxLength: 14 },
)

describe('the check of a scene', () => {
  test('finds text that is covered, cut or crossed', async () => {
    const scene = await transferMapScene(samples.five(), OPTIONS)
    const [first, second] = textsOf(scene)
    if (!first || !second) throw new Error('The scene has no text.')
    const moved = { ...first, x: second.x, baseline: second.baseline }
    const crossing = { kind: 'path' as const, d: '', paint: { fill: null, stroke: null, strokeWidth: 1, dash: [] } }
    const middle = first.baseline - 3
    const line = {
      ...crossing,
      points: [
        { x: 0, y: middle },
        { x: scene.width, y: middle },
      ],
    }
    const faults = faultsOf({ ...scene, shapes: [...scene.shapes, moved, { ...first, width: 5000 }, line] }).join('\n')
    for (const fault of ['overlaps', 'leaves its box', 'leaves the page', 'a line crosses']) expect(faults).toContain(fault)
  })
})

describe('whatever documents say', () => {
  test('no text is cut, covered or crossed, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(randomFlows, fc.constantFrom<'sv' | 'en'>('sv', 'en'), async (rows, language) => {
        const flows = rows.map((row, index): Flow => {
          const made = samples.named(`f${index}`, row.name, row.countries.map(country))
          const from = { id: row.sender, name: row.sender, known: false }
          return { ...made, from, service: row.service, items: row.items.map(item), personalData: row.none ? 'none' : 'stated' }
        })
        const scene = await transferMapScene(flows, { ...OPTIONS, language })
        expect(faultsOf(scene)).toEqual([])
        expect(transferMapMermaid(flows, { ...OPTIONS, language })).toContain('flowchart LR')
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})
