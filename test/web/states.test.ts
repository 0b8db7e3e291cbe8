import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { type Fixture, startFixture } from './fixture-server.ts'
import { sampleFlows } from './sample.ts'
import { objections, pictureShown, visit } from './visit.ts'

let browser: Browser
let fixture: Fixture

beforeAll(async () => {
  browser = await startBrowser()
  fixture = await startFixture(sampleFlows(40))
})
afterAll(async () => {
  await browser?.close()
  await fixture?.close()
})

test('with made-up flows: the server fails, says why, and is asked again', async () => {
  fixture.fail = true
  const { page, close } = await visit(browser, `${fixture.address}?lang=sv`)
  await page.getByText('The store is in use by another program. Close it and try again.').first().waitFor()
  expect(await objections(page)).toEqual([])
  fixture.fail = false
  await page.getByRole('button', { name: 'Försök igen' }).first().click()
  await pictureShown(page)
  await close()
})

test('with made-up flows: no server answers', async () => {
  const { page, close } = await visit(browser, `${fixture.address}?lang=en`)
  await pictureShown(page)
  await page.route('**/api/flows*', (route) => route.abort())
  await page.getByRole('link', { name: /^KlarPris/ }).click()
  await page.getByText('The server does not answer.').waitFor()
  await close()
})

test('with made-up flows: nothing is read in yet', async () => {
  const flows = fixture.flows
  fixture.flows = []
  const { page, close } = await visit(browser, `${fixture.address}?lang=en`)
  await page.getByText('vart import FOLDER').waitFor()
  expect(await objections(page)).toEqual([])
  fixture.flows = flows
  await close()
})

test('with made-up flows: the legend holds what is on the screen and nothing else', async () => {
  const { page, complaints, close } = await visit(browser, `${fixture.address}?lang=en&company=klarpris`)
  await pictureShown(page)
  const legend = await page.locator('.legend').textContent()
  const table = (await page.locator('tbody').textContent()) ?? ''
  for (const words of ['third country', 'adequate protection', 'adequate on conditions']) {
    expect([words, legend?.includes(words)]).toEqual([words, table.includes(words)])
  }
  expect(complaints).toEqual([])
  await close()
})

test('with made-up flows: the page is never wider than a small window', async () => {
  const { page, close } = await visit(browser, `${fixture.address}?lang=sv`, { viewport: { width: 900, height: 800 } })
  await pictureShown(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900)
  await close()
})
