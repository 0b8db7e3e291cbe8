import type { Question } from '../../api/contract.ts'
import { cypherFiles } from '../../store/cypher-files.ts'
import { UnknownTerm } from '../unknown-term.ts'
import { questionGroups } from './groups.ts'
import { questionOf } from './header.ts'
import { nearest } from './nearest.ts'

/** The questions that come first in their group; the others follow by id. */
const FIRST = [
  'who-gets',
  'who-gets-by-chain',
  'where-goes',
  'recipient',
  'outside-eea',
  'transfers',
  'by-basis',
  'shared-vendors',
  'undisclosed',
]

/** The questions that ship with Vart, read from cypher/questions, group by group. */
export const questions: readonly Question[] = cypherFiles('questions')
  .map(questionOf)
  .sort((a, b) => groupRank(a) - groupRank(b) || rank(a) - rank(b))

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

function groupRank({ group }: Question): number {
  return questionGroups.findIndex(({ id }) => id === group)
}

function rank({ id }: Question): number {
  const place = FIRST.indexOf(id)
  return place === -1 ? FIRST.length : place
}
