import { describe, expect, test } from 'vitest'
import { readText } from '../../../import/read/text.ts'

const kinds = (text: string) => readText(text).blocks.map((block) => block.kind)

describe('blocks', () => {
  test.each([
    ['a title and a paragraph', 'Policy\n\nHej och välkommen. Vi skriver här.\n', ['heading', 'paragraph']],
    ['a tab table', 'A\tB\n1\t2\n', ['table']],
    ['a tab table with blank lines between rows of one width', 'A\tB\n1\t2\n\n3\t4\n', ['table']],
    ['a flattened table', 'A |\nB |\nC |\nD |\nE |\nF |\n', ['table']],
    ['a bulleted list', '• a\n• b\n\n• c\n', ['list']],
    ['a list with deeper lines', '- a\n   och mer\n- b\n', ['list']],
    ['labels', 'LAGLIG GRUND\nAvtal\n\nÄNDAMÅL\nStöd\n', ['group']],
    ['pairs', 'Land: Sverige\nNamn: Ada\n', ['group']],
    ['a heading above a list', 'Vi sparar\n• namn\n• adress\n', ['heading', 'list']],
    ['a paragraph between lists', '• a\n• b\n\nOch så detta.\n\n• c\n', ['list', 'paragraph', 'list']],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected))

  test.each([
    ['a stray tab', 'Hej\tdu som läser detta.\n'],
    ['a stray bar', 'Hem |\nOm oss |\nKontakt |\n'],
    ['one numbered line', '1. Definitioner\n'],
    ['one starred note', '* Endast kunder.\n'],
    ['one pair', 'Obs: läs detta.\n'],
    ['capitals alone', 'VIKTIGT\n'],
  ])('%s makes no table, list or group', (_, text) => {
    expect(kinds(text).filter((kind) => kind === 'table' || kind === 'list' || kind === 'group')).toEqual([])
  })

  test.each(['', '\n\n\n', ' \t \n'])('nothing makes no block: %j', (text) => expect(readText(text).blocks).toEqual([]))
})

test('the first heading is the title, the others are not', () => {
  const levels = readText('Policy\n\nText som löper, mening.\n\nMer\n\nText.').blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.level] : [],
  )
  expect(levels).toEqual([1, 2])
})

test('cells know their columns, blank ones too', () => {
  const [table] = readText('A\tB\tC\n\tb\t\nx\t\tz\n').blocks
  const rows = table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => `${cell.column}${cell.span.text}`)) : []
  expect(rows).toEqual([
    ['0A', '1B', '2C'],
    ['0', '1b', '2'],
    ['0x', '1', '2z'],
  ])
})

test('a row of dashes only draws a line', () => {
  const [table] = readText('A\tB\n---\t---\n1\t2\n').blocks
  expect(table?.kind === 'table' && table.rows).toHaveLength(2)
})

test('a table of another width behind a blank line is another table', () => {
  expect(kinds('A\tB\n1\t2\n\nC\tD\tE\n3\t4\t5\n')).toEqual(['table', 'table'])
})
