import { expect, test } from 'vitest'
import { readDocx } from '../../../import/read/docx.ts'
import { paragraph, table, word } from '../binary/word.ts'
import { brokenSpans, shortly } from './blocks.ts'

async function blocks(...body: string[]): Promise<string[]> {
  const reading = await readDocx(word(...body))
  if ('rule' in reading) return [reading.rule]
  expect(brokenSpans(reading)).toEqual([])
  return shortly(reading.blocks)
}

test('a title, headings, paragraphs and tables are read as what they are', async () => {
  const found = await blocks(
    paragraph('Integritetspolicy', 'Title'),
    paragraph('Våra biträden', 'Heading2'),
    paragraph('Vi anlitar dem som står nedan. De är få.'),
    table([
      ['Leverantör', 'Uppgifter'],
      ['Stripe', 'Namn\nKortnummer'],
    ]),
    paragraph(''),
  )
  expect(found).toEqual([
    'h1 Integritetspolicy',
    'h2 Våra biträden',
    'p Vi anlitar dem som står nedan. De är få.',
    'table Leverantör | Uppgifter // Stripe | Namn\nKortnummer',
  ])
})

test('cells over several columns and rows stand in each of them', async () => {
  const cell = (words: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`
  const rows = [
    `<w:tr>${cell('Land', '')}${cell('Leverantör', '')}</w:tr>`,
    `<w:tr>${cell('USA', '<w:vMerge w:val="restart"/>')}${cell('Stripe', '')}</w:tr>`,
    `<w:tr>${cell('', '<w:vMerge/>')}${cell('Twilio', '')}</w:tr>`,
  ]
  expect(await blocks(`<w:tbl>${rows.join('')}</w:tbl>`, paragraph(''))).toEqual([
    'table Land | Leverantör // USA | Stripe // USA | Twilio',
  ])
})

test('deleted words are left out, inserted ones read', async () => {
  const changed =
    '<w:p><w:r><w:t xml:space="preserve">Vi lagrar </w:t></w:r><w:del><w:r><w:delText>allt</w:delText></w:r></w:del><w:ins><w:r><w:t>namn och adress.</w:t></w:r></w:ins></w:p>'
  expect(await blocks(changed)).toEqual(['p Vi lagrar namn och adress.'])
})

test('a document without words says so', async () => {
  expect(await blocks(paragraph(''))).toEqual(['empty-file'])
})
