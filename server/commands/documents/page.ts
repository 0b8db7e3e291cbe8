import type { ImportResult } from '../../../import/index.ts'
import type { Problem } from '../../../import/problem.ts'
import type { Lexicons } from '../../../import/vocabulary/lexicons.ts'
import { importAny } from '../../extract/import.ts'
import { type FetchSettings, fetchPage, type Page } from '../../fetch/page.ts'

/** What pages are fetched with. */
export interface PageSettings {
  readonly fetch: FetchSettings
  readonly now: () => Date
}

/** Fetches and reads the page at an address; the data map keeps the address and the date. Throws `PageUnavailable`. */
export async function readPage(
  address: string,
  company: string | undefined,
  settings: PageSettings,
  lexicons: Lexicons,
): Promise<ImportResult> {
  const page = await fetchPage(address, settings.fetch)
  const { url, bytes, charset } = page
  const name = readingName(page)
  const source = { name, bytes, url, retrieved: settings.now().toISOString().slice(0, 10) }
  const result = await importAny({ ...source, ...(charset ? { charset } : {}), ...(company ? { company } : {}) }, lexicons)
  const notes = page.answeredBy === url ? [] : [redirected(page)]
  const problems = [...notes, ...result.problems]
  return inWords({ ...result, problems, dataMap: { ...result.dataMap, problems } }, name, url)
}

/** The name a page is read by: its ending says the format, and its host stands for a company that the text does not name. */
function readingName({ url, ending }: Page): string {
  return `${new URL(url).hostname.replace(/^www\./u, '')}.${ending}`
}

/** Puts the address where the reader wrote the name that it was given; the words of the document stay as they are. */
function inWords(result: ImportResult, name: string, url: string): ImportResult {
  const { text, ...said } = result
  const renamed = JSON.parse(JSON.stringify(said), (key, value: unknown) => {
    if (typeof value !== 'string') return value
    if (key === 'message') return value.replaceAll(name, url)
    return (key === 'document' || key === 'name') && value === name ? url : value
  }) as Omit<ImportResult, 'text'>
  return { ...renamed, text }
}

function redirected({ url, answeredBy }: Page): Problem {
  const message = `${url} leads to ${answeredBy}, which is what was read.`
  return { severity: 'info', rule: 'redirected', message, place: null }
}
