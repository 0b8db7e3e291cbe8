import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import type { Weight } from './scene.ts'

const FILES: Record<Weight, string> = {
  400: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  600: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  700: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
}
/** A viewer without Inter draws another sans-serif, at worst this much wider (DejaVu Sans). */
const SLACK: Record<Weight, number> = { 400: 1.06, 600: 1.14, 700: 1.14 }
/** Height above and below the baseline of Inter, in em. */
export const ASCENT = 0.97
/** Depth below the baseline of Inter, in em. */
export const DESCENT = 0.25

const JOINS_THE_ONE_BEFORE = /^(?:\p{M}|\u200d|\ufe0e|\ufe0f|[\u{1f3fb}-\u{1f3ff}])$/u
const WIDE = /^[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u

const require = createRequire(import.meta.url)
const fonts = new Map<Weight, Font>()
const advances = new Map<Weight, Map<string, number>>()

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight)
  if (known) return known
  const font = create(readFileSync(require.resolve(FILES[weight])))
  if (!('glyphForCodePoint' in font)) throw new Error(`${FILES[weight]} is not a single font.`)
  fonts.set(weight, font)
  return font
}

/** Advance in em; characters that Inter lacks get what a fallback font takes at most. */
function advanceOf(character: string, weight: Weight): number {
  if (JOINS_THE_ONE_BEFORE.test(character)) return 0
  const font = fontOf(weight)
  const code = character.codePointAt(0) ?? 0
  if (font.hasGlyphForCodePoint(code)) return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm
  return WIDE.test(character) ? 1.35 : 1
}

function cachedAdvance(character: string, weight: Weight): number {
  const cache = advances.get(weight) ?? new Map<string, number>()
  advances.set(weight, cache)
  const known = cache.get(character)
  if (known !== undefined) return known
  const advance = advanceOf(character, weight)
  cache.set(character, advance)
  return advance
}

/** Width of a line of text in Inter at `size` units, with slack for viewers that lack the font. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let em = 0
  for (const character of text) em += cachedAdvance(character, weight)
  return em * size * SLACK[weight]
}
