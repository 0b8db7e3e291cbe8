const GAP = '  '
const NARROWEST = 6

/** Draws rows under headings, aligned. Where `width` is given, the widest columns are wrapped until it holds. */
export function drawTable(headings: readonly string[], rows: readonly (readonly string[])[], width: number | null): string {
  const lines = [headings, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
  const wanted = headings.map((_, column) => Math.max(...lines.map((row) => displayWidth(row[column] ?? ''))))
  const widths = width === null ? wanted : fitWidths(wanted, width - GAP.length * (headings.length - 1))
  const rule = widths.map((size) => '─'.repeat(size))
  const [head = [], ...body] = lines.map((row) => drawRow(row, widths))
  return [...head, drawLine(rule, widths), ...body.flat()].join('\n')
}

function drawRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((size, column) => wrap(row[column] ?? '', size))
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    drawLine(
      cells.map((cell) => cell[line] ?? ''),
      widths,
    ),
  )
}

function drawLine(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
    .join(GAP)
    .trimEnd()
}

/** Takes from the widest column until all fit, or all are as narrow as is readable. */
function fitWidths(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted]
  for (let excess = widths.reduce((sum, size) => sum + size, 0) - width; excess > 0; excess -= 1) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let rest = [...text]
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width)
    const cut = space > width / 3 ? space : width
    lines.push(rest.slice(0, cut).join('').trimEnd())
    rest = rest.slice(rest[cut] === ' ' ? cut + 1 : cut)
  }
  return [...lines, rest.join('')]
}

/** Counts characters, not code units; good enough for European text. */
function displayWidth(text: string): number {
  return [...text].length
}
