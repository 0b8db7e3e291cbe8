import type { Question } from '../../api/contract.ts'
import { cypherFiles } from '../../store/cypher-files.ts'
import { UnknownTerm } from '../unknown-term.ts'
import { questionOf } from './header.ts'
import { nearest } from './nearest.ts'

/** The questions in the order in which people are shown them; others follow by id. */
const ORDER = ['who-gets', 'where-goes', 'outside-eea', 'shared-vendors', 'undisclosed', 'by-basis']

/** The questions that ship with Vart, read from cypher/questions. */
export const questions: readonly Question[] = cypherFiles('questions')
  .map(questionOf)
  .sort((a, b) => rank(a) - rank(b))

/** One question by its id. Throws `UnknownTerm` with the nearest ids. */
export function questionById(id: string): Question {
  const question = questions.find((candidate) => candidate.id === id)
  if (question) return question
  const near = nearest(
    id,
    questions.map((candidate) => ({ id: candidate.id, words: [candidate.id, candidate.title.en, candidate.title.sv] })),
  )
  const ids = near.length > 0 ? near.map((candidate) => candidate.id) : questions.map((candidate) => candidate.id)
  throw new UnknownTerm(`There is no question "${id}".`, `Did you mean ${ids.join(', ')}? "vart ask" lists all questions.`)
}

function rank({ id }: Question): number {
  const place = ORDER.indexOf(id)
  return place === -1 ? ORDER.length : place
}
