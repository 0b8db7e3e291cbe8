import type { ImportResult } from '../../import/index.ts'
import { brokenPlaces } from '../import/documents.ts'
import type { EvaluatedFact } from './fact.ts'
import { type Comparison, compare, countByKind, f1 } from './score.ts'
import { factsOf } from './stated.ts'

/** A document with its labels, and what Vart read in it. */
export interface EvaluatedDocument {
  readonly name: string
  readonly comparison: Comparison
  /** One line each: places that do not yield their quote, or not on their line. */
  readonly brokenPlaces: readonly string[]
}

/** Documents that are held to one bound. */
export interface EvaluatedSet {
  readonly name: string
  /** The least F1 of every kind. */
  readonly bound: number
  readonly documents: readonly EvaluatedDocument[]
}

/** Compares what Vart read in a document with its labels, and checks every place. */
export function evaluate(name: string, labels: readonly EvaluatedFact[], result: ImportResult): EvaluatedDocument {
  const places = brokenPlaces(result).map(({ line, start, end }) => `line ${line}, offsets ${start} to ${end}`)
  return { name, comparison: compare(labels, factsOf(name, result.dataMap)), brokenPlaces: places }
}

/** The bounds that a set breaks, a sentence each; none where all is well. */
export function brokenBounds({ name, bound, documents }: EvaluatedSet): string[] {
  const counts = countByKind(documents.map(({ comparison }) => comparison))
  const low = [...counts].filter(([, count]) => f1(count) < bound)
  const misplaced = documents.reduce((total, { comparison }) => total + comparison.misplaced.length, 0)
  const broken = documents.reduce((total, { brokenPlaces }) => total + brokenPlaces.length, 0)
  return [
    ...low.map(([kind, count]) => `${name}: F1 of ${kind} is ${f1(count).toFixed(3)}, below ${bound}.`),
    ...(misplaced > 0 ? [`${name}: the place of ${misplaced} facts is on another line than its label.`] : []),
    ...(broken > 0 ? [`${name}: ${broken} places do not yield their quote at their offsets and line.`] : []),
  ]
}
