import type { Match } from '../vocabulary/lexicon.ts'

/** Matches that no longer match of another vocabulary covers: "e-postutskick" is no "e-post". */
export function longerThan(matches: readonly Match[], others: readonly Match[]): Match[] {
  const length = (match: Match) => match.end - match.start
  return matches.filter(
    (match) => !others.some((other) => other.start < match.end && match.start < other.end && length(other) > length(match)),
  )
}
