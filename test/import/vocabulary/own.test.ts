import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importDocument } from '../../../import/index.ts'
import { vocabulary } from '../../../import/vocabulary/index.ts'
import { lexiconsOf } from '../../../import/vocabulary/lexicons.ts'
import { withOwn } from '../../../import/vocabulary/own.ts'

const HEADER = 'kind\tid\twords\tlabel_sv\tlabel_en\tparent\tlegal_name\tcountry'
const LINES = [
  'item\temail\tElpostis; E-brevadress',
  'item\tshoe-size\tskonummer\tSkostorlek\tShoe size\tbody-things',
  'category\tbody-things\t\tTuggmönster\tBody measures\tcustomer-data',
  'item\tshoe-size\tfotmått',
  'subject\tskater\tåkare\tÅkare\tSkaters',
  'purpose\tskating\tisdisko\tSkridskoåkning\t',
  'basis\tconsent\tjakande nick',
  'mechanism\tskate-treaty\tskridskoavtalet\tSkridskoavtalet\tSkating treaty',
  'place\tse\tSkridskobyn',
  'vendor\tgoogle\tGoogle Skridskor',
  'vendor\tskatebolaget\tSkatify\t\tSkatebolaget\t\tSkatebolaget AB\tNO',
  'header\trecipient\tÅkbolag',
]
const file = (lines: readonly string[]) => `${[HEADER, ...lines].join('\n')}\n`

