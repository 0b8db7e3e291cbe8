import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../../import/read/pdf/index.ts'
import { startBrowser } from '../../web/browser.ts'
import { shortly } from './blocks.ts'

const ROWS = [
  ['Leverantör', 'Land', 'Ändamål', 'Personuppgifter'],
  ['Amazon Web Services', 'Irland', 'Drift', 'Namn, e-postadress, IP-adress'],
  ['Stripe', 'USA', 'Betalning', 'Namn, kortuppgifter'],
  ['Twilio SendGrid', 'USA', 'E-postutskick', 'E-postadress, namn'],
  ['Zendesk', 'Danmark', 'Kundsupport', 'Namn, telefonnummer, e-postadress'],
]
const PROSE =
  'Du kan alltid vända dig till oss med frågor om hur vi behandlar dina personuppgifter, eller klaga hos tillsynsmyndigheten.'

function page(looks: string): string {
  const table = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  const style = `table{width:300px;font-size:11px;border-spacing:2px} td{vertical-align:top;padding:0 4px} ${looks}`
  return `<style>${style}</style><h1>Biträden</h1><table>${table}</table><h2>Rättigheter</h2><p>${PROSE}</p>`
}

let browser: Awaited<ReturnType<typeof startBrowser>>
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

test.each([
  ['bare', ''],
  ['with borders', 'table{border-collapse:collapse} td{border:1px solid #999}'],
  ['with stripes', 'tr:nth-child(even) td{background:#eee}'],
  ['airy, cells in the middle', 'td{vertical-align:middle;padding:6px}'],
])('a page printed by a browser, its table %s, is read whole', async (_, looks) => {
  const tab = await browser.newPage()
  await tab.setContent(page(looks))
  const reading = await readPdf(await tab.pdf({ format: 'A4', margin: { top: '60', bottom: '60', left: '60', right: '60' } }))
  await tab.close()
  expect('rule' in reading ? reading : shortly(reading.blocks)).toEqual([
    'h1 Biträden',
    `table ${ROWS.map((row) => row.join(' | ')).join(' // ')}`,
    'h2 Rättigheter',
    `p ${PROSE}`,
  ])
})
