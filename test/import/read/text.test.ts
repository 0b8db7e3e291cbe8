import { describe, expect, test } from 'vitest'
import { readText } from '../../../import/read/text.ts'
import { brokenSpans, shortly } from './blocks.ts'

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

describe('lists, titles and pairs of word processors', () => {
  const blocks = (text: string) => shortly(readText(text).blocks)

  test.each([
    ['•\tNamn\n•\tAdress\n', 'list 0:Namn / 0:Adress'],
    ['-\tName\n-\tAddress\n', 'list 0:Name / 0:Address'],
    ['o\tNavn\no\tAdresse\n', 'list 0:Navn / 0:Adresse'],
    ['1.\tZweck der Verarbeitung\n2.\tDauer der Verarbeitung\n', 'list 0:Zweck der Verarbeitung / 0:Dauer der Verarbeitung'],
    ['a) Name\nb) Address\n', 'list 0:a) Name / 0:b) Address'],
    ['(a) Namn\n(b) Adress\n', 'list 0:(a) Namn / 0:(b) Adress'],
    ['1.\tMicrosoft\tIreland\n2.\tStripe\tUSA\n', 'table 1. | Microsoft | Ireland // 2. | Stripe | USA'],
    ['Namn\tLand\n-\tSverige\n', 'table Namn | Land // - | Sverige'],
  ])('a marker with a tab: %j', (text, expected) => expect(blocks(text)).toEqual([expected]))

  test('a title directly above lines of labels and values', () => {
    expect(blocks('Hej.\n\n1.2 Løn\nFormål: Udbetaling\nSletning: 5 år\n')).toEqual([
      'p Hej.',
      'h2 1.2 Løn',
      'group Formål = Udbetaling / Sletning = 5 år',
    ])
  })

  test.each([
    [
      'A.4 Lagringstid\nOpplysningene slettes etter 60 dager.\n',
      ['h1 A.4 Lagringstid', 'p Opplysningene slettes etter 60 dager.'],
    ],
    ['1. Introduction\nThis policy says what we do.\n', ['h1 1. Introduction', 'p This policy says what we do.']],
    [
      'Hallo.\n\n5. Empfänger der Daten\nWeitergegeben an:\n- Kita\n- Bank\n',
      ['p Hallo.', 'h2 5. Empfänger der Daten', 'h2 Weitergegeben an:', 'list 0:Kita / 0:Bank'],
    ],
    [
      'Hallo.\n\n5. Wir verarbeiten Daten der\nKunden und Lieferanten\n',
      ['p Hallo.', 'p 5. Wir verarbeiten Daten der\nKunden und Lieferanten'],
    ],
    ['Lagringstid\nOpplysningene slettes etter 60 dager.\n', ['p Lagringstid\nOpplysningene slettes etter 60 dager.']],
    [
      '2. juni 2024 Oslo\nOpplysningene slettes etter 60 dager.\n',
      ['p 2. juni 2024 Oslo\nOpplysningene slettes etter 60 dager.'],
    ],
    ['5 Employees of the group that have left\nare kept in the register until they are removed.\n', null],
  ])('a numbered title above running text: %j', (text, expected) => {
    expect(blocks(text)).toEqual(expected ?? [`p ${text.trim()}`])
  })

  test('a value goes on over lines that are set deeper, small, or led to by a long one', () => {
    const text =
      'Purpose: Sending\n   Letters\nData: Name,\nAddress\nZweck: Versand von Briefen an Kunden, Lieferanten und an die Freunde des\nHauses\nDauer: 3 Jahre\nHinweis folgt hier.\n'
    expect(blocks(text)).toEqual([
      'group Purpose = Sending\n   Letters / Data = Name,\nAddress / Zweck = Versand von Briefen an Kunden, Lieferanten und an die Freunde des\nHauses / Dauer = 3 Jahre',
      'p Hinweis folgt hier.',
    ])
    expect(brokenSpans(readText(text))).toEqual([])
  })
})
