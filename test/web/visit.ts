import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page in a fresh browser profile, and everything that it complained about. */
export interface Visit {
  page: Page
  complaints: string[]
  close(): Promise<void>
}

/** Opens an address; errors, warnings and violations of the content security policy are collected. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1500, height: 950 },
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address)
  await page.getByRole('combobox').or(page.getByRole('searchbox')).first().waitFor()
  return { page, complaints, close: () => context.close() }
}

/** What axe objects to, as texts. */
export async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

/** The rows of the table, cell by cell. */
export const tableRows = (page: Page): Promise<string[][]> =>
  page
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '')))

/** Waits for the picture. */
export const pictureShown = (page: Page): Promise<void> => page.locator('.canvas canvas').first().waitFor()

/** What the page's address says is chosen. */
export const chosen = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams)