/** What a file makes of the shipped vocabulary; fails where it is refused. */
function extended(source: string) {
  const result = withOwn(vocabulary, source)
  if ('errors' in result) throw new Error(result.errors.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return result
}
/** What is wrong with lines below a header, as `line: message`. */
function errorsOf(...lines: string[]): string[] {
  const result = withOwn(vocabulary, file(lines))
  return 'errors' in result ? result.errors.map(({ line, message }) => `${line}: ${message}`) : []
}

describe('words of a person', () => {
  const { vocabulary: own, words, terms } = extended(file(LINES))
  const lexicons = lexiconsOf(own)

  test('name what they are added to', () => {
    expect(lexicons.items.exact('elpostis')).toBe('email')
    expect(lexicons.items.exact('Fotmått')).toBe('shoe-size')
    expect(lexicons.items.exact('Tuggmönster')).toBe('body-things')
    expect(lexicons.subjects.exact('åkare')).toBe('skater')
    expect(lexicons.purposes.exact('Isdisko')).toBe('skating')
    expect(lexicons.bases.exact('jakande nick')).toBe('consent')
    expect(lexicons.mechanisms.exact('skridskoavtalet')).toBe('skate-treaty')
    expect(lexicons.places.exact('Skridskobyn')).toBe('SE')
    expect(lexicons.role('Åkbolag')).toBe('recipient')
    expect(lexicons.vendor('Google Skridskor')).toMatchObject({ vendor: { id: 'google' }, service: 'Google Skridskor' })
    expect(lexicons.vendor('Skatify')).toMatchObject({ vendor: { id: 'skatebolaget', seat: 'NO' }, service: 'Skatify' })
    expect(lexicons.vendor('Skatebolaget AB')).toMatchObject({ vendor: { name: 'Skatebolaget' }, service: null })
  })

  test('make new terms with labels and parents; one label stands for both languages', () => {
    expect(own.items.get('shoe-size')).toMatchObject({ label: { sv: 'Skostorlek', en: 'Shoe size' }, parent: 'body-things' })
    expect(own.items.get('body-things')).toMatchObject({ kind: 'category', parent: 'customer-data' })
    expect(own.purposes.get('skating')?.label).toEqual({ sv: 'Skridskoåkning', en: 'Skridskoåkning' })
  })

  test('are counted: words that Vart did not know, and terms it did not have', () => {
    expect(terms).toBe(6)
    expect(extended(file(['item\temail\tElpostis;elpostis;e-post'])).words).toBe(1)
    expect(words).toBe(20)
  })

  test('are read in a document', () => {
    const text = 'Acme AB\n\nÅkbolag\tLand\tPersonuppgifter\nSkatify\tSkridskobyn\tElpostis, fotmått\nHotjar\tIrland\tNamn\n'
    const { dataMap } = importDocument({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, lexicons)
    const [first] = dataMap.recipients
    expect(first).toMatchObject({ company: { id: 'skatebolaget', known: true }, service: 'Skatify', countries: [{ code: 'SE' }] })
    expect(first?.items.map(({ id }) => id)).toEqual(['email', 'shoe-size'])
  })

  test('may come from Excel: quotation marks, empty cells, empty lines, comments, other order of columns', () => {
    const source = '\uFEFF# our words\r\nid\tkind\twords\t\r\n\r\nemail\tITEM\t"elpostis; ""nätpost"""\t\t\r\n# no more\r\n'
    expect(extended(source).vocabulary.items.get('email')?.words.slice(-2)).toEqual(['"nätpost"', 'elpostis'])
  })
})

describe('laws', () => {
  test.each(['', '\n\n', '# nothing\n', HEADER, file([]), file(['item\temail\te-post'])])(
    'a file that adds nothing changes nothing',
    (source) => {
      expect(extended(source)).toEqual({ vocabulary, words: 0, terms: 0 })
    },
  )

  test('the order of the lines does not matter', () => {
    const shuffled = fc.shuffledSubarray(LINES, { minLength: LINES.length })
    const expected = extended(file(LINES))
    const orderOf = (result: typeof expected) => [...result.vocabulary.items.keys(), ...result.vocabulary.vendors.keys()]
    fc.assert(
      fc.property(shuffled, (lines) => {
        const result = extended(file(lines))
        expect(result).toEqual(expected)
        expect(orderOf(result)).toEqual(orderOf(expected))
      }),
      { numRuns: 30 },
    )
  })

  test('any text is taken or refused with a line, and never throws', () => {
    const cell = fc.oneof(fc.constantFrom('item', 'vendor', 'header', 'email', 'google', 'SE', 'x-y', '"', ';', '#'), fc.string())
    const line = fc.array(cell, { maxLength: 10 }).map((cells) => cells.join('\t'))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const result = withOwn(vocabulary, file(lines))
        const count = file(lines).split(/\r?\n/).length
        if ('errors' in result)
          for (const { line, message } of result.errors) expect([line <= count, message.endsWith('.')]).toEqual([true, true])
        else expect(result.vocabulary.items.size).toBeGreaterThanOrEqual(vocabulary.items.size)
      }),
    )
  })
})

