import type { Messages } from '../messages/index.ts'
import type { Size } from './canvas.ts'

const ZOOM = 1.3

/** What the buttons over the picture are given. */
export interface SizesProps {
  size: Size
  messages: Messages
  onSize(size: Size): void
  onZoom(factor: number): void
}

/** The buttons that size the picture: all of its texts readable, or all of it in view. */
export function Sizes({ size, messages, onSize, onZoom }: SizesProps) {
  return (
    <fieldset class="sizes" aria-label={messages.sizeLabel}>
      {(['readable', 'whole'] as const).map((each) => (
        <button type="button" key={each} aria-pressed={size === each} onClick={() => onSize(each)}>
          {each === 'whole' ? messages.fitWhole : messages.fitReadable}
        </button>
      ))}
      <button type="button" aria-label={messages.zoomIn} hidden={size !== 'whole'} onClick={() => onZoom(ZOOM)}>
        +
      </button>
      <button type="button" aria-label={messages.zoomOut} hidden={size !== 'whole'} onClick={() => onZoom(1 / ZOOM)}>
        −
      </button>
    </fieldset>
  )
}
