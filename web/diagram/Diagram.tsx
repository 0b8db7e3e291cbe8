import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Messages } from '../messages/index.ts'
import { describe } from '../picture/describe.ts'
import { type Lit, pathOfFlow, pathOfPart } from '../picture/path.ts'
import type { Picture } from '../picture/picture.ts'
import type { Size } from './canvas.ts'
import { roomIn } from './elements.ts'
import { Headings, type Viewport } from './headings.tsx'
import { type Captions, captionedPng, save } from './png.ts'
import { readPalette } from './palette.ts'
import { isArrow, step } from './steps.ts'
import { Tip } from './Tip.tsx'
import { heightOf, useCanvas, useDrawing, useWidth } from './use-canvas.ts'

/** What the picture is given. */
export interface DiagramProps {
  picture: Picture
  messages: Messages
  /** In words, how much the picture shows. */
  summary: string
  flow: string | null
  at: string | null
  onPick(id: string | null): void
  /** Given the means to save the picture as a file. */
  exporter: { current: ((captions: Captions, name: string) => Promise<void>) | null }
}

function litOf(picture: Picture, pointed: string | null, flow: string | null, at: string | null): Lit | null {
  if (pointed) return pathOfPart(picture, pointed)
  if (flow) return pathOfFlow(picture, flow)
  return at ? pathOfPart(picture, at) : null
}

/** The picture of flows: boxes in columns, lines between them, for mouse, touch and keyboard. */
export function Diagram({ picture, messages, summary, flow, at, onPick, exporter }: DiagramProps) {
  const [frame, element] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const [size, setSize] = useState<Size>('readable')
  const [pointed, setPointed] = useState<{ id: string; x: number; y: number } | null>(null)
  const [cursor, setCursor] = useState<string | null>(null)
  const [viewport, setViewport] = useState<Viewport>({ zoom: 1, pan: 0 })
  const width = useWidth(frame)
  const drawing = useDrawing(picture, width, messages)
  const room = roomIn(drawing.layout.width)
  const lit = useMemo(() => litOf(picture, pointed?.id ?? cursor, flow, at), [picture, pointed?.id, cursor, flow, at])
  const events = {
    pick: onPick,
    point: (id: string | null, where: { x: number; y: number }) => setPointed(id ? { id, ...where } : null),
    move: useCallback((zoom: number, pan: number) => setViewport({ zoom, pan }), []),
  }
  const canvas = useCanvas(element, { drawing, size, lit, focus: cursor ?? at }, events)
  exporter.current = async (captions, name) => {
    const palette = readPalette()
    const image = await canvas.current?.image(2, palette.surface)
    if (image) save(await captionedPng(image, drawing.layout, room.columnWidth, captions, palette), name)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isArrow(event.key)) setCursor(step(picture, drawing.layout, cursor ?? at, event.key))
    else if (event.key === 'Enter' && cursor) onPick(cursor)
    else if (event.key === 'Escape' && cursor) setCursor(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const told = describe(picture, cursor ?? pointed?.id ?? '', messages)
  return (
    <div class="diagram">
      <div class="sizes" role="group" aria-label={messages.sizeLabel}>
        {(['readable', 'whole'] as const).map((each) => (
          <button type="button" key={each} aria-pressed={size === each} onClick={() => setSize(each)}>
            {each === 'whole' ? messages.fitWhole : messages.fitReadable}
          </button>
        ))}
        <button type="button" aria-label={messages.zoomIn} hidden={size !== 'whole'} onClick={() => canvas.current?.zoom(1.3)}>+</button>
        <button type="button" aria-label={messages.zoomOut} hidden={size !== 'whole'} onClick={() => canvas.current?.zoom(1 / 1.3)}>−</button>
      </div>
      <Headings picture={picture} room={room} viewport={viewport} messages={messages} />
      <div class="frame" ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: no element stands for a picture that the arrow keys move in */}
        <div
          class="canvas"
          ref={element}
          role="application"
          tabIndex={0}
          aria-label={messages.pictureLabel(summary)}
          style={{ height: `${heightOf(drawing, size)}px` }}
          onKeyDown={onKeyDown}
          onBlur={() => setCursor(null)}
        />
        {pointed && !cursor ? <Tip description={describe(picture, pointed.id, messages)} at={pointed} /> : null}
      </div>
      <p class="told" aria-live="polite">
        {told ? `${told.title} · ${told.details.join(' · ')}` : messages.pictureHint}
      </p>
    </div>
  )
}
