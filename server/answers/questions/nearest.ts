import { foldWords } from '../../../import/vocabulary/words.ts'

/** Something that words can name. */
export interface Candidate {
  readonly id: string
  readonly words: readonly string[]
}

const SUGGESTIONS = 3
/** Words further apart than this share of their length are not alike. */
const FARTHEST = 0.45

/** The candidates whose words are most like the given ones, best first; none where nothing is alike. */
export function nearest(value: string, candidates: readonly Candidate[]): Candidate[] {
  const wanted = foldWords(value).slice(0, 100)
  const scored = candidates.map((candidate) => ({
    candidate,
    distance: Math.min(1, ...candidate.words.map((word) => unlikeness(wanted, foldWords(word)))),
  }))
  return scored
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SUGGESTIONS)
    .map(({ candidate }) => candidate)
}

/** 0 for the same word, 1 for nothing in common. A word that begins or holds the other counts as near. */
function unlikeness(a: string, b: string): number {
  if (a === b) return 0
  const longest = Math.max(a.length, b.length)
  if (longest === 0 || longest > 100) return 1
  const shortest = Math.min(a.length, b.length)
  if (shortest >= 3 && (a.startsWith(b) || b.startsWith(a))) return 0.1 + 0.2 * (1 - shortest / longest)
  if (shortest >= 4 && (a.includes(b) || b.includes(a))) return 0.2 + 0.2 * (1 - shortest / longest)
  if ((longest - shortest) / longest > FARTHEST) return 1
  return editDistance(a, b) / longest
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      const change = (previous[column - 1] ?? 0) + cost
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
