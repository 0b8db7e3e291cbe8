import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { type Served, serveExamples } from './server.ts'
import { chosen, objections, tableRows, visit } from './visit.ts'

let browser: Browser
let served: Served
const open = (query: string) => visit(browser, `${served.address}/${query}`)

beforeAll(async () => {
  ;[browser, served] = await Promise.all([startBrowser(), serveExamples()])
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test('a question is found, given what it asks for, and answered with document and line', async () => {
  const { page, complaints, close } = await open('?lang=sv')
  await page.getByRole('link', { name: 'Frågor' }).click()
  await page.getByRole('searchbox').fill('vem får')
  await page.getByRole('link', { name: 'Vem får en uppgift', exact: true }).click()
  await page.getByText('Välj vad frågan gäller.').waitFor()
  await page.getByRole('combobox', { name: 'Uppgift' }).fill('personn')
  await page.keyboard.press('Enter')
  await page.locator('.answer tbody tr').first().waitFor()
  expect(chosen(page)).toEqual({ ask: 'who-gets', 'p.item': 'national-id-number', lang: 'sv' })
  const billecta = (await tableRows(page)).find(([who]) => who === 'Billecta')
  expect(billecta?.slice(0, 7)).toEqual([
    'Billecta',
    'Cling',
    '–',
    'Sverige',
    'anges',
    'cling-personuppgiftsbitradesavtal.txt',
    '117',
  ])
  expect(complaints).toEqual([])
  await close()
})

test('the address alone asks again, and Back undoes', async () => {
  const { page, close } = await open('?ask=outside-eea&p.company=blikk&lang=en')
  await page.locator('.answer tbody tr').first().waitFor()
  const some = await page.locator('.answer tbody tr').count()
  await page.getByRole('button', { name: 'Clear company that sends (optional)' }).click()
  await expect.poll(() => page.locator('.answer tbody tr').count()).toBeGreaterThan(some)
  await page.goBack()
  await expect.poll(() => page.locator('.answer tbody tr').count()).toBe(some)
  await close()
})

test('no row is said in words, an unknown name with what to do', async () => {
  const none = await open('?ask=by-basis&p.basis=vital-interest&lang=en')
  await none.page.getByText('No row answers the question.').waitFor()
  await none.close()
  const unknown = await open('?ask=who-gets&p.item=personnumer&lang=en')
  await unknown.page.getByText('There is no data item "personnumer". Did you mean', { exact: false }).waitFor()
  await unknown.close()
})

test('axe objects to nothing: a question with its answer', async () => {
  const { page, close } = await open('?ask=who-gets&p.item=national-id-number&lang=sv')
  await page.locator('.answer tbody tr').first().waitFor()
  expect(await objections(page)).toEqual([])
  await close()
})

test('a query of one own runs, and a refused one says where and why', async () => {
  const { page, close } = await visit(browser, `${served.address}/?ask=cypher&lang=en`)
  await page.getByRole('button', { name: 'Run' }).click()
  await page.locator('.answer tbody tr').first().waitFor()
  expect(chosen(page)['p.cypher']).toContain('MATCH')
  await page.getByRole('textbox', { name: 'Query in Cypher' }).fill('MATCH (n:Flow) DETACH DELETE n')
  await page.keyboard.press('Control+Enter')
  await page.getByText('DETACH (line 1, column 16) is not allowed here').waitFor()
  expect(await objections(page)).toEqual([])
  await close()
})

test('the law of a day decides what is missing', async () => {
  const { page, close } = await open('?ask=transfers&p.company=blikk&p.asOf=2020-07-17&lang=en')
  await page.locator('.answer td.alarming').first().waitFor()
  expect(await page.locator('.answer td.alarming').first().textContent()).toBe('safeguard missing')
  await close()
})
