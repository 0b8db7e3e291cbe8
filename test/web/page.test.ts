import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { type Served, serveExamples } from './server.ts'
import { chosen, objections, pictureShown, tableRows, type Visit, visit } from './visit.ts'

const ITEM = 'national-id-number'
let browser: Browser
let served: Served

beforeAll(async () => {
  ;[browser, served] = await Promise.all([startBrowser(), serveExamples()])
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const open = (query: string, options = {}): Promise<Visit> => visit(browser, `${served.address}/${query}`, options)

async function ask(page: Visit['page'], label: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(typed)
  await page.keyboard.press('Enter')
}

test('choose personnummer, see who gets it, and read the sentence', async () => {
  const { page, complaints, close } = await open('')
  await pictureShown(page)
  await ask(page, 'Uppgift', 'personnummer')
  await expect.poll(() => chosen(page).item).toBe(ITEM)
  await expect.poll(async () => (await tableRows(page)).map((row) => row[3]).join()).toContain('BankID')
  const rows = await tableRows(page)
  const recipients = rows.map((row) => row[3]).join()
  for (const name of ['CGI', 'Billecta', 'BankID']) expect(recipients).toContain(name)
  for (const name of ['Blikk', 'Bluescreen', 'Cling']) expect(rows.map((row) => row[2])).toContain(name)
  await page.locator('tbody tr', { hasText: 'CGI' }).getByRole('button').click()
  const panel = page.getByRole('complementary')
  await panel.locator('mark', { hasText: 'Personnummer' }).first().waitFor()
  expect(await panel.locator('mark').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('CGI')]))
  expect(await panel.getByText('inom EES').count()).toBeGreaterThan(0)
  expect(chosen(page).flow).toContain('#disclosure:')
  expect(complaints).toEqual([])
  await close()
})

test('the marked words are those of the document itself', async () => {
  const { page, close } = await open(`?item=${ITEM}&company=cling&lang=sv`)
  await page.locator('tbody tr', { hasText: 'CGI' }).getByRole('button').click()
  const line = page.locator('.lines li', { has: page.locator('.mark-main') }).first()
  await line.waitFor()
  const number = Number((await line.locator('.number').textContent())?.replace(/\D/g, ''))
  const text = await readFile(new URL('../../examples/cling-personuppgiftsbitradesavtal.txt', import.meta.url), 'utf8')
  const marked = (await line.locator('.mark-main').first().textContent()) ?? ''
  expect(text.split('\n')[number - 1]).toContain(marked)
  await close()
})

test('the address holds everything: a copied one shows the same page', async () => {
  const first = await open(`?item=${ITEM}&lang=en`)
  await first.page
    .getByRole('button', { name: 'Sort by Company' })
    .or(first.page.locator('th button', { hasText: 'Company' }))
    .first()
    .click()
  await first.page.locator('tbody tr').nth(1).getByRole('button').click()
  await first.page.getByRole('complementary').waitFor()
  const second = await open(new URL(first.page.url()).search)
  await second.page.getByRole('complementary').waitFor()
  expect(await tableRows(second.page)).toEqual(await tableRows(first.page))
  const heading = (page: Visit['page']) => page.locator('#panel-heading').textContent()
  expect(await heading(second.page)).toBe(await heading(first.page))
  await Promise.all([first.close(), second.close()])
})

test('back and forward undo and redo every choice', async () => {
  const { page, close } = await open('?lang=sv')
  await ask(page, 'Företag', 'cling')
  await expect.poll(() => chosen(page).company).toBe('cling')
  await ask(page, 'Land', 'usa')
  await expect.poll(() => chosen(page).country).toBe('US')
  await page.getByRole('button', { name: 'Tabell', exact: true }).click()
  expect(await page.locator('.canvas').count()).toBe(0)
  await page.goBack()
  await pictureShown(page)
  await page.goBack()
  await expect.poll(() => page.getByRole('combobox', { name: 'Land' }).inputValue()).toBe('')
  await page.goForward()
  await expect.poll(() => page.getByRole('combobox', { name: 'Land' }).inputValue()).toBe('USA')
  await close()
})

