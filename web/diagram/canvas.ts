import cytoscape from 'cytoscape'
import type { Lit } from '../picture/path.ts'
import type { Drawing } from './elements.ts'
import { readPalette } from './palette.ts'
import { stylesheet } from './style.ts'

export type Size = 'readable' | 'whole'
const PADDING = 20

/** What the picture tells its surroundings. Ids are those of boxes and lines; null is the empty ground. */
export interface Events {
  pick(id: string | null): void
  point(id: string | null, at: { x: number; y: number }): void
  /** The picture moved: column centres lie at `x * zoom + pan` from the left. */
  move(zoom: number, pan: number): void
}

/** The picture on the screen. */
export interface Canvas {
  show(drawing: Drawing, size: Size): void
  /** Follows some flows; `texts` are what boxes say meanwhile. */
  light(lit: Lit | null, focus: string | null, texts: ReadonlyMap<string, string>): void
  zoom(factor: number): void
  /** Takes the colours anew, after a change between light and dark. */
  recolour(): void
  /** Where a box is, in pixels from the top left of the canvas. */
  whereIs(id: string): { x: number; y: number } | null
  image(scale: number, background: string): Promise<Blob>
  destroy(): void
}

function listen(cy: cytoscape.Core, events: Events): void {
  cy.on('tap', (event) => events.pick(event.target === cy ? null : (event.target as cytoscape.SingularElementReturnValue).id()))
  cy.on('mouseover', 'node, edge', (event) => events.point((event.target as cytoscape.NodeSingular).id(), event.renderedPosition))
  cy.on('mouseout', 'node, edge', (event) => events.point(null, event.renderedPosition))
  cy.on('viewport', () => events.move(cy.zoom(), cy.pan().x))
}

function place(cy: cytoscape.Core, { layout }: Drawing, size: Size): void {
  const whole = size === 'whole'
  cy.userPanningEnabled(whole)
  cy.userZoomingEnabled(whole)
  if (whole) cy.fit(cy.elements(), PADDING)
  else cy.viewport({ zoom: 1, pan: { x: PADDING, y: Math.max(PADDING, (cy.height() - layout.height) / 2) } })
}

function lightUp(cy: cytoscape.Core, lit: Lit | null, focus: string | null, texts: ReadonlyMap<string, string>): void {
  cy.batch(() => {
    cy.elements().removeClass('dim lit focus')
    if (lit)
      cy.elements().forEach((element) => {
        element.addClass(lit.nodes.has(element.id()) || lit.edges.has(element.id()) ? 'lit' : 'dim')
      })
    if (focus) cy.getElementById(focus).addClass('focus')
    cy.nodes('.group, .rest').forEach((node) => {
      node.data('text', texts.get(node.id()) ?? node.data('whole'))
    })
  })
}

/** Puts a picture into an element of the page. */
export function createCanvas(container: HTMLElement, events: Events): Canvas {
  const cy = cytoscape({
    container,
    style: stylesheet(readPalette()),
    layout: { name: 'preset' },
    ...{
      textureOnViewport: true,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
      minZoom: 0.1,
      maxZoom: 4,
    },
  })
  listen(cy, events)
  // What stands above may have grown since: without this a click would count from where the picture was.
  container.addEventListener('pointerenter', () => cy.resize())
  return {
    show(drawing, size) {
      cy.batch(() => {
        cy.elements().remove()
        cy.add(drawing.elements)
      })
      cy.resize()
      place(cy, drawing, size)
      events.move(cy.zoom(), cy.pan().x)
    },
    light: (lit, focus, texts) => lightUp(cy, lit, focus, texts),
    zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    recolour: () => cy.style(stylesheet(readPalette())),
    whereIs(id) {
      const element = cy.getElementById(id)
      return element.nonempty() && element.isNode() ? element.renderedPosition() : null
    },
    image: (scale, background) =>
      cy.png({ output: 'blob-promise', full: true, scale, bg: background }) as unknown as Promise<Blob>,
    destroy: () => cy.destroy(),
  }
}
