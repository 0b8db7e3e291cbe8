import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../import/coverage.ts'
import { readerFor } from '../../import/read/index.ts'
import { recognise } from '../../import/recognise/index.ts'
import { shipped } from '../../import/vocabulary/lexicons.ts'
import { anyText } from './arbitraries.ts'
import { importText } from './documents.ts'

/** Coverage, and the problems that say what was not read, as [line, severity, rule, words]. */
function covered(text: string, name?: string) {
  const { coverage, problems } = importText(text, name, 'Lingon AB')
  const unread = problems.filter(({ rule }) => rule.startsWith('unread-'))
  return {
    ...coverage,
    unread: unread.map(({ place, severity, rule }) => [place?.line, severity, rule, place?.quote]),
    messages: unread.map(({ message }) => message),
  }
}
const TABLE = ['Leverantör\tLand\tPersonuppgifter', 'Stripe\tUSA\tE-post', 'Mailchimp\tUSA\tNamn']

describe('a table', () => {
  test('is read whole where every cell says something that Vart knows', () => {
    expect(covered(TABLE.join('\n'))).toMatchObject({ read: 6, total: 6, unread: [] })
  })
  test('counts no cell that is blank, a dash or without letters', () => {
    const text = [TABLE[0], 'Stripe\t–\tE-post', 'Mailchimp\t\tn/a', 'Scrive\tSverige\t---'].join('\n')
    expect(covered(text)).toMatchObject({ read: 5, total: 5, unread: [] })
    expect(covered(TABLE.map((row, index) => `${index === 0 ? 'Nr' : index}\t${row}`).join('\n'))).toMatchObject({ total: 6 })
  })
  test('names a column that Vart does not know once, at its header', () => {
    const text = `${TABLE[0]}\tWebbplats\n${TABLE[1]}\tstripe.com\n${TABLE[2]}\tmailchimp.com`
    const { messages, ...counts } = covered(text)
    expect(counts).toEqual({ read: 6, total: 8, unread: [[1, 'info', 'unread-column', 'Webbplats']] })
    expect(messages[0]).toMatch(/^Nothing was read from the 2 cells under the header "Webbplats"\..*headers\.tsv\.$/)
  })
  test('names a row that is about nothing at its first words', () => {
    const text = `${TABLE[0]}\n\tSverige\tAdress\n${TABLE[1]}`
    expect(covered(text)).toMatchObject({ read: 3, total: 5, unread: [[2, 'info', 'unread-row', 'Sverige']] })
  })
  test('names a single cell in which nothing was found', () => {
    const text = `${TABLE.join('\n')}\nScrive\tSverige\tOftast ingen persondata`
    expect(covered(text)).toMatchObject({
      read: 8,
      total: 9,
      unread: [[4, 'info', 'unread-cell', 'Oftast ingen persondata']],
    })
  })
  test('says once what another problem says already', () => {
    const text = 'Leverantör\tFunktion och data\nStripe\tBetalning, e-post\nMailchimp\tBlåbärsplockning'
    expect(covered(text)).toMatchObject({ read: 3, total: 4, unread: [[3, 'warning', 'unread-cell', 'Blåbärsplockning']] })
  })
  test('counts a cell over several rows once', () => {
    const rows = '<tr><td>Stripe<td rowspan=2>USA<td>E-post</tr><tr><td>Mailchimp<td>Namn</tr>'
    const text = `<table><tr><th>Leverantör<th>Land<th>Personuppgifter</tr>${rows}</table>`
    expect(covered(text, 'a.html')).toMatchObject({ read: 5, total: 5, unread: [] })
  })
  test('with its headers in the first column counts them as headers', () => {
    const text =
      'Leverantör\tStripe\tMailchimp\nLand\tUSA\tUSA\nPersonuppgifter\tE-post\tNamn\nWebbplats\tstripe.com\tmailchimp.com'
    expect(covered(text)).toMatchObject({ read: 6, total: 8, unread: [[4, 'info', 'unread-column', 'Webbplats']] })
  })
  test('whose header Vart does not know is one warning, and no part of the coverage', () => {
    const { problems, coverage } = importText('Färg\tForm\nRöd\tRund\nBlå\tKantig', 'a.txt', 'Lingon AB')
    expect(problems.map(({ rule }) => rule)).toContain('unknown-header')
    expect(coverage).toEqual({ read: 0, total: 0 })
  })
  test('without a header is named at its first words, though its first cell is blank', () => {
    const { problems } = importText('\tForm\tFärg\nKlot\tRund\tRöd', 'a.txt', 'Lingon AB')
    expect(problems.map(({ rule, place }) => [rule, place?.quote])).toContainEqual(['unknown-header', 'Form'])
  })
})

describe('a list', () => {
  const VENDORS = 'Våra underleverantörer\n\n• Stripe (USA) – betalning\n• Mailchimp (USA) – nyhetsbrev\n'
  test('names each item of which nothing was read, where others say something', () => {
    const text = `${VENDORS}• ${'en utredning av frågor om plockning av lingon '.repeat(8).trim()}\n`
    const { messages, ...counts } = covered(text)
    expect(counts).toMatchObject({ read: 2, total: 3, unread: [[5, 'info', 'unread-item', expect.stringMatching(/^en /)]] })
    expect(messages[0]).toMatch(
      /^Nothing was read from "en utredning.*…", though its list tells of personal data\. (?:.*)vocabulary\.tsv\.$/,
    )
  })
  test.each([
    ['of navigation', '• Start\n• Produkter\n• Kontakta oss\n• Om oss\n'],
    ['of rights', 'Dina rättigheter\n\n• Du har rätt att begära registerutdrag.\n• Du har rätt att bli raderad.\n'],
  ])('%s has nothing to count', (_, text) => {
    expect(covered(`${VENDORS}\nOm oss\n\nVi plockar lingon.\n\n${text}`)).toMatchObject({ read: 2, total: 2, unread: [] })
  })
})

describe('labels', () => {
  const RECORD = 'Ändamål: Lön\nPersonuppgifter: Namn\nRegistrerade: Anställda\n'
  test('that Vart does not know are named where they stand among others', () => {
    const text = `Register\n\n${RECORD}Bärsort: Lingon\n${RECORD}`
    const { messages, ...counts } = covered(text)
    expect(counts).toEqual({ read: 6, total: 7, unread: [[6, 'info', 'unread-label', 'Bärsort']] })
    expect(messages[0]).toMatch(/^Nothing was read from the value under the label "Bärsort"\. If it is a category/)
  })
  test('that Vart knows and that state nothing together have their values named', () => {
    const text = `Register\n\n${RECORD}Bärsort: Lingon\nÄndamål: Lön\n`
    const { unread } = covered(text)
    expect(unread).toEqual([
      [6, 'info', 'unread-label', 'Bärsort'],
      [7, 'info', 'unread-value', 'Lön'],
    ])
  })
})

describe('for any text', () => {
  test('what was not read is told once, part by part, and adds up', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.csv'), (text, name) => {
        const blocks = readerFor({ name, bytes: new Uint8Array() })?.(text).blocks ?? []
        const { read, total, unread } = coverageOf(blocks, recognise(blocks, shipped), shipped)
        expect(unread.reduce((sum, { count }) => sum + count, 0)).toBe(total - read)
        expect(new Set(unread.map(({ span }) => span.start)).size).toBe(unread.length)
      }),
      { numRuns: 300 },
    )
  })
})
