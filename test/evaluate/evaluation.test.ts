import { expect, test } from 'vitest'
import { importText } from '../import/documents.ts'
import { brokenBounds, evaluate } from './evaluation.ts'
import { parseLabels } from './label.ts'
import { jsonOf, reportOf } from './report.ts'

const HEADER = 'document\tflow\tkind\tvalue\tcertainty\tline'
const RESULT = importText('Leverantör\tLand\tPersonuppgifter\nZendesk\tIrland\tNamn, e-post\n')
const LABELS = [
  HEADER,
  'list\tZendesk\trecipient\tzendesk\tstated\t2',
  'list\tZendesk\tpersonalData\tstated\tstated\t2',
  'list\tZendesk\tcountry\tIE\tstated\t2',
  'list\tZendesk\titem\tname\tstated\t2',
  'list\tZendesk\titem\temail\tstated\t2',
]
const evaluated = (lines: readonly string[], result = RESULT) =>
  evaluate('list', parseLabels('list.tsv', lines.join('\n')), result)
const setOf = (document: ReturnType<typeof evaluated>) => ({ name: 'lists', bound: 0.95, documents: [document] })

test('labels that agree with what is read keep every bound', () => {
  expect(brokenBounds(setOf(evaluated(LABELS)))).toEqual([])
})

test('a fact that no label states breaks the bound of its kind, and is listed with its line', () => {
  const set = setOf(evaluated(LABELS.slice(0, -1)))
  expect(brokenBounds(set)).toEqual(['lists: F1 of item is 0.667, below 0.95.'])
  expect(reportOf(set)).toContain('list:2 false item email of Zendesk')
})

test('a label that is not read breaks the bound of its kind, and is listed with its line', () => {
  const set = setOf(evaluated([...LABELS, 'list\tZendesk\tbasis\tconsent\tpossible\t2']))
  expect(brokenBounds(set)).toEqual(['lists: F1 of basis is 0.000, below 0.95.'])
  expect(reportOf(set)).toContain('list:2 missed basis consent (possible) of Zendesk')
})

test('one fact on another line than its label breaks the bound of places', () => {
  const set = setOf(evaluated(LABELS.map((line) => line.replace('IE\tstated\t2', 'IE\tstated\t1'))))
  expect(brokenBounds(set)).toEqual(['lists: the place of 1 facts is on another line than its label.'])
})

test('a place that does not yield its quote breaks the bound of places', () => {
  const broken = brokenBounds(setOf(evaluated(LABELS, { ...RESULT, text: `\n${RESULT.text}` })))
  expect(broken).toHaveLength(1)
  expect(broken[0]).toMatch(/places do not yield their quote/)
})

test('programs get the same counts', () => {
  expect(jsonOf(setOf(evaluated(LABELS)))).toMatchObject({ kinds: { item: { right: 2, missed: 0, wrong: 0, f1: 1 } } })
})

test('a label that is not well formed is refused by file and line', () => {
  expect(() => parseLabels('list.tsv', `${HEADER}\nlist\tZendesk\tcolour\tred\tstated\t2`)).toThrow(/^list\.tsv, line 2: /)
  expect(() => parseLabels('list.tsv', 'document\tkind')).toThrow(/^list\.tsv, line 1: /)
})
