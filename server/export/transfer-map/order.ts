const collators = { sv: new Intl.Collator('sv'), en: new Intl.Collator('en') }

/** Compares words as a reader of the language would, and by code unit where that sees no difference. */
export function compareWords(language: 'sv' | 'en'): (a: string, b: string) => number {
  return (a, b) => collators[language].compare(a, b) || compareCode(a, b)
}

/** Compares by code unit: the same everywhere. */
export function compareCode(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Groups values by a key, in order of first appearance. */
export function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** Sorts by numbers first and words last: each key list is compared place by place. */
export function sortByKeys<T>(values: readonly T[], keysOf: (value: T) => readonly (number | string)[]): T[] {
  const keyed = values.map((value) => ({ value, keys: keysOf(value) }))
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ value }) => value)
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? ''
    const order = typeof left === 'number' && typeof right === 'number' ? left - right : compareCode(`${left}`, `${right}`)
    if (order !== 0) return order
  }
  return 0
}
