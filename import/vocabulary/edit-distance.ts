/** True where two words differ by at most two single-letter edits. */
export function isNear(a: string, b: string): boolean {
  return editDistance(a, b, 2) <= 2
}

/** Levenshtein distance, given up (as `limit + 1`) where it exceeds `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + same))
    }
    if (Math.min(...current) > limit) return limit + 1
    previous = current
  }
  return previous[b.length] ?? 0
}

/** The letters that words use, a bit each. */
export function lettersOf(words: string): number {
  let letters = 0
  for (let index = 0; index < words.length; index += 1) letters |= 1 << (words.charCodeAt(index) & 31)
  return letters
}

/** How many bits are set. */
export function bitsOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
