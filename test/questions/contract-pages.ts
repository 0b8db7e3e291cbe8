import { describe, expect, it } from 'vitest'
import { askQuestion, questionParameters } from '../../server/answers/questions/ask.ts'
import { questions } from '../../server/answers/questions/catalogue.ts'
import type { OpenedStore } from '../store/opened-store.ts'
import { chain } from './data-maps-chain.ts'
import { loaded } from './loaded.ts'

/** What required parameters are given, by kind; the second of a kind after the first. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  item: ['email'],
  company: ['shop', 'mailo'],
  country: ['US'],
  node: ['rival', 'shop'],
  basis: ['consent'],
  data: ['contact-details'],
}
const SIZE = 3

/** Pages of every question, put together, are the whole answer: none of its rows twice, none left out. */
export function pagesContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`pages of the questions on ${name}`, () => {
    const current = loaded(open, () => chain)
    it.each(questions.map((question) => [question.id, question] as const))('%s', async (_, question) => {
      const left = Object.fromEntries(Object.entries(VALUES).map(([kind, values]) => [kind, [...values]]))
      const required = question.parameters.filter((parameter) => parameter.required)
      const given = Object.fromEntries(required.map((parameter) => [parameter.name, left[parameter.kind]?.shift() ?? '']))
      const parameters = await questionParameters(current(), question, given, 'en')
      const page = (skip: number, limit: number) => askQuestion(current(), question, parameters, { skip, limit })
      const whole = await page(0, 1_000)
      expect(whole.truncated).toBe(false)
      const pages: unknown[] = []
      for (let skip = 0; skip < whole.rows.length; skip += SIZE) {
        const { rows, truncated } = await page(skip, SIZE)
        expect(truncated).toBe(skip + SIZE < whole.rows.length)
        pages.push(...rows)
      }
      expect(pages).toEqual(whole.rows)
      expect((await page(whole.rows.length, SIZE)).rows).toEqual([])
    })
  })
}
