import type { Picture } from '../picture/picture.ts'
import { COLUMNS } from '../picture/picture.ts'
import type { Layout } from './layout.ts'

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** True for the keys that move between boxes. */
export const isArrow = (key: string): key is Arrow => ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key)

const columnOf = (picture: Picture, id: string): number =>
  COLUMNS.indexOf(picture.nodes.find((node) => node.id === id)?.column ?? 'subject')

function nearest(ids: readonly string[], y: number, layout: Layout): string | null {
  const distance = (id: string) => Math.abs((layout.at.get(id)?.y ?? 0) - y)
  return [...ids].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The box that an arrow key leads to: up and down within the column, left and right along a line where there is one. */
export function step(picture: Picture, layout: Layout, from: string | null, arrow: Arrow): string | null {
  const y = (id: string) => layout.at.get(id)?.y ?? 0
  const inColumn = (column: number) =>
    picture.nodes.filter((node) => COLUMNS.indexOf(node.column) === column).map((node) => node.id)
  if (from === null || !layout.at.has(from)) {
    const first = COLUMNS.map((_, column) => inColumn(column)).find((ids) => ids.length > 0) ?? []
    return [...first].sort((a, b) => y(a) - y(b))[0] ?? null
  }
  const column = columnOf(picture, from)
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const beyond = inColumn(column).filter((id) => (arrow === 'ArrowUp' ? y(id) < y(from) : y(id) > y(from)))
    return nearest(beyond, y(from), layout) ?? from
  }
  const direction = arrow === 'ArrowLeft' ? -1 : 1
  const joined = picture.edges.flatMap((edge) =>
    edge.source === from ? [edge.target] : edge.target === from ? [edge.source] : [],
  )
  const along = joined.filter((id) => Math.sign(columnOf(picture, id) - column) === direction)
  return nearest(along, y(from), layout) ?? nearest(inColumn(column + direction), y(from), layout) ?? from
}
