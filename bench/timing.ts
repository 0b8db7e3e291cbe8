/** The median of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Milliseconds that a piece of work takes. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** A number as people read it: three digits that matter, thousands apart. */
export function shown(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value)
}

/** Prints one measurement: what it is, its median, its unit, and how far the rounds lay apart. */
export function report(name: string, values: readonly number[], unit: string): void {
  const spread =
    values.length > 1 ? `  (${shown(Math.min(...values))}–${shown(Math.max(...values))}, ${values.length} rounds)` : ''
  console.log(`  ${name.padEnd(52)} ${shown(median(values)).padStart(9)} ${unit}${spread}`)
}

/** Prints that something was not measured, and why. */
export function skipped(name: string, reason: string): void {
  console.log(`\n${name}\n  not measured: ${reason}`)
}
