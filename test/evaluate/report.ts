import type { EvaluatedDocument, EvaluatedSet } from './evaluation.ts'
import type { EvaluatedFact } from './fact.ts'
import { type Counts, countByKind, countOf, f1, precision, recall } from './score.ts'

const HEADINGS = ['labels', 'right', 'missed', 'false', 'precision', 'recall', 'F1']

/** What a person reads: a table by kind, a table by document and kind, then every miss, false fact and wrong place. */
export function reportOf(set: EvaluatedSet): string {
  const overall = countByKind(set.documents.map(({ comparison }) => comparison))
  const kinds = [...overall].filter(([, counts]) => sizeOf(counts) > 0)
  return [
    `${set.name}: ${set.documents.length} documents, each kind ≥ ${set.bound} F1`,
    '',
    table(['kind', ...HEADINGS], [...kinds, ['all', countOf(set.documents.map(({ comparison }) => comparison))] as const]),
    '',
    table(['document', 'kind', ...HEADINGS], set.documents.flatMap(linesOf)),
    '',
    ...set.documents.flatMap(findingsOf),
  ].join('\n')
}

type Line = readonly [...string[], Counts]

/** A document in one line, and each of its kinds that is not all right. */
function linesOf({ name, comparison }: EvaluatedDocument): Line[] {
  const imperfect = [...countByKind([comparison])].filter(([, { missed, wrong }]) => missed + wrong > 0)
  return [[name, 'all', countOf([comparison])], ...imperfect.map(([kind, counts]): Line => [name, kind, counts])]
}

function findingsOf({ name, comparison, brokenPlaces }: EvaluatedDocument): string[] {
  return [
    ...comparison.misses.map((fact) => `${name}:${fact.line ?? '-'} missed ${wordsOf(fact)}`),
    ...comparison.falseFacts.map((fact) => `${name}:${fact.line ?? '-'} false ${wordsOf(fact)}`),
    ...comparison.misplaced.map(
      ({ label, fact }) => `${name}:${label.line ?? '-'} placed on line ${fact.line ?? '-'} ${wordsOf(label)}`,
    ),
    ...brokenPlaces.map((place) => `${name} broken place: ${place}`),
  ]
}

function wordsOf({ flow, kind, value, certainty }: EvaluatedFact): string {
  return `${kind} ${value}${certainty === 'possible' ? ' (possible)' : ''}${flow === '' ? '' : ` of ${flow}`}`
}

function table(headings: readonly string[], lines: readonly Line[]): string {
  const rows = [headings, ...lines.map((line) => line.flatMap((cell) => (typeof cell === 'string' ? [cell] : figuresOf(cell))))]
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const names = headings.length - HEADINGS.length
  const padded = (cell: string, column: number) =>
    column < names ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(padded).join('  ')).join('\n')
}

function figuresOf(counts: Counts): string[] {
  const { right, missed, wrong } = counts
  const shares = [precision(counts), recall(counts), f1(counts)].map((share) => share.toFixed(3))
  return [right + missed, right, missed, wrong].map(String).concat(shares)
}

function sizeOf({ right, missed, wrong }: Counts): number {
  return right + missed + wrong
}

/** The same for programs: counts and shares by kind and document, and every finding as a fact. */
export function jsonOf(set: EvaluatedSet): object {
  const byKind = (documents: readonly EvaluatedDocument[]) =>
    Object.fromEntries(
      [...countByKind(documents.map(({ comparison }) => comparison))].map(([kind, counts]) => [
        kind,
        { ...counts, precision: precision(counts), recall: recall(counts), f1: f1(counts) },
      ]),
    )
  const documents = set.documents.map((document) => {
    const { misses, falseFacts, misplaced } = document.comparison
    return { name: document.name, kinds: byKind([document]), misses, falseFacts, misplaced, brokenPlaces: document.brokenPlaces }
  })
  return { name: set.name, bound: set.bound, kinds: byKind(set.documents), documents }
}
