import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../server/export/drawing/measure.ts'
import { plainText } from '../../server/export/drawing/plain-text.ts'
import { num } from '../../server/export/drawing/scene.ts'
import { escapeXml } from '../../server/export/drawing/svg.ts'
import { wrapText } from '../../server/export/drawing/wrap.ts'
import { lineRanges } from '../../server/export/transfer-map/sources.ts'

const measure = (text: string) => textWidth(text, 10, 400)

describe('wrapping', () => {
  test('loses no character and makes no line too wide, unless one grapheme is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 30, max: 200 }), (raw, width) => {
        const text = plainText(raw)
        const lines = wrapText(text, width, measure)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('breaks at spaces first, then after punctuation, then anywhere', () => {
    expect(wrapText('Cling Group AB', 60, measure)).toEqual(['Cling Group', 'AB'])
    expect(wrapText('www.example.org/integritetspolicy', 110, measure)).toEqual(['www.example.org/', 'integritetspolicy'])
    expect(wrapText('a'.repeat(30), 60, measure).length).toBeGreaterThan(1)
  })
})

describe('measuring', () => {
  test('leaves room for characters that the font lacks', () => {
    expect(measure('保護')).toBeGreaterThan(20)
    expect(measure('👍')).toBeGreaterThan(10)
    expect(measure('e\u0301')).toBe(measure('e'))
  })

  test('grows with size and weight', () => {
    expect(textWidth('Cling', 20, 400)).toBeCloseTo(2 * textWidth('Cling', 10, 400))
    expect(textWidth('Cling', 10, 700)).toBeGreaterThan(textWidth('Cling', 10, 400))
  })
})

describe('writing', () => {
  test('escapes XML and drops what XML forbids', () => {
    expect(escapeXml('<a b="c">&\'\u0001')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;')
    expect(escapeXml('\ud800 x')).toBe('\ufffd x')
  })

  test('shortens numbers', () => {
    expect([num(1.005), num(-0.001), num(1e-7), num(12)]).toEqual(['1', '0', '0', '12'])
  })

  test('joins lines into ranges', () => {
    expect(lineRanges([3, 7, 8, 9, 12])).toBe('3, 7–9, 12')
    expect(lineRanges([])).toBe('')
  })
})