test('the language follows the browser, can be switched, and stays', async () => {
  const english = await open('', { locale: 'en-GB' })
  await english.page.getByRole('combobox', { name: 'Data item' }).waitFor()
  await english.page.getByRole('button', { name: 'Svenska' }).click()
  await english.page.getByRole('combobox', { name: 'Uppgift' }).waitFor()
  expect(chosen(english.page).lang).toBe('sv')
  expect(await english.page.locator('html').getAttribute('lang')).toBe('sv')
  await english.page.reload()
  await english.page.getByRole('combobox', { name: 'Uppgift' }).waitFor()
  expect(english.complaints).toEqual([])
  await english.close()
})

test('everything works from the keyboard alone', async () => {
  const { page, close } = await open('?lang=sv')
  await page.getByRole('combobox', { name: 'Uppgift' }).focus()
  await page.keyboard.type('personnr')
  await page.keyboard.press('Escape')
  expect(chosen(page).item).toBeUndefined()
  await page.keyboard.type('personnum')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect.poll(() => chosen(page).item).toBe(ITEM)
  await pictureShown(page)
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.locator('.told').textContent()).toMatch(/^Personnummer · Uppgifter · \d+ flöden$/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => chosen(page).at).toContain('company:')
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /rad \d+/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.locator('.lines mark').first().waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-heading')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('complementary').count()).toBe(0)
  await close()
})

test('a click in the picture lists the flows behind it', async () => {
  const { page, complaints, close } = await open('?company=klarpris&lang=sv')
  await pictureShown(page)
  const canvas = page.locator('.canvas')
  await canvas.scrollIntoViewIfNeeded()
  await expect
    .poll(async () => {
      await canvas.hover()
      return page.locator('.tip strong').allTextContents()
    })
    .toEqual(['KlarPris'])
  await canvas.click()
  await expect.poll(() => chosen(page).at ?? '').toContain('company:klarpris')
  expect(await page.locator('.flow-list li').count()).toBe((await tableRows(page)).length)
  expect(complaints).toEqual([])
  await close()
})

test('the export links ask for exactly what is chosen', async () => {
  const { page, close } = await open('?company=cling&country=US&lang=sv')
  await page.getByText('Exportera').click()
  const href = await page.getByRole('link', { name: 'Överföringskarta (SVG)' }).getAttribute('href')
  const wanted = Object.fromEntries(new URL(href ?? '', served.address).searchParams)
  expect(wanted).toEqual({ format: 'svg', lang: 'sv', company: 'cling', country: 'US', download: '1' })
  const answer = await page.request.get(new URL(href ?? '', served.address).href)
  expect([answer.status(), await answer.text()]).toEqual([200, expect.stringContaining('<svg')])
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bilden (PNG)' }).click()
  const file = await readFile(await (await saved).path())
  expect(file.subarray(1, 4).toString()).toBe('PNG')
  await close()
})

test('nothing found says so and how to widen', async () => {
  const { page, close } = await open(`?item=${ITEM}&country=US&lang=sv`)
  await page.getByRole('heading', { name: 'Inga flöden stämmer med allt du har valt.' }).waitFor()
  expect(await objections(page)).toEqual([])
  await page.getByRole('link', { name: 'Ta bort USA' }).click()
  await pictureShown(page)
  await close()
})

test.each([
  ['the overview', '?lang=sv&view=picture', 'light'],
  ['an item', `?item=${ITEM}&lang=sv`, 'light'],
  ['an item in the dark', `?item=${ITEM}&lang=en`, 'dark'],
  ['a box', `?company=cling&at=recipient%3Acgi&lang=en`, 'light'],
] as const)('axe objects to nothing: %s', async (_name, query, colorScheme) => {
  const { page, complaints, close } = await open(query, { colorScheme })
  await pictureShown(page)
  expect(await objections(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('axe objects to nothing: a flow and an open list', async () => {
  const { page, close } = await open(`?item=${ITEM}&lang=sv`)
  await page.locator('tbody tr').first().getByRole('button').click()
  await page.locator('.lines mark').first().waitFor()
  await page.getByRole('combobox', { name: 'Land' }).click()
  expect(await objections(page)).toEqual([])
  await close()
})
