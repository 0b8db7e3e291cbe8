/** Parses a tab-separated vocabulary file: a header line, then one record a line; blank lines are skipped. */
export function parseTsv(source: string): Record<string, string>[] {
  const [header = '', ...lines] = source.split(/\r?\n/).filter((line) => line !== '')
  const names = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

/** Splits a cell that lists several words with semicolons. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
