import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bendOf, portsOf } from '../../web/diagram/curve.ts'
import { layOut, type Room } from '../../web/diagram/layout.ts'
import { wrap } from '../../web/diagram/measure.ts'
import { type Box, type Line, mean, orderColumns } from '../../web/diagram/order.ts'

const ROOM: Room = { columns: 5, columnWidth: 160, gap: 60, spacing: 12 }

const boxes = fc
  .array(fc.record({ column: fc.nat(4), height: fc.integer({ min: 20, max: 150 }), rank: fc.nat(3) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((all): Box[] => all.map((box, index) => ({ ...box, id: `box${index}`, width: ROOM.columnWidth })))

const drawn = boxes.chain((all) =>
  fc.array(fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1)), { maxLength: 120 }).map((pairs) => ({
    boxes: all,
    lines: pairs.map(([a, b], index): Line => ({ id: `line${index}`, source: `box${a}`, target: `box${b}` })),
  })),
)

test('no box lies over another or outside the picture', () => {
  fc.assert(
    fc.property(drawn, ({ boxes: all, lines }) => {
      const { at, height } = layOut(all, lines, ROOM)
      const top = (box: Box) => (at.get(box.id)?.y ?? Number.NaN) - box.height / 2
      for (const box of all) {
        expect(top(box)).toBeGreaterThanOrEqual(-1e-6)
        expect(top(box) + box.height).toBeLessThanOrEqual(height + 1e-6)
        for (const other of all) {
          if (other === box || other.column !== box.column) continue
          const apart = Math.max(top(other) - (top(box) + box.height), top(box) - (top(other) + other.height))
          expect(apart).toBeGreaterThanOrEqual(ROOM.spacing - 1e-6)
        }
      }
    }),
  )
})

test('the same boxes and lines in another order are laid out alike', () => {
  fc.assert(
    fc.property(drawn, ({ boxes: all, lines }) => {
      const again = layOut([...all].reverse(), [...lines].reverse(), ROOM)
      for (const [id, { x, y }] of layOut(all, lines, ROOM).at) {
        expect(again.at.get(id)?.x).toBe(x)
        expect(again.at.get(id)?.y).toBeCloseTo(y, 3)
      }
    }),
  )
})

test('boxes of one rank stay together in their column', () => {
  fc.assert(
    fc.property(drawn, ({ boxes: all, lines }) => {
      for (const column of orderColumns(all, lines, ROOM.columns)) {
        const ranks = column.map((box) => box.rank)
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      }
    }),
  )
})

test('lines that would cross are uncrossed by ordering', () => {
  const box = (id: string, column: number): Box => ({ id, column, width: 160, height: 30, rank: 0 })
  const all = [box('a1', 0), box('a2', 0), box('b1', 1), box('b2', 1)]
  const lines = [
    { id: '1', source: 'a1', target: 'b2' },
    { id: '2', source: 'a2', target: 'b1' },
  ]
  const { at } = layOut(all, lines, ROOM)
  for (const { source, target } of lines) expect(at.get(source)?.y).toBe(at.get(target)?.y)
})

test('every line starts and ends at the side of its box', () => {
  fc.assert(
    fc.property(drawn, ({ boxes: all, lines }) => {
      const ports = portsOf(all, lines, layOut(all, lines, ROOM))
      const height = new Map(all.map((box) => [box.id, box.height]))
      for (const { id, source, target } of lines) {
        expect(Math.abs(ports.get(id)?.source ?? Number.NaN)).toBeLessThanOrEqual((height.get(source) ?? 0) / 2)
        expect(Math.abs(ports.get(id)?.target ?? Number.NaN)).toBeLessThanOrEqual((height.get(target) ?? 0) / 2)
      }
    }),
  )
})

test('a level line does not bend', () => {
  expect(bendOf(100, 0).distances).toEqual([0, 0])
  expect(bendOf(100, 0).weights).toEqual([0.5, 0.5])
})

test('a wrapped text keeps to its width and loses nothing where it fits', () => {
  const measure = (text: string) => text.length
  expect(wrap('National identification number', 14, 3, measure)).toEqual(['National', 'identification', 'number'])
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 8, max: 40 }), (text, width) => {
      const lines = wrap(text, width, 3, measure)
      expect(lines.length).toBeLessThanOrEqual(3)
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
      if (!lines.join('').includes('…')) expect(lines.join(' ')).toBe(text.split(/\s+/).join(' '))
    }),
  )
})

test('a mean does not tell the order of its numbers', () => {
  const numbers = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(numbers, (some) => {
      expect(mean([...some].reverse())).toBe(mean(some))
    }),
  )
})
