import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Messages } from '../messages/index.ts'
import { describe } from '../picture/describe.ts'
import { type Lit, pathOfFlow, pathOfPart } from '../picture/path.ts'
import type { Picture } from '../picture/picture.ts'
import type { Size } from './canvas.ts'
import { partlyLitTexts, roomIn } from './elements.ts'
import { Headings, type Viewport } from './headings.tsx'
import { canvasMeasure } from './measure.ts'
import { readPalette } from './palette.ts'
import { type Captions, captionedPng, save } from './png.ts'
import { Sizes } from './Sizes.tsx'
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
  const measure = useMemo(canvasMeasure, [])
  const drawing = useDrawing(picture, width, measure, messages)
  const room = roomIn(drawing.layout.width)
  const lit = useMemo(() => litOf(picture, pointed?.id ?? cursor, flow, at), [picture, pointed?.id, cursor, flow, at])
  const events = {
    pick: (id: string | null) => {
      setPointed(null)
      onPick(id)
    },
    point: (id: string | null, where: { x: number; y: number }) => setPointed(id ? { id, ...where } : null),
    move: useCallback((zoom: number, pan: number) => setViewport({ zoom, pan }), []),
  }
  const texts = useMemo(
    () => partlyLitTexts(picture, lit, room.columnWidth, measure, messages),
    [picture, lit, room.columnWidth, measure, messages],
  )
  const canvas = useCanvas(element, { drawing, size, lit, focus: cursor ?? at, texts }, events)
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
      <div class="diagram-bar">
        <p class="told" aria-live="polite">
          {told ? `${told.title} · ${told.details.join(' · ')}` : messages.pictureHint}
        </p>
        <Sizes size={size} messages={messages} onSize={setSize} onZoom={(factor) => canvas.current?.zoom(factor)} />
      </div>
      <Headings picture={picture} room={room} viewport={viewport} messages={messages} />
      <div class="frame" ref={frame}>
        <div
          class="canvas"
          ref={element}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move in it
          tabIndex={0}
          aria-label={messages.pictureLabel(summary)}
          style={{ height: `${heightOf(drawing, size)}px` }}
          onKeyDown={onKeyDown}
          onBlur={() => setCursor(null)}
        />
        {pointed && !cursor ? <Tip description={describe(picture, pointed.id, messages)} at={pointed} /> : null}
      </div>
    </div>
  )
}
