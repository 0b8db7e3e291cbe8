import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../import/read/pdf/index.ts'
import { drawTable, portable, type TableLook } from '../binary/portable.ts'
import { brokenSpans, shortly } from './blocks.ts'

async function blocks(...drawn: Parameters<typeof portable>): Promise<string[]> {
  const reading = await readPdf(await portable(...drawn))
  if ('rule' in reading) return [reading.rule, reading.why]
  expect(brokenSpans(reading)).toEqual([])
  return shortly(reading.blocks)
}

const VENDORS = [
  ['Leverantör', 'Land', 'Personuppgifter'],
  ['Amazon Web Services EMEA SARL', 'Irland', 'Namn, e-postadress, telefonnummer, IP-adress och personnummer'],
  ['Stripe', 'USA', 'Namn, kortnummer'],
  ['Fortnox', 'Sverige', 'Namn, adress, personnummer och uppgifter om bankkonto'],
]
const AS_TABLE = `table ${VENDORS.map((row) => row.join(' | ')).join(' // ')}`
const EDGES = [72, 190, 260, 400]

describe('tables', () => {
  const looks: Record<string, Omit<TableLook, 'edges'>> = {
    'with lines between the rows': { ruled: true, padding: 1 },
    'with room between the rows': { padding: 5 },
    'with hardly any room between the rows': { padding: 0.75 },
    'without lines or room': { padding: 0 },
    'with words in the middle of their cells': { padding: 6, centred: true },
    'with lines, and words in the middle of their cells': { ruled: true, centred: true },
  }
  test.each(Object.entries(looks))('%s keep every cell whole', async (_, look) => {
    expect(await blocks((document) => drawTable(document, VENDORS, { edges: EDGES, ...look }))).toEqual([AS_TABLE])
  })

  test('without lines or room go by the words in their first column, where that does not wrap', async () => {
    const rows = VENDORS.map(([name = '', ...rest]) => [name.slice(0, 10).trim(), ...rest])
    const found = await blocks((document) => drawTable(document, rows, { edges: EDGES, padding: 0 }))
    expect(found).toEqual([`table ${rows.map((row) => row.join(' | ')).join(' // ')}`])
  })

  test('keep lines that were ended on purpose', async () => {
    const rows = [
      ['Leverantör', 'Personuppgifter'],
      ['Stripe', 'Namn\nKortnummer\nen längre rad med uppgifter'],
    ]
    const found = await blocks((document) => drawTable(document, rows, { edges: [72, 200, 480], ruled: true }))
    expect(found).toEqual(['table Leverantör | Personuppgifter // Stripe | Namn\nKortnummer\nen längre rad med uppgifter'])
  })

  test('go on over pages, with their header read once', async () => {
    const rows = [VENDORS[0] ?? [], ...Array.from({ length: 60 }, (_, index) => [`Företag ${index + 1}`, 'Sverige', 'Namn'])]
    const found = await blocks((document) => drawTable(document, rows, { edges: EDGES, ruled: true }))
    expect(found).toEqual([`table ${rows.map((row) => row.join(' | ')).join(' // ')}`])
  })

  test('keep blank cells in their columns', async () => {
    const rows = [...VENDORS.slice(0, 1), ['Stripe', '', 'Namn'], ['Fortnox', 'Sverige', ''], ['Zendesk', 'Danmark', 'Namn']]
    const found = await blocks((document) => drawTable(document, rows, { edges: EDGES, ruled: true }))
    expect(found).toEqual([`table ${rows.map((row) => row.join(' | ')).join(' // ')}`])
  })

  test('are not made of prose', async () => {
    const prose = 'Vi behandlar de uppgifter som du lämnar när du blir kund hos oss, och dem som uppstår medan du är det. '
      .repeat(6)
      .trim()
    const found = await blocks((document) => document.fontSize(11).text(prose, { align: 'justify' }))
    expect(found).toEqual([`p ${prose}`])
  })
})

describe('text', () => {
  test('is read as headings, paragraphs and lists', async () => {
    const long = 'Uppgifterna sparas så länge som du är kund hos oss och därefter så länge som lagen kräver att vi bevarar dem.'
    const found = await blocks((document) => {
      document.fontSize(20).text('Integritetspolicy').moveDown(0.5)
      document.fontSize(10).text(long).moveDown()
      document.fontSize(14).text('Vilka uppgifter').fontSize(10)
      document.list(['Namn', 'Personnummer'], { bulletRadius: 0.01 })
      document.moveDown().text('• Telefonnummer', 90).text('• Adress', 90)
    })
    expect(found).toEqual([
      'h1 Integritetspolicy',
      `p ${long}`,
      'h2 Vilka uppgifter',
      'p Namn\nPersonnummer',
      'list 0:Telefonnummer / 0:Adress',
    ])
  })

  test('keeps labels on the line above their values', async () => {
    const found = await blocks((document) => {
      document
        .fontSize(10)
        .text('Den här texten är tillräckligt lång för att visa hur bred en rad kan vara på sidan, ungefär.')
        .moveDown()
      document.font('Helvetica-Bold').text('LAGLIG GRUND').font('Helvetica').text('Avtal').moveDown()
      document.font('Helvetica-Bold').text('PERSONUPPGIFTER').font('Helvetica').text('Namn').text('Adress')
    })
    expect(found.slice(1)).toEqual(['group LAGLIG GRUND = Avtal / PERSONUPPGIFTER = Namn + Adress'])
  })

  test('is without headers, footers and page numbers', async () => {
    const found = await blocks(
      (document) => {
        for (let page = 1; page <= 3; page += 1) {
          document.addPage()
          document.fontSize(9).text('Lingonbyrån AB – version 4', 72, 30, { lineBreak: false })
          document.text(`Sida ${page} av 3`, 300, 805, { lineBreak: false })
          document.fontSize(11).text(`Stycke nummer ${'ett två tre'.split(' ')[page - 1]}.`, 72, 100)
        }
      },
      { autoFirstPage: false, margins: { top: 20, bottom: 20, left: 72, right: 72 } },
    )
    expect(found).toEqual(['p Stycke nummer ett.', 'p Stycke nummer två.', 'p Stycke nummer tre.'])
  })

  test('is refused in a sentence where there is none', async () => {
    const [rule, why] = await blocks((document) => {
      document.rect(100, 100, 200, 200).fill('#336699')
    })
    expect(rule).toBe('no-text-layer')
    expect(why).toMatch(/^has no text layer: its page is a picture or blank\. .*OCR.*\.$/)
  })

  test('is refused in a sentence where a password protects it', async () => {
    const [rule, why] = await blocks((document) => document.text('Hemligt'), { userPassword: 'lingon' })
    expect(rule).toBe('protected-file')
    expect(why).toMatch(/^is protected by a password\. .*\.$/)
  })
})
