import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Messages } from '../messages/index.ts'
import type { Lit } from '../picture/path.ts'
import type { Picture } from '../picture/picture.ts'
import { type Canvas, createCanvas, type Events, type Size } from './canvas.ts'
import { type Drawing, draw } from './elements.ts'
import type { Measure } from './measure.ts'

const PADDING = 20
const LEAST_HEIGHT = 260
const MOST_HEIGHT = 9000

/** The width of an element, kept up to date. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const note = () => setWidth(Math.floor(current.clientWidth))
    const observer = new ResizeObserver(note)
    observer.observe(current)
    note()
    return () => observer.disconnect()
  }, [element])
  return width
}

/** How high the picture's element is: all of it in readable size, what fits the window otherwise. */
export const heightOf = (drawing: Drawing, size: Size): number => {
  const all = Math.min(Math.max(drawing.layout.height + PADDING * 2, LEAST_HEIGHT), MOST_HEIGHT)
  return size === 'whole' ? Math.min(all, Math.max(LEAST_HEIGHT, innerHeight * 0.72)) : all
}

/** Lays a picture out for a width. */
export function useDrawing(picture: Picture, width: number, measure: Measure, messages: Messages): Drawing {
  return useMemo(() => draw(picture, Math.max(width - PADDING * 2, 560), measure, messages), [picture, width, measure, messages])
}

/** What the canvas shows. */
export interface Showing {
  drawing: Drawing
  size: Size
  lit: Lit | null
  focus: string | null
  texts: ReadonlyMap<string, string>
}

/** Keeps a canvas in an element, with what it shows and what it tells. */
export function useCanvas(element: RefObject<HTMLElement | null>, showing: Showing, events: Events): RefObject<Canvas | null> {
  const canvas = useRef<Canvas>(null)
  const latest = useRef(events)
  latest.current = events
  useEffect(() => {
    if (!element.current) return
    const made = createCanvas(element.current, {
      pick: (id) => latest.current.pick(id),
      point: (id, at) => latest.current.point(id, at),
      move: (zoom, pan) => latest.current.move(zoom, pan),
    })
    canvas.current = made
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', made.recolour)
    return () => {
      scheme.removeEventListener('change', made.recolour)
      made.destroy()
    }
  }, [element])
  const { drawing, size, lit, focus, texts } = showing
  useEffect(() => canvas.current?.show(drawing, size), [drawing, size])
  useEffect(() => canvas.current?.light(lit, focus, texts), [drawing, size, lit, focus, texts])
  return canvas
}
