import { expect, test } from 'vitest'
import { findOptions } from '../../web/header/options.ts'
import { messagesIn } from '../../web/messages/index.ts'
import { cellText, rowOf, toTsv } from '../../web/table/cells.ts'
import { nextSorting, parseSorting, sortRows } from '../../web/table/sort.ts'
import { sampleFlows } from './sample.ts'

const words = messagesIn('sv')
const rows = sampleFlows(40).map((flow) => ({ flow, row: rowOf(flow, null, words, 'sv') }))

test('a row says in words what its document does not state', () => {
  const undisclosed = rows.find(({ flow }) => flow.personalData === 'undisclosed')
  const none = rows.find(({ flow }) => flow.personalData === 'none')
  expect(undisclosed && cellText(undisclosed.row.item)).toBe('uppgifter anges inte')
  expect(none && cellText(none.row.item)).toBe('inga personuppgifter enligt dokumentet')
})

test('the chosen item comes first, and the uncertain ones say so', () => {
  const flow = sampleFlows(40).find(({ items }) => items.length > 2)
  const last = flow?.items.at(-1)
  if (!flow || !last) throw new Error('no sample')
  expect(rowOf(flow, last.id, words, 'sv').item.values[0]).toContain(last.label.sv)
  const possible = rows.flatMap(({ row }) => row.item.values).filter((value) => value.includes('(kan förekomma)'))
  expect(possible.length).toBeGreaterThan(0)
})

test('a heading sorts up, then down, then not; what is missing comes last both ways', () => {
  expect(nextSorting(null, 'item')).toBe('item')
  expect(nextSorting(parseSorting('item'), 'item')).toBe('-item')
  expect(nextSorting(parseSorting('-item'), 'item')).toBeNull()
  expect(parseSorting('nonsense')).toBeNull()
  for (const sort of ['country', '-country']) {
    const sorted = sortRows(rows, parseSorting(sort), 'sv').map(({ row }) => row.country.values.length === 0)
    expect(sorted).toEqual([...sorted].sort((a, b) => Number(a) - Number(b)))
  }
})

test('the copied table has a line a flow and no cell that a spreadsheet would run', () => {
  const [first] = sampleFlows(1)
  if (!first) throw new Error('no sample')
  const wicked = { ...first, to: { ...first.to, name: '=HYPERLINK("http://x")\tY' } }
  const lines = toTsv([rowOf(wicked, null, words, 'sv')], words).split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]?.split('\t')).toHaveLength(7)
  expect(lines[1]).toContain(`'=HYPERLINK`)
})

test('searching a chooser minds neither case nor accents and takes either language', () => {
  const option = (id: string, label: string, search: string, flows: number) => ({ id, label, search, note: null, flows })
  const options = [option('a', 'Lön', 'lon salary', 1), option('b', 'Telefonnummer', 'telefonnummer phone', 9)]
  expect(findOptions(options, 'LON').map(({ id }) => id)).toEqual(['a'])
  expect(findOptions(options, 'phone').map(({ id }) => id)).toEqual(['b'])
  expect(findOptions(options, '').map(({ id }) => id)).toEqual(['b', 'a'])
  expect(findOptions(options, 'zzz')).toEqual([])
})