describe('what is wrong is said with its line', () => {
  test.each([
    ['unknown kind', 'thing\temail\telpostis', '2: "thing" is no kind of word. Write one of item, category,'],
    ['no id', 'item\t\telpostis', '2: The column id is empty.'],
    ['no words', 'item\temail\t ; ', '2: The column words is empty.'],
    ['id not in kebab case', 'item\tShoe Size\tskonummer\tSkostorlek', '2: The id "Shoe Size" is not written in small letters'],
    [
      'word of another term',
      'item\tphone\te-post',
      '2: "e-post" names "email" already. Take the word away, or write email as the id.',
    ],
    ['label of another term', 'item\tshoe-size\tskonummer\tE-post', '2: "E-post" names "email" already.'],
    ['alias of another vendor', 'vendor\tmicrosoft\tGoogle Analytics', '2: "Google Analytics" names "google" already.'],
    ['city of another country', 'place\tSE\tDublin', '2: "Dublin" names "IE" already.'],
    ['header of another role', 'header\tpurpose\tLeverantör', '2: "Leverantör" names "recipient" already.'],
    ['unknown country code', 'place\tXX\tLandet', '2: "XX" is no code of a country or region.'],
    ['unknown seat', 'vendor\tskatify\t\tSkatify\t\t\t\tXX', '2: "XX" is no code of a country.'],
    ['region as a seat', 'vendor\tskatify\t\tSkatify\t\t\t\tEEA', '2: "EEA" is no code of a country.'],
    ['unknown role', 'header\tcolour\tFärg', '2: "colour" is no role of a column. Write one of recipient, name,'],
    [
      'new term without label',
      'item\tshoe-size\tskonummer',
      '2: Vart has no item "shoe-size". To make it a new one, fill in label_sv',
    ],
    ['slip in the id', 'item\temial\telpostis', '2: Vart has no item "emial". Did you mean "email"?'],
    ['parent alone', 'item\tshoe-size\tskonummer\t\t\tcustomer-data', '2: Vart has no item "shoe-size".'],
    ['wrong kind', 'item\tcustomer-data\tkundsaker', '2: "customer-data" is of the kind category, not item.'],
    [
      'label of a known term',
      'item\temail\telpostis\tElpost',
      '2: Vart has the item "email" already, and only words can be added',
    ],
    ['unknown parent', 'item\tshoe-size\t\tSkostorlek\t\tnowhere', '2: There is no category "nowhere" to be the parent.'],
    ['item as a parent', 'item\tshoe-size\t\tSkostorlek\t\temail', '2: There is no category "email" to be the parent.'],
    ['cell of another kind', 'place\tSE\tByn\tByn', '2: A line of the kind place has no label_sv.'],
    ['too many cells', `item\temail\telpostis${'\t'.repeat(6)}x`, '2: There are more cells than columns.'],
    ['too short a word', 'item\temail\tx', '2: "x" is too short'],
    ['no letter', 'item\temail\t123', '2: "123" is too short'],
    ['a sentence', `item\temail\t${'ord '.repeat(30)}`, '2: "ord ord'],
    ['a bracket', 'item\temail\telpostis (valfri)', '2: "elpostis (valfri)" has a bracket'],
  ])('%s', (_, line, message) => {
    const errors = errorsOf(line)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.slice(0, message.length)).toBe(message)
  })

  test('lines that contradict one another', () => {
    expect(errorsOf('item\temail\telpostis', 'item\tphone\tElpostis')).toEqual([
      '3: "Elpostis" names "email" already on line 2. Take the word away, or write email as the id.',
    ])
    expect(errorsOf('item\tshoe-size\t\tSko', 'item\tshoe-size\t\tSkostorlek')[0]).toMatch(
      /^3: Line 2 says already what "shoe-size" is/,
    )
    expect(errorsOf('item\tshoe\t\tSko', 'category\tshoe\tskorna')[0]).toMatch(/^3: "shoe" is of the kind item, not category/)
    expect(errorsOf('category\ta-b\t\tAbe\t\tb-a', 'category\tb-a\t\tBea\t\ta-b').join()).toMatch(
      /2: "a-b" would stand above itself/,
    )
  })

  test('all of them, in the order of the lines', () => {
    expect(errorsOf('item\tphone\te-post', 'thing\tx\ty', 'place\tXX\tLandet').map((error) => error[0])).toEqual(['2', '3', '4'])
  })

  test.each([
    ['kind\tid\twords\tcolour\n', 'There is no column "colour". The columns are kind, id, words,'],
    ['kind\tid\tid\twords\n', 'The column "id" stands there twice.'],
    ['kind\twords\n', 'The first line must name the columns, and id is missing.'],
    ['kind;id;words\nitem;email;elpostis\n', 'The first line must name the columns. The columns are'],
    ['item\temail\telpostis\n', 'There is no column "item".'],
  ])('a first line that does not name the columns', (source, message) => {
    const result = withOwn(vocabulary, source)
    expect('errors' in result && result.errors).toMatchObject([{ line: 1 }])
    expect('errors' in result && result.errors[0]?.message).toContain(message)
  })
})
