import type { Messages } from '../messages/index.ts'
import { columnName } from '../picture/describe.ts'
import { COLUMNS, type Picture } from '../picture/picture.ts'
import type { Room } from './layout.ts'

/** How the picture lies in its element. */
export interface Viewport {
  zoom: number
  pan: number
}

/** The headings over the columns; a column without boxes says so. */
export function Headings({
  picture,
  room,
  viewport,
  messages,
}: {
  picture: Picture
  room: Room
  viewport: Viewport
  messages: Messages
}) {
  const empty = { subject: messages.emptySubject, recipient: messages.emptyRecipient, country: messages.emptyCountry }
  return (
    <div class={COLUMNS.every((column) => picture.nodes.some((node) => node.column === column)) ? 'headings' : 'headings noted'}>
      {COLUMNS.map((column, index) => {
        const left = viewport.pan + (index * (room.columnWidth + room.gap) + room.columnWidth / 2) * viewport.zoom
        const missing = !picture.nodes.some((node) => node.column === column)
        return (
          <div class="heading" key={column} style={{ left: `${left}px`, width: `${room.columnWidth + 12}px` }}>
            <span>{columnName(column, messages)}</span>
            {missing && column in empty ? <small>{empty[column as keyof typeof empty]}</small> : null}
          </div>
        )
      })}
    </div>
  )
}
