/** True where two words differ by at most two single-letter edits. */
export function isNear(a: string, b: string): boolean {
  return editDistance(a, b, 2) <= 2
}

/** Levenshtein distance, given up (as `limit + 1`) where it exceeds `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let start = 0
  let [endA, endB] = [a.length, b.length]
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start += 1
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1
    endB -= 1
  }
  if (start === endA || start === endB) return Math.max(endA, endB) - start
  return Math.min(limit + 1, distanceWithin(a.slice(start, endA), b.slice(start, endB), limit))
}

/** Row by row of the table of distances; a row of which every cell is beyond the limit ends it. */
function distanceWithin(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  let current = new Array<number>(b.length + 1).fill(limit + 1)
  for (let row = 1; row <= a.length; row += 1) {
    if (fillRow(row, a.charCodeAt(row - 1), b, limit, previous, current) > limit) return limit + 1
    const used = previous
    previous = current
    current = used
  }
  return previous[b.length] ?? 0
}

/** Fills the cells at most `limit` beside the diagonal, the only ones that count, and returns the least of them. */
function fillRow(row: number, code: number, b: string, limit: number, previous: readonly number[], current: number[]): number {
  const from = Math.max(1, row - limit)
  const to = Math.min(b.length, row + limit)
  let left = from === 1 ? row : limit + 1
  let least = left
  current[from - 1] = left
  for (let column = from; column <= to; column += 1) {
    const replaced = (previous[column - 1] ?? 0) + (code === b.charCodeAt(column - 1) ? 0 : 1)
    const above = column === row + limit ? limit + 1 : (previous[column] ?? 0)
    left = Math.min(above + 1, left + 1, replaced)
    current[column] = left
    least = Math.min(least, left)
  }
  return least
}

/** The letters that words use, a bit each. */
export function lettersOf(words: string): number {
  let letters = 0
  for (let index = 0; index < words.length; index += 1) letters |= 1 << (words.charCodeAt(index) & 31)
  return letters
}

/** How many bits are set. */
export function bitsOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How often words use each letter; letters that share a place are counted together. */
export function countsOf(words: string): Uint8Array {
  const counts = new Uint8Array(32)
  for (let index = 0; index < words.length; index += 1) {
    const place = words.charCodeAt(index) & 31
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

/** True where words with these counts may differ by `limit` edits only: each edit adds one letter at most, and takes one. */
export function mayDifferBy(limit: number, a: Uint8Array, b: Uint8Array): boolean {
  let more = 0
  let fewer = 0
  for (let place = 0; place < 32; place += 1) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0)
    if (difference > 0) more += difference
    else fewer -= difference
    if (more > limit || fewer > limit) return false
  }
  return true
}
