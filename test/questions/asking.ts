import { askQuestion, type Given, questionParameters } from '../../server/answers/questions/ask.ts'
import { questionById } from '../../server/answers/questions/catalogue.ts'
import type { Language } from '../../server/api/contract.ts'
import type { Store } from '../../server/store/store.ts'

/** Asks a question and gives the named columns of its rows, in their order. */
export type Asking = (id: string, columns: string, given?: Given, language?: Language) => Promise<unknown[][]>

/** Asks the questions of a store. */
export function askingOf(current: () => Store): Asking {
  return async (id, columns, given = {}, language = 'en') => {
    const question = questionById(id)
    const parameters = await questionParameters(current(), question, given, language)
    const answer = await askQuestion(current(), question, parameters)
    const places = columns.split(' ').map((column) => {
      const place = answer.columns.indexOf(column)
      if (place === -1) throw new Error(`The question ${id} has no column ${column}.`)
      return place
    })
    return answer.rows.map((row) => places.map((place) => row[place] ?? null))
  }
}
