import { z } from 'zod'
import type { Vocabulary } from '../../import/vocabulary/index.ts'
import { ANSWER_LIMIT, askQuestion, FIRST_PAGE, questionParameters } from '../answers/questions/ask.ts'
import { questionById, questions } from '../answers/questions/catalogue.ts'
import { questionGroups } from '../answers/questions/groups.ts'
import { UnknownTerm } from '../answers/unknown-term.ts'
import type { Store } from '../store/store.ts'
import { answerSchema, languageSchema, questionsAnswerSchema } from './contract.ts'
import { plainValue } from './plain-value.ts'
import { RequestProblem } from './problem.ts'
import { parseRequest } from './request.ts'
import { type Read, sendAnswer } from './resource.ts'

/** GET /questions lists the questions, GET /questions/:id asks one with the parameters of the query string. */
export function questionRoutes(read: Read, store: Store, vocabulary: Vocabulary, now: () => Date): void {
  read('/questions', async (_request, response) => {
    sendAnswer(response, questionsAnswerSchema, { groups: [...questionGroups], questions: [...questions] })
  })
  read('/questions/:id', async (request, response) => {
    const question = knownQuestion(String(request.params.id))
    const { lang, limit, skip, ...values } = request.query
    const page = parseRequest(pageSchema, { limit, skip }, `Give limit as 1 to ${ANSWER_LIMIT} and skip as 0 or more.`)
    const language = parseRequest(languageSchema.default('en'), lang, 'Give lang as en or sv.')
    const given = parseRequest(givenSchema, values, 'Give every parameter once.')
    const parameters = await questionParameters(store, question, given, language, vocabulary, now)
    const answer = await askQuestion(store, question, parameters, page)
    const rows = answer.rows.map((row) => row.map(plainValue))
    sendAnswer(response, answerSchema, { ...answer, columns: [...answer.columns], rows })
  })
}

const pageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(ANSWER_LIMIT).default(FIRST_PAGE.limit),
  skip: z.coerce.number().int().min(0).default(FIRST_PAGE.skip),
})
const givenSchema = z.record(z.string(), z.string().max(200))

function knownQuestion(id: string) {
  try {
    return questionById(id)
  } catch (error) {
    if (error instanceof UnknownTerm) throw new RequestProblem(404, 'no-question', error.message, 'See /api/questions.')
    throw error
  }
}
